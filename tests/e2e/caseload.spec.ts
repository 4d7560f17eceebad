import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  {
    klantnummer: '204117',
    bijstandspartij: 'BP1',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    'datum vestiging': '12-09-2017',
    kandidaatgroep: 'groei',
    klantmanager: 'KM-Groei',
    'trede start': '1',
    'trede nu': '4',
    traject: 'Jobcoaching',
    aanbieder: 'JobSterk',
    'startdatum traject': '01-02-2019',
    'resultaat traject': 'lopend',
  },
  {
    klantnummer: '204118',
    bijstandspartij: 'BP1',
    voornaam: 'Samir',
    achternaam: 'Haddad',
    'datum vestiging': '12-09-2017',
    kandidaatgroep: 'werk',
    'trede start': '3',
    'trede nu': '3',
  },
  {
    klantnummer: '204119',
    bijstandspartij: 'BP2',
    voornaam: 'Ömer',
    achternaam: 'Çelik',
    'datum vestiging': '03-04-2011',
    'trede start': '5',
    'trede nu': '6',
    uitstroom: 'betaald werk',
    uitstroomdatum: '01-06-2019',
  },
];

const rows = (page: Page) => page.getByRole('grid', { name: 'Klanten' }).getByRole('row');

test('an empty file leads to the import', async ({ app }) => {
  const page = await openTeam(app);
  await expect(page.getByText('Nog geen klanten')).toBeVisible();
  await page.getByRole('link', { name: 'Lijst importeren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Importeren/);
});

test('views, search, filter and sort narrow the list, and survive a look at a client', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await expect(page.getByText('3 klanten in 2 bijstandspartijen.')).toBeVisible();
  await page.getByRole('tab', { name: 'Uitgestroomd 1' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1)).toContainText('Çelik, Ömer');
  await page.getByRole('tab', { name: 'Partner zonder lopend traject 1' }).click();
  await expect(rows(page).nth(1)).toContainText('Nasser, Rima');
  await expect(rows(page).nth(1)).toContainText('geen traject');

  await page.getByRole('tab', { name: 'Alle 3' }).click();
  const search = page.getByLabel('Zoek op naam of nummer');
  await search.fill('omer celik');
  await expect(rows(page)).toHaveCount(2);
  await search.fill('Naser');
  await page.getByRole('button', { name: 'Nasser' }).click();
  await expect(rows(page)).toHaveCount(2);
  await search.fill('2041');
  await page.getByRole('button', { name: 'Filter toevoegen' }).click();
  await isAccessible(page, 'filter-menu');
  await page.getByRole('menuitem', { name: 'Groep', exact: true }).click();
  await page.getByRole('checkbox', { name: 'werk' }).check();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter Groep werk weghalen' }).click();
  await page.getByRole('button', { name: 'Trede', exact: true }).click();
  await page.getByRole('button', { name: 'Trede', exact: true }).click();
  await expect(rows(page).nth(1)).toContainText('Çelik');

  await rows(page).nth(2).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await page.goBack();
  await expect(search).toHaveValue('2041');
  await expect(rows(page).nth(1)).toContainText('Çelik');
  expect(app.complaints).toEqual([]);
});

test('the list works with the keyboard alone', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await rows(page).nth(1).focus();
  await page.keyboard.press('End');
  await expect(rows(page).nth(3)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad');
});

test('Ctrl+K has the field before the next letter, also from the search of the list', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  const search = page.getByLabel('Zoek op naam of nummer', { exact: true });
  await search.focus();
  // Within one task, as fast as no hand is.
  const focused = await page.evaluate(() => {
    const key = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    return document.activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Zoek klant, nummer, collega, aanbieder, werkgever, notitie of pagina');
  await page.keyboard.type('haddad, sa');
  await expect(page.getByRole('dialog').getByText('Haddad, Samir')).toBeVisible();
  await expect(search).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('haddad, sa');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad');
  expect(app.complaints).toEqual([]);
});

test('a client stands beside the partner, with the ladder as a line and as a table', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByText('Groeikandidaat').first()).toBeVisible();
  await expect(page.getByText(/leeftijd niet bekend. gevestigd op 12-09-2017/i)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Van trede 1 naar 4' })).toBeVisible();
  await expect(page.getByRole('img', { name: /trede 1 bij de start/ })).toBeVisible();
  await expect(page.getByText('Die staat op de dag van vestiging.')).toBeVisible();
  await page.getByRole('button', { name: 'Als tabel' }).click();
  await expect(page.getByRole('row', { name: /start, dag niet bekend Trede/ })).toContainText(
    'Trede 1: Geïsoleerd',
  );
  await page.getByRole('link', { name: 'Samir Haddad', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad');
  await expect(page.getByText('Nog geen trajecten.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the caseload is saved as a list, after a word about what is in it', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const button = page.getByRole('button', { name: 'Exporteren' });
  await button.click();
  await isAccessible(page, 'export-menu');
  await page.getByRole('menuitem', { name: 'Hele lijst om weer in te lezen, CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lijst met 3 klanten bewaren?' });
  await expect(dialog).toContainText('er zit geen wachtwoord op');
  await expect(dialog).toContainText('Niet in de lijst: orders en facturen');
  await isAccessible(page, 'save-whole-list');
  await dialog.getByRole('button', { name: 'Niet doen' }).click();
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  for (const { as, file } of [
    { as: 'CSV', file: 'klanten.csv' },
    { as: 'Excel', file: 'klanten.xlsx' },
  ]) {
    await button.click();
    await page.getByRole('menuitem', { name: `Hele lijst om weer in te lezen, ${as}` }).click();
    app.answerDialog(join(app.folder, file));
    await dialog.getByRole('button', { name: `Bewaren als ${as}` }).click();
    await expect(page.getByText(`${file} staat in ${app.folder}.`)).toBeVisible();
  }
  const csv = readFileSync(join(app.folder, 'klanten.csv'), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain('\r\n204119;BP2;Ömer;Çelik;;;;03-04-2011;oudkomer;;;5;6;');
  const [sheet] = await readWorkbook(join(app.folder, 'klanten.xlsx'));
  expect(sheet?.sheet).toBe('Klanten');
  expect(sheet?.data).toHaveLength(4);
  expect(sheet?.data[1]?.[0]).toBe('204119');
  expect(app.complaints).toEqual([]);
});
