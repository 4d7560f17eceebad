import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  ['204101', 'BP1', 'Rima', 'Nasser', 'groei', 'Marloes', '4', 'Jobcoaching', '01-02-2019'],
  ['204102', 'BP1', 'Samir', 'Haddad', 'werk', 'Ruud', '3', '', ''],
  ['204103', 'BP2', 'Ömer', 'Çelik', 'zorg', 'Marloes', '1', '', ''],
  ['204104', 'BP3', 'Senait', 'Tesfay', 'werk', '', '5', '', ''],
].map(
  ([
    klantnummer,
    bijstandspartij,
    voornaam,
    achternaam,
    groep,
    manager,
    trede,
    traject,
    start,
  ]) => ({
    klantnummer: klantnummer ?? '',
    bijstandspartij: bijstandspartij ?? '',
    voornaam: voornaam ?? '',
    achternaam: achternaam ?? '',
    'datum vestiging': '12-09-2017',
    kandidaatgroep: groep ?? '',
    klantmanager: manager ?? '',
    'trede start': '1',
    'trede nu': trede ?? '',
    traject: traject ?? '',
    'startdatum traject': start ?? '',
  }),
);

const grid = (page: Page) => page.getByRole('grid', { name: 'Klanten' });
const names = (page: Page) => grid(page).locator('[data-index] strong').allTextContents();
const bulk = (page: Page) => page.getByRole('group', { name: 'Voor de gekozen klanten' });

