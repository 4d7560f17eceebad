import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addFund, committed } from './support/money-team.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';
import { typePassword } from './support/unlock.ts';

const clients = [{ ...rimaNasser, 'trede nu': '4' }];

async function goBuy(page: Page): Promise<void> {
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await page.getByRole('link', { name: 'Traject inkopen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Traject inkopen voor Rima Nasser',
  );
}

const order = (page: Page) => page.getByRole('button', { name: 'Traject inkopen' });

test('without a fund it says what to do first', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await goBuy(page);
  await expect(page.getByText('Er is nog geen fonds')).toBeVisible();
  await expect(order(page)).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('link', { name: 'Fonds maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Budget/);
});

test('an order commits the money at once, a double click orders once, and undo frees it', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  await goBuy(page);
  await page.getByRole('button', { name: 'Ander traject of andere aanbieder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Soort traject').fill('Taalstage in de zorg');
  await dialog.getByLabel('Aanbieder', { exact: true }).fill('Het Taalhuis');
  await dialog.getByLabel('Prijs in euro, met btw').fill('1.210,00');
  await dialog.getByLabel('Btw', { exact: true }).selectOption('21');
  await dialog.getByRole('button', { name: 'Toevoegen en kiezen' }).click();
  await expect(page.getByRole('radio', { name: /Taalstage in de zorg/ })).toBeChecked();
  await expect(page.getByText('€ 210,00')).toBeVisible();
  await expect(page.getByText('€ 3.790,00')).toBeVisible();
  await isAccessible(page);
  await page.clock.install();
  await order(page).dblclick();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await expect(page.getByRole('row', { name: /Taalstage in de zorg/ })).toContainText('1.210,00');
  expect(await committed(page)).toEqual({ Participatiebudget: 1210_00 });
  // The toast keeps as long as it has the focus.
  const ordered = page.locator('.t-toast', { hasText: 'Order' });
  const undo = ordered.getByRole('button', { name: 'Ongedaan maken' });
  await undo.focus();
  await page.clock.fastForward(11_000);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
  await expect(page.getByText('Ongedaan gemaakt.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Taalstage in de zorg/ })).toHaveCount(0);
  expect(await committed(page)).toEqual({ Participatiebudget: 0 });
  expect(app.complaints).toEqual([]);
});

test('what is wrong stands in a summary that has the focus and leads to the field', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Oudkomersfonds', 5000_00, { targetGroup: 'oudkomer' });
  await addFund(page, 'Participatiebudget', 5000_00);
  await goBuy(page);
  await page.getByLabel('Startdatum').fill('31-04-2026');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await order(page).click();
  const summary = page.getByRole('group', { name: 'Kijk 5 velden na' });
  await expect(summary).toBeFocused();
  const topBar = (await page.getByRole('banner').first().boundingBox())?.height ?? 0;
  expect((await summary.boundingBox())?.y).toBeGreaterThanOrEqual(topBar);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page
    .getByRole('link', { name: 'Startdatum: 31-04-2026 bestaat niet. April heeft 30 dagen.' })
    .click();
  await expect(page.getByLabel('Startdatum')).toBeFocused();
  await page.getByLabel('Startdatum').fill('1-5-2026');
  await page.getByLabel('Prijs in euro, met btw').fill('6000');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.getByLabel('Fonds', { exact: true }).selectOption({ index: 1 });
  const conditions = page.getByRole('region', { name: 'Mag dit uit dit fonds?' });
  await expect(conditions.getByText('Oudkomersfonds is alleen voor oudkomers.')).toBeVisible();
  await expect(page.getByText('€ 1.000,00 te weinig')).toBeVisible();
  await order(page).click();
  await expect(page.getByRole('group', { name: 'Kijk 1 veld na' })).toBeFocused();
  expect(await committed(page)).toEqual({ Oudkomersfonds: 0, Participatiebudget: 0 });
});

test('an invoice moves the money on; after that the order can no longer be cancelled', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  await goBuy(page);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('1.000');
  // Shows how it is read: what was not shown is not sent at the first press.
  await page.getByLabel('Prijs in euro, met btw').press('Tab');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await order(page).click();
  const menu = page.getByRole('button', { name: /^Order \d{4}-0001/ });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Factuur boeken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Factuurnummer').fill('F-17');
  await dialog.getByLabel('Bedrag op de factuur').fill('400');
  await dialog.getByLabel(/^Bedrag voor/).fill('400');
  await dialog.getByRole('button', { name: 'Factuur boeken' }).click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole('row', { name: /Jobcoaching/ });
  await expect(row).toContainText('600,00');
  await expect(row).toContainText('400,00');
  await menu.click();
  await expect(page.getByRole('menuitem', { name: /Order annuleren/ })).toBeDisabled();
});

test('an order is cancelled after one question', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  await goBuy(page);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('985,50');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await order(page).click();
  await page.getByRole('button', { name: /^Order \d{4}-0001/ }).click();
  await page.getByRole('menuitem', { name: 'Order annuleren' }).click();
  const dialog = page.getByRole('dialog', { name: /annuleren\?$/ });
  await expect(dialog).toContainText('€ 985,50 komt weer vrij in Participatiebudget.');
  await dialog.getByRole('button', { name: 'Order annuleren' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /Jobcoaching/ })).toContainText('Geannuleerd');
  expect(await committed(page)).toEqual({ Participatiebudget: 0 });
});

test('a second trajectory of the same type gets a warning, and can be ordered', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  const choose = async () => {
    await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
    await page.getByLabel('Prijs in euro, met btw').fill('985,50');
    await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  };
  const warning = page.getByText(/Deze klant heeft al Jobcoaching vanaf/);
  await goBuy(page);
  await choose();
  await expect(warning).toHaveCount(0);
  await order(page).click();
  await page.getByRole('link', { name: 'Traject inkopen' }).click();
  await choose();
  await expect(warning).toBeVisible();
  await order(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  expect(await committed(page)).toEqual({ Participatiebudget: 1971_00 });
});

test('locking halfway asks nothing, and the order stands there again', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await addFund(page, 'Participatiebudget', 5000_00);
  await goBuy(page);
  await page.getByRole('radio', { name: /Jobcoaching/ }).press('Space');
  await page.getByLabel('Prijs in euro, met btw').fill('985,50');
  await page.getByLabel('Btw', { exact: true }).selectOption('vrijgesteld');
  await page.keyboard.press('Control+l');
  await typePassword(page);
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /^Klanten/ })
    .click();
  await goBuy(page);
  await expect(page.getByRole('status').filter({ hasText: 'staat er weer' })).toBeVisible();
  await expect(page.getByLabel('Prijs in euro, met btw')).toHaveValue('985,50');
  await expect(page.getByRole('radio', { name: /Jobcoaching/ })).toBeChecked();
});
