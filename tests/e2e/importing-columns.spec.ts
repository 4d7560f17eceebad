import iconv from 'iconv-lite';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

// How a list is read, what its columns and values are. Nothing is stored in these steps.

const header = 'Kl.nr.;Voornaam;Achternaam;M/V;P-ladder begin';
const clients = [
  '203402;Zoë;Nasser;V;2',
  '203655;Noé;Okbay;M;trede 3',
  '203871;Tirhas;Mengistu;V;1',
];
const plain = [header, ...clients].join('\r\n');
const titled = ['Caseload 2025', '', header, ...clients, 'Totaal;3;;;'].join('\r\n');

const toValues = { name: 'Verder naar waarden' };

test('says what each kind of list needs, and saves an empty one', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await isAccessible(page);
  await page.getByRole('tab', { name: 'Facturen' }).click();
  await expect(page.getByText('Factuurnummer, Factuurdatum, Factuurbedrag')).toBeVisible();
  const path = join(app.folder, 'facturen.csv');
  app.answerDialog(path);
  await page.getByRole('button', { name: 'Voorbeeldlijst als CSV' }).click();
  await expect(page.getByText(/facturen\.csv staat in/)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('Factuurnummer;');
});

test('shows how the list was read: title, header, totals, and their lines', async ({ app }) => {
  const page = await openTeam(app);
  await chooseList(app, titled);
  const table = page.getByRole('table', { name: 'De eerste rijen' });
  await expect(table.getByRole('row', { name: /^1 titel/ })).toContainText('Caseload 2025');
  await expect(table.getByRole('row', { name: /^3 namen van de kolommen/ })).toContainText(
    'Kl.nr.',
  );
  await expect(table.getByRole('row', { name: /^4 rij/ })).toContainText('Zoë');
  await expect(page.getByText('3 rijen, 5 kolommen')).toBeVisible();
  await page.getByText('Trede slaat regel 1 en 7 over').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Regel 7 (totaal)' })).toBeVisible();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('mends a wrong encoding in one change, and finds the way back', async ({ app }) => {
  const page = await openTeam(app);
  await chooseList(app, plain);
  const encoding = page.getByLabel('Tekenset');
  await expect(encoding).toHaveValue('utf-8');
  await encoding.selectOption({ label: 'Windows (1252)' });
  await expect(page.getByRole('cell', { name: 'ZoÃ«' })).toBeVisible();
  await expect(page.getByText('Er staan vreemde tekens in')).toBeVisible();
  await expect(page.getByText('Uw keuze. Trede vond: Unicode (UTF-8).')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Zoals Trede het vond' }).click();
  await expect(page.getByRole('cell', { name: 'Zoë' })).toBeVisible();
  await expect(page.getByText('Er staan vreemde tekens in')).toBeHidden();
  await expect(encoding).toBeFocused();
});

test('reads the same list in windows-1252 and UTF-16', async ({ app }) => {
  const page = await openTeam(app);
  for (const encoding of ['windows-1252', 'utf-16le']) {
    await chooseList(app, iconv.encode(plain, encoding, { addBOM: true }), `${encoding}.csv`);
    await expect(page.getByLabel('Tekenset')).toHaveValue(encoding);
    await expect(page.getByRole('cell', { name: 'Zoë' })).toBeVisible();
    await page.getByRole('button', { name: 'Terug' }).click();
  }
});

test('lets the user overrule the delimiter and the header', async ({ app }) => {
  const page = await openTeam(app);
  await chooseList(app, titled);
  await page.getByLabel('Scheidingsteken').selectOption({ label: 'komma (,)' });
  await expect(page.getByText(/rijen, 1 kolom$/)).toBeVisible();
  await expect(page.getByText('Uw keuze. Trede vond: puntkomma')).toBeVisible();
  await page.getByRole('button', { name: 'Zoals Trede het vond' }).click();
  await expect(page.getByText('3 rijen, 5 kolommen')).toBeVisible();

  await page.getByLabel('Kopregel').selectOption({ label: 'geen kopregel' });
  await expect(page.getByRole('row', { name: /^3 rij/ })).toContainText('Kl.nr.');
  await expect(page.getByText('Uw keuze. Trede vond: regel 3.')).toBeVisible();
  await goToColumns(page);
  await expect(page.getByRole('button', toValues)).toBeDisabled();
});

test('lets the user say how a file is read in which Trede finds no list', async ({ app }) => {
  const page = await openTeam(app);
  const path = join(app.folder, 'nummers.csv');
  writeFileSync(path, ['Klantnummer', '203402', '203655'].join('\r\n'));
  app.answerDialog(path);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.getByRole('button', { name: 'Lijst kiezen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Zelf kiezen hoe Trede het leest' }).click();
  await expect(page.getByText('2 rijen, 1 kolom')).toBeVisible();
  await expect(page.getByLabel('Scheidingsteken')).toBeVisible();
});

test('reads a workbook, sheet by sheet', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  const path = join(app.folder, 'klanten.xlsx');
  app.answerDialog(path);
  await page.getByRole('button', { name: 'Voorbeeldlijst voor Excel' }).click();
  await expect(page.getByText(/klanten\.xlsx staat in/)).toBeVisible();
  await chooseList(app, readFileSync(path), 'klanten.xlsx');
  await expect(page.getByLabel('Blad')).toBeVisible();
  await expect(page.getByLabel('Tekenset')).toBeHidden();
  await expect(page.getByRole('row', { name: /namen van de kolommen/ })).toContainText(
    'Klantnummer',
  );
});

