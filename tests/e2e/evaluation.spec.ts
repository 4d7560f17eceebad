import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { share, shareReport } from './support/share-report.ts';

/** Forty persons, of whom three left for paid work: too few to be told. */
const clients = Array.from({ length: 40 }, (_, index) => ({
  klantnummer: `K${index}`,
  voornaam: 'Rima',
  achternaam: `Nasser-${index}`,
  'datum vestiging': '12-09-2017',
  uitstroom: index < 3 ? 'betaald werk' : '',
  uitstroomdatum: index < 3 ? '01-05-2019' : '',
}));

async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Evaluatie', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Het rapport' })).toBeVisible();
}

const from = (page: Page) => page.getByRole('textbox', { name: 'Van', exact: true });
const paper = (page: Page) => page.getByRole('article', { name: 'Het rapport' });
const paidWork = (page: Page) =>
  page.getByRole('table', { name: 'Uitstroom naar soort', exact: true }).getByRole('row', {
    name: /^Betaald werk/,
  });

test('is shareable unless the user wants the exact figures', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluatie 2019');
  await expect(page.getByText('Zo is het beschermd')).toBeVisible();
  await expect(paidWork(page)).not.toContainText('3');

  await page.getByText('Intern', { exact: true }).click();
  await expect(paper(page)).toContainText('VERTROUWELIJK');
  await expect(paidWork(page)).toContainText('3');
  await expect(page.getByText('Zo is het beschermd')).toBeHidden();
  // The whole warning is in sight, and a file is not made without it.
  await expect(page.getByText('Deel dit rapport niet buiten uw team.')).toBeInViewport({
    ratio: 1,
  });
  await page.getByRole('button', { name: 'CSV bewaren' }).click();
  const question = page.getByRole('dialog', { name: 'Intern rapport bewaren?' });
  await expect(question).toContainText('Deel dit rapport niet buiten uw team.');
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await expect(question).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('counts another period when the user is done typing, and keeps the former one when it is wrong', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await from(page).fill('31-02-2017');
  await expect(page.getByText('Dit is nog het vorige rapport')).toBeHidden();
  await from(page).press('Enter');
  await expect(page.getByText('31-02-2017 bestaat niet.')).toBeVisible();
  await expect(page.getByText('Dit is nog het vorige rapport')).toBeVisible();
  await expect(page.getByRole('button', { name: 'PDF maken' })).toBeDisabled();
  await expect(paper(page)).toContainText('01-01-2019 tot en met 31-12-2019');

  await from(page).fill('1-6-2017');
  await from(page).press('Enter');
  await expect(paper(page)).toContainText('01-06-2017 tot en met 31-12-2019');
  await expect(from(page)).toHaveValue('01-06-2017');

  // The period is still there after a look at another page.
  await page.getByRole('link', { name: 'Budget' }).click();
  await openReport(page);
  await expect(from(page)).toHaveValue('01-06-2017');
});

test('counts a period that was typed with the Tab key alone', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await from(page).fill('01-02-2018');
  await from(page).press('Tab');
  await page.keyboard.type('30-06-2019');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dit jaar' })).toBeFocused();
  await expect(paper(page)).toContainText('01-02-2018 tot en met 30-06-2019');

  // What was typed says nothing any more once another period is pressed.
  await from(page).fill('31-02-2017');
  await page.getByRole('button', { name: 'Hele looptijd' }).click();
  await expect(paper(page)).toContainText('01-01-2019 tot en met 31-12-2019');
  await expect(page.getByText('31-02-2017 bestaat niet.')).toBeHidden();

  await page.getByLabel('Tot en met').fill(`31-12-${new Date().getFullYear() + 1}`);
  await page.getByLabel('Tot en met').press('Enter');
  await expect(page.getByText('Deze periode is nog niet voorbij.')).toBeVisible();
});

test('saves the period that stands in the fields, also when the click comes right after typing', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await from(page).fill('01-06-2017');
  await from(page).press('Enter');
  await expect(paper(page)).toContainText('01-06-2017 tot en met 31-12-2019');

  app.answerDialog(join(app.folder, 'evaluatie.pdf'));
  await from(page).fill('01-02-2019');
  await shareReport(page, 'PDF maken');
  await expect(page.getByText(`evaluatie.pdf staat in ${app.folder}.`)).toBeVisible();
  // The title of the document names its days, as it is no whole year.
  expect(
    readFileSync(join(app.folder, 'evaluatie.pdf')).includes(
      'participatie, 01-02-2019 t/m 31-12-2019.',
    ),
  ).toBe(true);
  await expect(paper(page)).toContainText('01-02-2019 tot en met 31-12-2019');

  // Nothing was left or entered before this click.
  app.answerDialog(join(app.folder, 'evaluatie.json'));
  await from(page).fill('01-03-2018');
  await page.getByRole('button', { name: 'JSON bewaren' }).dispatchEvent('click');
  await share(page, 'JSON bewaren');
  await expect(page.getByText(`evaluatie.json staat in ${app.folder}.`)).toBeVisible();
  const json = JSON.parse(readFileSync(join(app.folder, 'evaluatie.json'), 'utf8')) as object;
  expect(json).toMatchObject({ periode: { van: '2018-03-01', tot: '2019-12-31' } });
});

