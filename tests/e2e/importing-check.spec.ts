import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

// The step in which a list is looked over: mended in place, rows left out, questions answered, and chosen
// which values of the list take the place of what the team file has.

const header = 'Kl.nr.;Voornaam;Achternaam;Geb.datum;Klantmanager;Trede bij start';
const good = [
  '203402;Rima;Nasser;14-03-1988;M. Hendriks;2',
  '203655;Selam;Okbay;02-07-1991;F. Dijkstra;3',
];
const faulty = ['203871;Tirhas;Mengistu;31-02-1990;;1', '203902;;Al-Masri;01-01-1990;;4'];

const store = { name: 'Lijst importeren' };
const mend = { name: 'Herstellen' };

async function lookOver(app: TestApp, lines: readonly string[]): Promise<string> {
  const path = await chooseList(app, [header, ...lines].join('\r\n'));
  await goToColumns(app.page);
  await goPastValues(app.page);
  await expect(app.page.getByRole('heading', { name: 'Zo staat het ervoor' })).toBeVisible();
  return path;
}

const faultyRows = (page: Page) =>
  page.getByRole('list', { name: 'Rijen met een fout' }).getByRole('listitem');
const open = (page: Page, tab: string) => page.getByRole('tab', { name: tab }).click();
const clients = [
  {
    Klantnummer: '203402',
    Voornaam: 'Rima',
    Achternaam: 'Nasser',
    Geboortedatum: '14-03-1988',
    Klantmanager: 'A. Bakker',
  },
  { Klantnummer: '9001', Voornaam: 'Selam', Achternaam: 'Okbay', Geboortedatum: '02-07-1991' },
];

test('mends cells with the keyboard, row after row, and imports what was mended', async ({
  app,
}) => {
  const page = await openTeam(app);
  const path = await lookOver(app, [...good, ...faulty]);
  const before = readFileSync(path);
  await expect(page.getByRole('heading', { name: 'Herstel 2 rijen' })).toBeVisible();
  await expect(page.getByText('Uw bestand verandert niet.')).toBeVisible();
  await expect(page.getByRole('button', store)).toBeDisabled();
  await expect(page.getByText('Herstel eerst de 2 rijen met een fout')).toBeVisible();
  await isAccessible(page);

  const birthDate = page.getByRole('textbox', { name: 'Geb.datum, regel 4' });
  await expect(birthDate).toHaveValue('31-02-1990');
  await expect(birthDate).toHaveAccessibleDescription(/Februari 1990 heeft 28 dagen/);
  await expect(faultyRows(page).first()).toContainText('Tirhas Mengistu (203871)');
  await birthDate.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Verander eerst de tekst in de cel')).toBeVisible();

  // What is still wrong keeps the focus; what is right gives it to the next row.
  await birthDate.fill('30-02-1990');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Regel 4 klopt nog niet/)).toBeAttached();
  await expect(birthDate).toBeFocused();
  await birthDate.fill('28-02-1990');
  await page.keyboard.press('Enter');
  const firstName = page.getByRole('textbox', { name: 'Voornaam, regel 5' });
  await expect(firstName).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Herstel 1 rij' })).toBeVisible();
  await firstName.fill('Jamil');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Geen fouten meer' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verder naar/ })).toBeFocused();

  await page.getByText('2 cellen hersteld').click();
  await isAccessible(page);
  await page.getByRole('button', store).click();
  await expect(page.getByRole('heading', { name: '4 klanten geïmporteerd' })).toBeVisible();
  expect(readFileSync(path)).toEqual(before);
  expect(app.complaints).toEqual([]);
});