test('filters combine, are grouped, and are kept as a view of the team', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('button', { name: 'Filter toevoegen' }).click();
  await page.getByRole('menuitem', { name: 'Groep', exact: true }).click();
  await page.getByRole('checkbox', { name: 'werk' }).check();
  await page.getByRole('checkbox', { name: 'zorg' }).check();
  await isAccessible(page, 'filter-values');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Groep werk of zorg')).toBeVisible();
  expect(await names(page)).toEqual(['Çelik', 'Haddad', 'Tesfay']);
  await page.getByLabel('Groeperen').selectOption('caseManager');
  await expect(grid(page).getByRole('row', { name: 'Geen klantmanager 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Werkgever' }).check();
  await page.getByRole('button', { name: 'Nummer naar achteren' }).click();
  await isAccessible(page, 'columns');
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: 'Werkgever' })).toBeVisible();

  await page.getByRole('button', { name: 'Weergave', exact: true }).click();
  await isAccessible(page, 'view-menu');
  await page.getByRole('menuitem', { name: 'Als nieuwe weergave bewaren' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Werk en zorg');
  await isAccessible(page, 'view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Werk en zorg 3', selected: true })).toBeVisible();
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  expect(await names(page)).toHaveLength(4);
  await page.getByRole('button', { name: 'Weergave', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Terug naar ‘Werk en zorg’' }).click();
  await expect(page.getByText('Groep werk of zorg')).toBeVisible();
  await page.getByRole('button', { name: 'Weergave', exact: true }).click();
  await page.getByRole('menuitem', { name: '‘Werk en zorg’ verwijderen' }).click();
  await expect(page.getByRole('tab', { name: /Werk en zorg/ })).toHaveCount(0);
  await page.locator('#inhoud').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tab', { name: 'Werk en zorg 3' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('filtering, choosing, assigning and undoing go with the keyboard alone', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const { keyboard } = page;
  await page.getByLabel('Zoek op naam of nummer').focus();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  const line = (name: string) => page.getByRole('menuitem', { name, exact: true });
  await expect(line('Klantmanager')).toBeFocused();
  for (const name of ['Status', 'Groep']) {
    await keyboard.press('ArrowDown');
    await expect(line(name)).toBeFocused();
  }
  await keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'werk' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filter Groep werk wijzigen' })).toBeFocused();
  await grid(page).getByRole('row').nth(1).focus();
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(grid(page).getByRole('row', { name: /Tesfay/ })).toBeFocused();
  await keyboard.press('Shift+Space');
  await expect(bulk(page)).toContainText('2 klanten gekozen, in 2 bijstandspartijen');
  await isAccessible(page);
  await keyboard.press('Tab');
  await expect(bulk(page).getByRole('button', { name: 'Klantmanager' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Klantmanager', { exact: true })).toBeFocused();
  const whom = page.getByRole('group', { name: 'Voor wie' }).getByRole('listitem');
  await expect(whom).toHaveCount(2);
  await expect(whom.first()).toHaveText(/^[^,]+, [^,]+ nu (Ruud|geen klantmanager|\S+)$/);
  await keyboard.type('Ruud');
  await isAccessible(page, 'bulk-assign');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText('1 klant bij Ruud. De andere 1 hadden dat al.')).toBeVisible();
  await page.getByLabel('Groeperen').selectOption('caseManager');
  await expect(grid(page).getByRole('row', { name: 'Ruud 2' })).toBeVisible();
  await page.locator('#inhoud').focus();
  await keyboard.press('Control+z');
  await expect(grid(page).getByRole('row', { name: 'Ruud 1' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what drops down from a button has the focus before a next key can come', async ({ app }) => {
  const page = await openTeam(app, { clients });
  const buttons = ['Filter toevoegen', 'Kolommen', 'Weergave', 'Exporteren'];
  for (const name of buttons) {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    // As Enter does; then only what comes with the press itself, and no timer.
    const inside = await button.evaluate(async (element: HTMLElement) => {
      element.click();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      return document.activeElement?.closest('[role="menu"], [role="dialog"]') !== null;
    });
    expect({ name, inside }).toEqual({ name, inside: true });
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
  await page.getByRole('button', { name: 'Weergave', exact: true }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what is chosen gets a group and a course, and keeps being chosen', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('checkbox', { name: 'Alle 4 klanten kiezen' }).click();
  await expect(bulk(page)).toContainText('4 klanten gekozen, in 3 bijstandspartijen');
  await bulk(page).getByRole('button', { name: 'Exporteren' }).click();
  await isAccessible(page, 'chosen-rows-menu');
  await page.keyboard.press('Escape');
  await bulk(page).getByRole('button', { name: 'Groep' }).click();
  await page.getByLabel('Groep', { exact: true }).selectOption('werk');
  await isAccessible(page, 'bulk-track');
  await page.getByRole('dialog').getByRole('button', { name: 'Groep kiezen' }).click();
  await expect(
    page.getByText('2 klanten in de groep werk. De andere 2 hadden dat al.'),
  ).toBeVisible();
  await bulk(page).getByRole('button', { name: 'Traject zonder kosten' }).click();
  await page.getByRole('button', { name: 'Traject starten' }).click();
  await expect(page.getByRole('alert').or(page.getByText('Kijk 1 veld na')).first()).toBeVisible();
  await page
    .getByLabel('Traject', { exact: true })
    .selectOption({ label: 'Een nieuw soort traject…' });
  await page.getByLabel('Naam van het traject').fill('Fietsles');
  await isAccessible(page, 'bulk-course');
  await page.getByRole('button', { name: 'Traject starten' }).click();
  await expect(page.getByText('Fietsles gestart voor 4 klanten.')).toBeVisible();
  await page.getByLabel('Zoek op naam of nummer').fill('tesfay');
  await expect(grid(page).getByText('Fietsles')).toHaveCount(1);
  await expect(bulk(page)).toContainText('van wie 3 nu niet in de lijst');
  await bulk(page).getByRole('button', { name: 'Keuze wissen' }).click();
  await expect(page.getByText('1 klant in 1 bijstandspartij.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the view is exported as it stands, after a word about what leaves', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByLabel('Zoek op naam of nummer').fill('2041');
  await page.getByRole('button', { name: 'Nummer', exact: true }).click();
  await page.getByRole('button', { name: 'Nummer', exact: true }).click();
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: 'Deze weergave als CSV' }).click();
  const dialog = page.getByRole('dialog', { name: '4 klanten exporteren?' });
  await expect(dialog).toContainText('Ze verlaten het beveiligde teambestand');
  await isAccessible(page, 'save-list');
  app.answerDialog(join(app.folder, 'alle.csv'));
  await dialog.getByRole('button', { name: 'Bewaren als CSV' }).click();
  await expect(page.getByText(`alle.csv staat in ${app.folder}.`)).toBeVisible();
  const [head, first] = readFileSync(join(app.folder, 'alle.csv'), 'utf8').split('\r\n');
  expect(head).toContain('Achternaam;Voornaam;Klantnummer;Trede start;Trede nu;Partner');
  expect(first).toMatch(/^Tesfay;Senait;204104;1;5;/);
  expect(app.complaints).toEqual([]);
});

test('the list is usable at 200% and in the dark', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 640, height: 360 });
  await grid(page).getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(bulk(page)).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await isAccessible(page);
});
