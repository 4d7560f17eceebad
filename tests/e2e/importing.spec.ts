import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestApp } from './support/app.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

const header =
  'Kl.nr.;Voornaam;Achternaam;Geb.datum;Sofinr;Opm.;Traject;Startdatum traject;Kosten;Fonds';
const good = [
  '203402;Rima;Nasser;14-03-1988;111222333;bellen;Jobcoaching;01-02-2019;1.450,00;WEB educatie',
  '203655;Selam;Okbay;02-07-1991;123456782;;;;;',
];

/** Writes a list and opens the import with it, up to the columns. */
async function chooseColumns(app: TestApp, lines: readonly string[]): Promise<string> {
  const path = await chooseList(app, [header, ...lines].join('\r\n'));
  await goToColumns(app.page);
  return path;
}

const forward = { name: 'Verder naar waarden' };
const store = { name: 'Lijst importeren' };

test('imports a list: columns, counts before, counts after', async ({ app }) => {
  const page = await openTeam(app);
  const path = await chooseColumns(app, good);
  const before = readFileSync(path);
  await expect(page.getByText('10 kolommen: 8 gekoppeld, 2 weggelaten')).toBeVisible();
  await expect(page.getByRole('row', { name: /Sofinr/ })).toContainText('BSN: nooit bewaard');
  await expect(page.getByRole('row', { name: /Sofinr/ })).not.toContainText('111222333');
  await expect(page.getByLabel('Veld voor de kolom Sofinr')).toBeDisabled();

  await goPastValues(page);
  await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();
  await expect(page.getByText('€ 1.450,00')).toBeVisible();
  await expect(page.getByText('WEB educatie')).toBeVisible();

  await page.getByRole('button', store).click();
  await expect(page.getByRole('heading', { name: '2 klanten geïmporteerd' })).toBeVisible();
  await page.getByRole('link', { name: 'Vul het bedrag van 1 fonds in' }).click();
  await expect(page.getByRole('row', { name: /WEB educatie/ })).toContainText('1.450,00');
  expect(readFileSync(path)).toEqual(before);
  expect(app.complaints).toEqual([]);
});

test('keeps the way on shut until the columns are right, and says why', async ({ app }) => {
  const page = await openTeam(app);
  await chooseColumns(app, good);
  const note = page.getByLabel('Veld voor de kolom Opm.');
  await note.selectOption({ label: 'Voornaam (al gekozen)' });
  await expect(page.getByText('Twee kolommen staan op voornaam. Kies er één.')).toBeVisible();
  await expect(page.getByRole('button', forward)).toBeDisabled();
  await page.getByLabel('Veld voor de kolom Voornaam').selectOption({ label: 'Niet importeren' });
  await expect(page.getByRole('button', forward)).toBeEnabled();
  await note.selectOption({ label: 'Niet importeren' });
  await expect(page.getByText('Kies eerst een kolom voor voornaam.')).toBeVisible();

  await page.getByLabel('Veld voor de kolom Voornaam').selectOption({ label: 'Voornaam' });
  const date = page.getByRole('textbox', { name: 'Op welke dag klopt deze lijst?' });
  await date.fill('31-02-2019');
  await date.blur();
  await expect(page.getByText('Februari 2019 heeft 28 dagen')).toBeVisible();
  await expect(page.getByRole('button', forward)).toBeDisabled();
});

test('shows all faults, stores nothing, and keeps the choices for the improved list', async ({
  app,
}) => {
  const page = await openTeam(app);
  await chooseColumns(app, [
    ...good,
    '203871;Tirhas;Mengistu;31-02-1990;;;;;;',
    '203902;;Al-Masri;01-01-1990;;;;;;',
  ]);
  await page.getByLabel('Veld voor de kolom Opm.').selectOption({ label: 'Klantmanager' });
  await goPastValues(page);
  await expect(page.getByRole('heading', { name: 'Herstel 2 rijen' })).toBeVisible();
  await expect(page.getByText('Februari 1990 heeft 28 dagen.').first()).toBeVisible();
  await expect(page.getByRole('button', store)).toBeDisabled();
  await expect(page.getByText('Herstel eerst de 2 rijen met een fout')).toBeVisible();

  // On the way to another page and back nothing is lost.
  await page.getByRole('link', { name: 'Budget' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Herstel 2 rijen' })).toBeVisible();

  // The list is mended in the file itself: the way back leads to the choice of a list.
  for (let steps = 0; steps < 4; steps += 1) {
    await page.getByRole('button', { name: 'Terug', exact: true }).click();
  }
  await chooseColumns(app, good);
  await expect(page.getByLabel('Veld voor de kolom Opm.')).toHaveValue('caseManager');
  await goPastValues(page);
  await expect(page.getByText('Klaar om te importeren', { exact: true })).toBeVisible();
});

test('mends hundreds of equal faults at once', async ({ app }) => {
  const page = await openTeam(app);
  const lines = Array.from({ length: 300 }, (_, row) => `${row};Rima;Nasser;31-02-1990;;;;;;`);
  await chooseColumns(app, lines);
  await goPastValues(page);
  await expect(page.getByRole('heading', { name: 'Herstel 300 rijen' })).toBeVisible();
  await page.getByLabel('Overal vervangen door').fill('28-02-1990');
  await page.getByRole('button', { name: 'Vervangen' }).click();
  await expect(page.getByText('Geen fouten meer')).toBeVisible();
});

test('says what to do with a file that is no list', async ({ app }) => {
  const page = await openTeam(app);
  const path = join(app.folder, 'brief.csv');
  writeFileSync(path, 'Beste collega');
  app.answerDialog(path);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.getByRole('button', { name: 'Lijst kiezen' }).click();
  await expect(page.getByRole('alert')).toContainText('CSV UTF-8');
  await expect(page.getByRole('button', { name: 'Lijst kiezen' })).toBeEnabled();
});

test('knows a list that is in already, and offers nothing to import', async ({ app }) => {
  const page = await openTeam(app);
  await chooseColumns(app, good);
  await goPastValues(page);
  await page.getByRole('button', store).click();
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  await chooseColumns(app, good);
  await goPastValues(page);
  await expect(page.getByText('2 klanten en 1 traject uit de lijst')).toBeVisible();
  await expect(page.getByRole('button', store)).toBeDisabled();
});