test('leaves rows out, and takes them back in', async ({ app }) => {
  const page = await openTeam(app);
  await lookOver(app, [...good, ...faulty]);
  await faultyRows(page).first().getByRole('button', { name: 'Rij overslaan' }).click();
  await expect(page.getByRole('heading', { name: 'Herstel 1 rij' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Voornaam, regel 5' })).toBeFocused();
  await page.getByRole('button', { name: 'Foute rij overslaan' }).click();
  await expect(page.getByRole('button', store)).toBeEnabled();

  await page.getByText('2 rijen overgeslagen').click();
  await page.getByRole('button', { name: 'Terugdraaien: regel 4, hele rij' }).click();
  await expect(page.getByRole('textbox', { name: 'Geb.datum, regel 4' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Herstel 2 rijen' })).toBeVisible();

  await page.getByRole('button', { name: 'Alle 2 foute rijen overslaan' }).click();
  await page.getByRole('button', store).click();
  await expect(page.getByRole('heading', { name: '2 klanten geïmporteerd' })).toBeVisible();
  await expect(page.getByText('2 rijen zijn overgeslagen')).toBeVisible();
});

test('shows a whole row, and mends a cell without a fault in it', async ({ app }) => {
  const page = await openTeam(app);
  await lookOver(app, [...good, ...faulty]);
  const look = faultyRows(page).first().getByRole('button', { name: 'Hele rij bekijken' });
  await look.click();
  const row = page.getByRole('dialog', { name: 'Regel 4' });
  await expect(row.getByLabel('Geb.datum')).toBeFocused();
  await isAccessible(page, 'mend-line');
  await page.keyboard.press('Escape');
  await expect(look).toBeFocused();
  await look.click();
  await row.getByLabel('Geb.datum').fill('28-02-1990');
  await row.getByLabel('Voornaam').fill('Tirhas Helen');
  await row.getByRole('button', mend).click();
  await expect(page.getByText('2 cellen hersteld')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Voornaam, regel 5' })).toBeFocused();
});

test('takes the faulty rows away as a file that says what is wrong', async ({ app }) => {
  const page = await openTeam(app);
  await lookOver(app, [...good, ...faulty]);
  const path = join(app.folder, 'fouten.csv');
  app.answerDialog(path);
  await page.getByRole('button', { name: 'Foute rijen bewaren' }).click();
  await isAccessible(page, 'faulty-rows-menu');
  await page.getByRole('menuitem', { name: 'Als CSV-bestand' }).click();
  await expect(page.getByText('fouten.csv staat in')).toBeVisible();
  const saved = readFileSync(path, 'utf8');
  expect(saved).toContain('Mengistu');
  expect(saved).toContain('Februari 1990 heeft 28 dagen');
  expect(saved).not.toContain('Nasser');
});

test('groups hundreds of the same fault, and replaces them all at once', async ({ app }) => {
  const page = await openTeam(app);
  const lines = Array.from({ length: 300 }, (_, row) => `${row};Rima;Nr ${row};31-02-1990;;2`);
  await lookOver(app, lines);
  const kinds = page.getByRole('list', { name: 'Soorten fouten' }).getByRole('listitem');
  await expect(kinds.first()).toContainText('in 300 rijen');
  await isAccessible(page);
  await kinds.first().getByRole('button', { name: 'Rijen bekijken' }).click();
  await expect(page.getByRole('textbox', { name: 'Geb.datum, regel 2' })).toBeFocused();
  await page.getByRole('button', { name: 'Alle fouten tonen' }).click();
  await page.getByLabel('Overal vervangen door').fill('28-02-1990');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Geen fouten meer' })).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('heading', { name: 'Herstel 300 rijen' })).toBeVisible();
});

test('asks about persons who are likely one, and waits for every answer', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await lookOver(app, good);
  await expect(page.getByRole('heading', { name: 'Is dit dezelfde persoon?' })).toBeVisible();
  await expect(page.getByText('Beantwoord eerst de vraag.')).toBeVisible();
  await expect(page.getByRole('button', store)).toBeDisabled();
  const question = page.getByRole('radiogroup', { name: /Selam Okbay/ });
  await isAccessible(page);
  await question.getByRole('radio', { name: 'Twee personen' }).click();
  await page.getByRole('button', { name: 'Naar wijzigingen' }).click();
  await page.getByRole('button', { name: 'Alles laten staan' }).click();
  await expect(page.getByRole('button', store)).toBeEnabled();
  await open(page, 'Vragen');
  await question.getByRole('radio', { name: 'Dezelfde persoon' }).click();
  await expect(question.getByRole('radio', { name: 'Dezelfde persoon' })).toBeChecked();
  await open(page, 'Wat erin komt');
  await expect(page.getByText('2 klanten uit de lijst staan al in het teambestand')).toBeVisible();
});

test('overwrites what the team file has only where that is chosen', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await lookOver(app, good.slice(0, 1));
  await open(page, 'Wijzigingen');
  const examples = page.getByRole('table', { name: 'Voorbeelden van klantmanager' });
  await expect(examples.getByRole('row', { name: /203402/ })).toContainText('A. Bakker');
  const field = page.getByRole('listitem').filter({ has: examples });
  // Nothing is chosen beforehand, and nothing comes in before it is.
  await expect(page.getByRole('tab', { name: 'Wijzigingen: 1 te kiezen' })).toBeVisible();
  await expect(page.getByRole('button', store)).toBeDisabled();
  await expect(page.getByText('Kies eerst bij 1 kolom of uw lijst wint, of Trede.')).toBeVisible();
  await isAccessible(page);
  await open(page, 'Wat erin komt');
  await page.getByRole('button', { name: 'Naar wijzigingen' }).click();
  await page.getByRole('button', { name: 'Alles laten staan' }).click();
  await expect(field).toContainText('Blijft zoals het in Trede staat.');
  await field.getByRole('radio', { name: 'Overschrijven' }).click();
  await expect(field).toContainText('De oude waarde blijft in de geschiedenis staan.');
  await expect(page.getByText('1 kolom, 1 gegeven', { exact: true })).toBeVisible();
  await page.getByRole('button', store).click();
  await page.getByRole('link', { name: 'Naar de klanten' }).click();
  await page
    .getByRole('grid')
    .getByRole('row', { name: /203402/ })
    .click();
  await expect(page.getByText(/Klantmanager M\. Hendriks/)).toBeVisible();
});

test('asks before locking when an import is under way, on any page', async ({ app }) => {
  const page = await openTeam(app);
  await lookOver(app, [...good, ...faulty]);
  await page.getByRole('link', { name: 'Budget' }).click();
  await expect(page.getByText('Nog geen fondsen')).toBeVisible();
  await page.keyboard.press('Control+l');
  const question = page.getByRole('dialog', { name: 'Vergrendelen?' });
  await expect(question).toContainText('U bent nog bezig met importeren.');
  await isAccessible(page, 'lock-unsaved');
  await question.getByRole('button', { name: 'Niet doen' }).click();
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Herstel 2 rijen' })).toBeVisible();
});