test('says in words where a match comes from, and asks for what is required', async ({ app }) => {
  const page = await openTeam(app);
  await chooseList(app, plain);
  await goToColumns(page);
  await expect(page.getByRole('row', { name: /^Kl\.nr\./ })).toContainText('verplicht, herkend');
  await expect(page.getByRole('button', toValues)).toBeEnabled();
  await page.getByLabel('Veld voor de kolom Kl.nr.').selectOption({ label: 'Niet importeren' });
  await expect(page.getByText('Kies eerst een kolom voor klantnummer.')).toBeVisible();
  await expect(page.getByRole('button', toValues)).toBeDisabled();
  await page.getByLabel('Veld voor de kolom Kl.nr.').selectOption({ label: 'Klantnummer' });
  await page.getByLabel('Veld voor de kolom M/V').selectOption({ label: 'Niet importeren' });
  await expect(page.getByRole('button', toValues)).toBeEnabled();
  await isAccessible(page);
});

test('follows another shape of list, with its own fields', async ({ app }) => {
  const page = await openTeam(app);
  await chooseList(app, plain);
  await goToColumns(page);
  await page.getByLabel('Elke rij is:').selectOption({ label: 'een meting van de trede' });
  await page.getByLabel('Veld voor de kolom P-ladder begin').selectOption({ label: 'Trede' });
  await expect(page.getByText('Kies eerst een kolom voor gemeten op.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Op welke dag klopt deze lijst?' })).toBeHidden();
  const options = page.getByLabel('Veld voor de kolom Voornaam').getByRole('option');
  await expect(options).toHaveText(['Niet importeren', /Klantnummer/, /Trede/, 'Gemeten op']);
});

test('asks whether numbers that pass as BSNs are the client numbers', async ({ app }) => {
  const page = await openTeam(app);
  const numbers = ['111222333', '123456782', '232262536'];
  const list = [header, ...clients.map((line, row) => line.replace(/^\d+/, numbers[row] ?? ''))];
  await chooseList(app, list.join('\r\n'));
  await expect(page.getByText('111222333')).toHaveCount(0);
  await goToColumns(page);
  await expect(page.getByText('Zijn het eigen nummers van uw gemeente?')).toBeVisible();
  await expect(page.getByText('111222333')).toHaveCount(0);
  await expect(page.getByText('Zeg eerst wat er in de kolom ‘Kl.nr.’ staat.')).toBeVisible();
  await isAccessible(page);

  await page.getByRole('button', { name: 'Nee, het zijn BSN’s' }).click();
  await expect(page.getByLabel('Veld voor de kolom Kl.nr.')).toHaveValue('');
  await expect(page.getByLabel('Veld voor de kolom Kl.nr.')).toBeFocused();
  await expect(page.getByRole('button', toValues)).toBeDisabled();
  await page.getByLabel('Veld voor de kolom Kl.nr.').selectOption({ label: 'Klantnummer' });
  await page.getByRole('button', { name: 'Ja, eigen nummers' }).click();
  await expect(page.getByRole('row', { name: /^Kl\.nr\./ })).toContainText('verplicht');
  await expect(page.getByRole('button', toValues)).toBeEnabled();
});

