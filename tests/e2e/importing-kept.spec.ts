import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

// What the user did for a list is neither lost nor done by accident.

const header = 'Kl.nr.;Voornaam;Achternaam;Geb.datum;Trede bij start';
const rows = Array.from({ length: 30 }, (_, row) => `${row};Rima;Nr ${row};31-02-1990;2`);
const noName = '31;;Mengistu;14-03-1988;2';

async function lookOver(app: TestApp): Promise<Page> {
  const page = await openTeam(app);
  await chooseList(app, [header, ...rows, noName].join('\r\n'));
  await goToColumns(page);
  await goPastValues(page);
  return page;
}

const kindOf = (page: Page, words: string) =>
  page
    .getByRole('list', { name: 'Soorten fouten' })
    .getByRole('listitem')
    .filter({ hasText: words });

test('empties cells only when that is asked for, and keeps the way of looking', async ({ app }) => {
  const page = await lookOver(app);
  const dates = kindOf(page, 'Geb.datum');
  await dates.getByLabel('Overal vervangen door').press('Enter');
  await expect(dates.getByRole('button', { name: 'Vervangen', exact: true })).toBeDisabled();
  await expect(page.getByRole('heading', { name: 'Herstel 31 rijen' })).toBeVisible();
  await expect(kindOf(page, 'Voornaam').getByLabel('Overal vervangen door')).toHaveCount(0);
  await isAccessible(page);
  await dates.getByRole('button', { name: '30 cellen leeg maken' }).click();
  await expect(page.getByRole('heading', { name: 'Herstel 1 rij' })).toBeVisible();
  await expect(kindOf(page, 'Voornaam')).toBeVisible();

  // The toast stands above the foot, and its offer ends when the step is left.
  const toast = page.getByText('30 cellen leeg gemaakt.');
  const over = (await toast.boundingBox()) ?? { y: 0, height: 0 };
  const back = page.getByRole('button', { name: 'Terug', exact: true });
  expect(over.y + over.height).toBeLessThan((await back.boundingBox())?.y ?? 0);
  await back.click();
  await expect(toast).toHaveCount(0);
});

test('keeps what was typed and not mended yet, on another tab and another step', async ({
  app,
}) => {
  const page = await lookOver(app);
  await page.getByText('Per rij', { exact: true }).click();
  const date = page.getByRole('textbox', { name: 'Geb.datum, regel 2' });
  await date.fill('28-02-19');
  await page.getByRole('tab', { name: 'Wat erin komt' }).click();
  await page.getByRole('tab', { name: 'Fouten' }).click();
  await expect(date).toHaveValue('28-02-19');
  const steps = page.getByRole('list', { name: 'Stappen van het importeren' });
  await steps.getByRole('button', { name: 'Lezen' }).click();
  await expect(page.getByRole('heading', { name: 'Zo leest Trede uw bestand' })).toBeVisible();
  await goToColumns(page);
  await goPastValues(page);
  await expect(date).toHaveValue('28-02-19');
});

test('stops with a list, and asks first when work would be lost', async ({ app }) => {
  const page = await lookOver(app);
  const stop = page.getByRole('button', { name: 'Stoppen met deze lijst' });
  await page.getByRole('button', { name: 'Alle 31 foute rijen overslaan' }).click();
  await stop.click();
  const question = page.getByRole('dialog', { name: 'Stoppen met deze lijst?' });
  await isAccessible(page, 'stop-import');
  await question.getByRole('button', { name: 'Niet doen' }).click();
  await stop.click();
  await question.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kies uw lijst' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0);
});

test('reaches the way on with the keyboard, and keeps it in view on a small window', async ({
  app,
}) => {
  const page = await openTeam(app);
  const others = Array.from({ length: 57 }, (_, index) => `Kolom ${index}`);
  await chooseList(app, [`${header};${others.join(';')}`, rows[0]].join('\r\n'));
  await page.setViewportSize({ width: 683, height: 384 });
  await goToColumns(page);
  const onwards = page.getByRole('button', { name: 'Verder naar waarden' });
  await expect(onwards).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Naar de knop Verder' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(onwards).toBeFocused();
});
