import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';
import { readTaggedPdf } from './support/read-tagged-pdf.ts';

const samir = {
  klantnummer: 'K1',
  voornaam: 'Samir',
  achternaam: 'Haddad',
  'datum vestiging': '12-09-2017',
};

const help = (page: Page) => page.getByRole('complementary', { name: 'Hulp' });
const helpPage = (page: Page, title: string) =>
  help(page).getByRole('heading', { name: title, level: 2 });

test('opens the page of where somebody is with F1, and leaves what is typed alone', async ({
  app,
}) => {
  await app.page.getByRole('button', { name: 'Bestaand bestand openen' }).focus();
  await app.page.keyboard.press('F1');
  await expect(helpPage(app.page, 'Beginnen met een nieuw teambestand')).toBeFocused();
  await isAccessible(app.page);
  await app.page.keyboard.press('Escape');
  await expect(help(app.page)).toBeHidden();
  await expect(app.page.getByRole('button', { name: 'Bestaand bestand openen' })).toBeFocused();
  await app.page.getByRole('button', { name: 'Hulp (F1)' }).click();
  await expect(helpPage(app.page, 'Beginnen met een nieuw teambestand')).toBeFocused();

  const page = await openTeam(app, { clients: [samir] });
  await expect(help(page)).toBeHidden();
  await page.keyboard.press('F1');
  await expect(helpPage(page, 'Klanten vinden in de lijst')).toBeFocused();

  // Read a step, do it, read the next.
  await goToPath(page, '/klanten/nieuw');
  const name = page.getByLabel('Voornaam');
  await name.fill('Ami');
  await page.keyboard.press('F1');
  await expect(helpPage(page, 'Een klant toevoegen')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(name).toBeFocused();
  await page.keyboard.type('na');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Amina');

  // A part of a client's page, and a dialog over it that stays when the help goes.
  await goToPath(page, '/klanten/1/plan');
  await page.keyboard.press('F1');
  await expect(helpPage(page, 'Een plan van aanpak maken')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+N');
  const note = page.getByRole('dialog').getByRole('textbox', { name: 'Notitie' });
  await note.fill('Belde over');
  await page.keyboard.press('F1');
  await expect(helpPage(page, 'Een gesprek vastleggen')).toBeFocused();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(note).toBeFocused();
  await page.keyboard.type(' school');
  await expect(note).toHaveValue('Belde over school');
});

test('is searched and read with the keyboard alone, also at 200%', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('button', { name: 'Hulp', exact: true }).focus();
  await page.keyboard.press('Enter');
  await isAccessible(page, 'help-menu');
  await expect(page.getByRole('menuitem', { name: 'Hulp bij deze pagina' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(helpPage(page, 'Handleiding')).toBeFocused();
  await isAccessible(page);

  const search = help(page).getByLabel('Zoek in de hulp');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(search).toBeFocused();
  await page.keyboard.type('faktuur');
  await expect(help(page).getByRole('status')).toContainText('pagina');
  await isAccessible(page);
  await page.keyboard.press('Enter');
  await expect(helpPage(page, 'Een factuur boeken en op betaald zetten')).toBeFocused();
  await help(page).getByRole('button', { name: 'Terug' }).press('Enter');
  await expect(search).toHaveValue('faktuur');
  await help(page).getByRole('button', { name: 'Vooruit' }).press('Enter');
  await expect(helpPage(page, 'Een factuur boeken en op betaald zetten')).toBeFocused();
  const other = help(page).getByRole('listitem').last().getByRole('button');
  const title = await other.innerText();
  await other.press('Enter');
  await expect(helpPage(page, title)).toBeFocused();

  await search.fill('xqzwv');
  await expect(help(page).getByText('Niets gevonden met ‘xqzwv’.')).toBeVisible();
  await search.press('Escape');
  await expect(helpPage(page, title)).toBeVisible();

  // So small that there is no room beside it: it covers the page, which stays as it is behind it.
  await page.setViewportSize({ width: 640, height: 360 });
  const { width } = (await help(page).boundingBox()) ?? { width: 0 };
  expect(width).toBe(640);
  // Nothing of what it covers is reached.
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.t-frame'))).toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  await isAccessible(page);
  await help(page).getByRole('button', { name: 'Hulp sluiten' }).press('Enter');
  await expect(help(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hulp', exact: true })).toBeFocused();
});

test('explains a word on the pointer and on focus, and lists all of them', async ({ app }) => {
  const page = await openTeam(app, { clients: [samir] });
  await goToPath(page, '/klanten/1/werk');
  const outflow = page.getByRole('heading', { name: 'Uitstroom' }).getByRole('term');
  const tip = page.getByRole('tooltip');
  await outflow.hover();
  await expect(tip).toContainText('gaat uit de bijstand');
  // It can be pointed at itself.
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await page.mouse.move(0, 0);

  await page.keyboard.press('Tab');
  await outflow.focus();
  await expect(tip).toContainText('gaat uit de bijstand');
  await isAccessible(page);
  await page.keyboard.press('Tab');
  await expect(tip).toBeHidden();

  await page.keyboard.press('F1');
  await help(page).getByRole('button', { name: 'Alle onderwerpen' }).click();
  await help(page).getByRole('button', { name: 'Wat de woorden in Trede betekenen.' }).click();
  await expect(helpPage(page, 'Begrippen')).toBeFocused();
  await expect(help(page).getByText('Bijstandspartij', { exact: true })).toBeVisible();
});

test('prints the quick card on one page, also without a file', async ({ app }) => {
  const { page } = app;
  const path = join(app.folder, 'snelkaart.pdf');
  await page.keyboard.press('F1');
  await help(page).getByRole('button', { name: 'Alle onderwerpen' }).click();
  app.answerDialog(path);
  await help(page).getByRole('button', { name: 'Snelkaart bewaren als PDF' }).click();
  await expect(page.getByText('snelkaart.pdf staat in')).toBeVisible();

  const { pages, sizes, info, outside, margins } = await readTaggedPdf(readFileSync(path));
  expect(pages).toHaveLength(1);
  expect(sizes[0]?.map(Math.round)).toEqual([595, 842]);
  expect(info['Title']).toBe('Snelkaart van Trede');
  expect(outside).toEqual([]);
  expect(margins.join('').trim()).toBe('');
  const whole = JSON.stringify(pages);
  for (const role of ['H1', 'H2', 'H3', 'Table', 'L']) expect(whole).toContain(`"${role}"`);
  expect(whole).toContain('Ctrl+Shift+N');
});
