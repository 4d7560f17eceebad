import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

// The log of imports, and the way back from one.

const header = 'Kl.nr.;Voornaam;Achternaam;Geb.datum;Traject;Startdatum traject;Kosten;Fonds';
const lines = [
  '203402;Rima;Nasser;14-03-1988;Jobcoaching;01-02-2019;1.450,00;WEB educatie',
  '203655;Selam;Okbay;02-07-1991;;;;',
];

async function importList(app: TestApp, rows = lines, told = '2 klanten geïmporteerd') {
  const { page } = app;
  await chooseList(app, [header, ...rows].join('\r\n'));
  await goToColumns(page);
  await goPastValues(page);
  await page.getByRole('button', { name: 'Lijst importeren' }).click();
  await expect(page.getByRole('heading', { name: told })).toBeVisible();
}

const undo = { name: 'Import ongedaan maken' };

test('undoes an import from the page that tells of it', async ({ app }) => {
  const page = await openTeam(app);
  await importList(app);
  await isAccessible(page);
  await page.getByRole('button', undo).click();
  const dialog = page.getByRole('dialog', { name: 'Import ongedaan maken?' });
  await expect(dialog).toContainText('caseload 2025 def.csv');
  await expect(dialog.getByRole('listitem').filter({ hasText: '2 klanten' })).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '1 traject' })).toBeVisible();
  await isAccessible(page, 'undo-import');
  await dialog.getByRole('button', { name: 'Niet doen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', undo)).toBeFocused();

  await page.getByRole('button', undo).click();
  await dialog.getByRole('button', undo).click();
  await expect(page.getByText('De import van caseload 2025 def.csv is ongedaan')).toBeVisible();
  // The toast that offered it has nothing to offer any more.
  await expect(page.getByText(/^Geïmporteerd/)).toHaveCount(0);
  const log = page.getByRole('table', { name: 'Lijst van eerdere imports' });
  await expect(log.getByRole('row', { name: /caseload 2025 def/ })).toContainText(
    'Ongedaan gemaakt',
  );
  await page.getByRole('link', { name: 'Klanten', exact: false }).first().click();
  await expect(page.getByText('Rima')).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('offers the way back in a toast, on another page as well', async ({ app }) => {
  const page = await openTeam(app);
  await importList(app);
  await page.getByRole('link', { name: 'Naar de klanten' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('dialog', { name: 'Import ongedaan maken?' })).toBeVisible();
});

test('keeps a log: an empty one, and what each import brought', async ({ app }) => {
  const page = await openTeam(app);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await expect(page.getByText('Na uw eerste import ziet u hier')).toBeVisible();
  await importList(app);
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  const row = page
    .getByRole('table', { name: 'Lijst van eerdere imports' })
    .getByRole('row', { name: /caseload 2025 def/ });
  await expect(row).toContainText('2 klanten, 1 traject');
  await expect(row).toContainText('kenmerk van het bestand');
  await isAccessible(page);
});

test('says which later import stands in the way, and undoes that first', async ({ app }) => {
  const page = await openTeam(app);
  await importList(app);
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  const later = '203402;Rima;Nasser;14-03-1988;Taalstage;01-02-2020;;';
  await importList(app, [later], 'De lijst is geïmporteerd');
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  const log = page.getByRole('table', { name: 'Lijst van eerdere imports' });
  await log
    .getByRole('row', { name: /2 klanten/ })
    .getByRole('button')
    .click();
  const dialog = page.getByRole('dialog', {
    name: 'Deze import kan nu niet ongedaan worden gemaakt',
  });
  await expect(dialog.getByRole('list', { name: 'Wat in de weg staat' })).toBeVisible();
  await expect(dialog.getByRole('button', undo)).toHaveCount(0);
  await isAccessible(page);
  await expect(dialog.getByRole('listitem')).toHaveText(
    /De import van caseload 2025 def.csv op .* bouwt hierop verder/,
  );
  await dialog.getByRole('button', { name: 'Eerst die ongedaan maken' }).click();
  const first = page.getByRole('dialog', { name: 'Import ongedaan maken?' });
  await expect(first.getByRole('listitem').filter({ hasText: '1 traject' })).toBeVisible();
});