test('shows first what wants attention in a list of sixty columns', async ({ app }) => {
  const page = await openTeam(app);
  const extra = Array.from(
    { length: 55 },
    (_, index) => `Een eigen kolom met een lange naam ${index}`,
  );
  const wide = [
    [header, ...extra].join(';'),
    ...clients.map((line) => [line, ...extra.map((_, index) => `x${index}`)].join(';')),
  ];
  await chooseList(app, wide.join('\r\n'));
  await expect(page.getByText('3 rijen, 60 kolommen')).toBeVisible();
  await goToColumns(page);
  const first = page.getByRole('table', { name: 'Kolommen van uw lijst' }).getByRole('row').nth(1);
  await expect(first).toContainText('Een eigen kolom met een lange naam 0');
  await page.getByLabel('Toon eerst wat aandacht vraagt').click();
  await expect(first).toContainText('Kl.nr.');
  await page.setViewportSize({ width: 683, height: 384 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test('asks what unknown spellings stand for, and goes by keyboard', async ({ app }) => {
  const page = await openTeam(app);
  const list = [
    header,
    '1;Rima;Nasser;V;2',
    '2;Selam;Okbay;vrouwke;laag',
    '3;Zoë;Tesfay;vrouwke;3',
  ];
  await chooseList(app, list.join('\r\n'));
  await goToColumns(page);
  await page.getByRole('button', toValues).press('Enter');
  await expect(page.getByRole('heading', { name: /M\/V/ })).toBeVisible();
  const row = page.getByRole('table', { name: 'Waarden in de kolom M/V' }).getByRole('row').nth(1);
  await expect(row).toContainText('vrouwke');
  await expect(row).toContainText('2');
  await isAccessible(page);

  const ladder = page.getByLabel('Betekenis van laag in de kolom P-ladder begin');
  await expect(ladder).toHaveValue('');
  await expect(page.getByText(/nog niet gekozen/)).toBeVisible();
  await ladder.focus();
  await page.keyboard.press('ArrowDown');
  await expect(ladder).not.toHaveValue('');
  await page.getByLabel('Betekenis van vrouwke').selectOption({ label: 'Leeg laten' });
  await expect(row).toContainText('cel blijft leeg');
  await expect(page.getByText(/nog niet gekozen/)).toBeHidden();
  await page.getByRole('button', { name: 'Verder naar nakijken' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Lijst importeren' })).toBeEnabled();

  // The choices stay: the step is there to visit, and wants nothing any more.
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(row).toContainText('cel blijft leeg');
});

test('keeps hundreds of spellings within reach', async ({ app }) => {
  const page = await openTeam(app);
  const lines = Array.from({ length: 120 }, (_, row) => `${row};Rima;Nasser${row};soort ${row};2`);
  await chooseList(app, [header, ...lines].join('\r\n'));
  await goToColumns(page);
  await page.getByRole('button', toValues).click();
  const rows = page.getByRole('table', { name: 'Waarden in de kolom M/V' }).getByRole('row');
  await expect(rows).toHaveCount(51);
  await page.getByRole('button', { name: /^Nog 50 van de 70/ }).click();
  await expect(rows).toHaveCount(101);
  await expect(rows.nth(51).getByRole('combobox')).toBeFocused();
  await page.getByLabel('Zoek in M/V').fill('soort 119');
  await expect(rows).toHaveCount(2);
  await page.getByRole('combobox', { name: /soort 119/ }).selectOption({ label: 'Vrouw' });
  await page.getByRole('button', { name: 'Alle 119 onbekende waarden leeg laten' }).click();
  await expect(page.getByText(/nog niet gekozen/)).toBeHidden();
  await expect(rows.nth(1)).toContainText('zelf gekozen');
  await page.getByLabel('Zoek in M/V').fill('');
  await expect(rows.nth(1)).toContainText('cel blijft leeg');
});

test('passes the values when all are understood, and remembers the columns', async ({ app }) => {
  const page = await openTeam(app);
  const odd = plain.replace('M/V', 'Kenmerk');
  await chooseList(app, odd);
  await goToColumns(page);
  await page.getByLabel('Veld voor de kolom Kenmerk').selectOption({ label: 'Geslacht' });
  await goPastValues(page);
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByText('Hier is niets te doen')).toBeVisible();
  await page.getByRole('button', { name: 'Verder naar nakijken' }).click();
  await page.getByRole('button', { name: 'Lijst importeren' }).click();
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();

  await chooseList(app, odd);
  await expect(page.getByText(/Deze lijst is al geïmporteerd op/)).toBeVisible();
  await isAccessible(page);
  await goToColumns(page);
  await expect(page.getByText(/Trede kent deze kolommen van/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Kenmerk/ })).toContainText('zoals de vorige keer');
  await page.getByRole('button', { name: 'Vergeten' }).click();
  await expect(page.getByText(/Trede kent deze kolommen van/)).toBeHidden();
  await expect(page.getByText('Trede is de keuzes van toen vergeten.')).toBeVisible();
});