test('saves nothing when what stands in the fields is wrong, and says so there', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await from(page).fill('31-02-2017');
  // No answer is prepared for a dialog, so asking for one would be an error.
  await page.getByRole('button', { name: 'CSV bewaren' }).click();
  await expect(page.getByText('31-02-2017 bestaat niet.')).toBeVisible();
  await expect(page.getByText('Kijk eerst de periode na.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('goes from the chart and the list of parts to a table, with the keyboard too', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  const part = page.getByRole('navigation', { name: 'Onderdelen van het rapport' });
  await part.getByRole('link', { name: 'Klanten met een taalmaatje' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Klanten met een taalmaatje' })).toBeFocused();
  await page
    .getByRole('link', { name: /^Als tabel/ })
    .first()
    .press('Enter');
  const table = page.getByRole('region', { name: 'Uitstroom naar soort', exact: true });
  await expect(table).toBeFocused();
  await expect(table).toBeInViewport();
});

test('saves what is on screen, says where, and says it in a sentence when it cannot', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  app.answerDialog(join(app.folder, 'evaluatie.csv'));
  await shareReport(page, 'CSV bewaren');
  await expect(page.getByText(`evaluatie.csv staat in ${app.folder}.`)).toBeVisible();
  expect(readFileSync(join(app.folder, 'evaluatie.csv'), 'utf8')).not.toContain('Nasser');

  app.answerDialog(null);
  await shareReport(page, 'JSON bewaren');
  await expect(page.getByRole('button', { name: 'JSON bewaren' })).toBeEnabled();

  app.answerDialog(join(app.folder, 'map-die-er-niet-is', 'evaluatie.pdf'));
  await shareReport(page, 'PDF maken');
  await expect(page.getByText('Het bestand is niet bewaard')).toBeVisible();

  app.answerDialog(join(app.folder, 'evaluatie.pdf'));
  await shareReport(page, 'PDF maken');
  await expect(page.getByText(`evaluatie.pdf staat in ${app.folder}.`)).toBeVisible();
  await expect(page.getByText('Het bestand is niet bewaard')).toBeHidden();
  expect(readFileSync(join(app.folder, 'evaluatie.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('brings what went wrong to who pressed far from it, in letters of twice the size', async ({
  app,
}) => {
  const folder = join(app.folder, 'stick');
  mkdirSync(folder);
  const page = await openTeam(app, { clients, folder });
  await openReport(page);
  await page.setViewportSize({ width: 683, height: 384 });
  const failed = page.getByRole('group', { name: 'Het bestand is niet bewaard' });
  // Each time anew.
  for (const button of ['PDF maken', 'CSV bewaren']) {
    app.answerDialog(join(app.folder, 'map-die-er-niet-is', 'evaluatie'));
    await shareReport(page, button);
    await expect(failed).toBeFocused();
    await expect(failed.getByText('Het bestand is niet bewaard')).toBeInViewport();
  }
  await isAccessible(page);

  // Why there is no report is not what somebody pressed for: a button beside those that rest leads there.
  renameSync(folder, join(app.folder, 'weg'));
  await page.getByRole('radio', { name: 'Deelbaar' }).press('ArrowLeft');
  const why = page.getByRole('button', { name: 'Bekijk waarom' });
  await why.press('Enter');
  const none = page.getByRole('group', { name: 'Het rapport is niet gemaakt' });
  await expect(none).toBeFocused();
  await expect(none).toBeInViewport();
  await isAccessible(page);
});

test('sends a team without clients to the import', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Evaluatie' }).click();
  await expect(page.getByText('Nog geen klanten')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'PDF maken' })).toBeHidden();
  await page.getByRole('link', { name: 'Lijst importeren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importeren');
});

test('says what nobody entered yet of the survey, and leads to where that is done', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openReport(page);
  await page.getByRole('button', { name: 'Ander rapport' }).click();
  await page.getByRole('button', { name: /enquête/ }).click();
  // Once, in the place of the table; the panel above the report only leads there.
  await expect(page.getByText('‘Taakstelling en gehuisvest, per half jaar’')).toHaveCount(1);
  await expect(paper(page)).toContainText(
    'De tabel ‘Taakstelling en gehuisvest, per half jaar’ staat er niet: de aantallen van deze jaren zijn niet ingevuld.',
  );
  await expect(page.getByText(/^Voor 2 tabellen van dit rapport/)).toBeVisible();
  await page.getByRole('link', { name: 'Invullen bij Jaarcijfers' }).click();
  await expect(page.getByRole('tab', { name: 'Jaarcijfers' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
