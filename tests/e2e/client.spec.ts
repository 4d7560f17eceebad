import type { Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  {
    klantnummer: '204117',
    bijstandspartij: 'BP1',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    geboortedatum: '01-02-1992',
    'datum vestiging': '12-09-2017',
    kandidaatgroep: 'groei',
    klantmanager: 'Marloes Hendriks',
    'trede start': '1',
    'trede nu': '4',
  },
  {
    klantnummer: '204118',
    bijstandspartij: 'BP1',
    voornaam: 'Samir',
    achternaam: 'Haddad',
    'trede start': '3',
    'trede nu': '3',
  },
  {
    klantnummer: '204119',
    bijstandspartij: 'BP2',
    voornaam: 'Maria Magdalena Josephina',
    achternaam: 'van den Oudenrijn-Weldegebriel',
  },
];

const tabs = [
  'Verhaal',
  'Plan van aanpak',
  'Trajecten',
  'Contacten',
  'Inburgering en taal',
  'Werk en opleiding',
  'Documenten',
  'Geschiedenis',
];

async function openClient(page: Page, name = 'Nasser, Rima'): Promise<void> {
  await page.getByRole('row', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('navigation', { name: 'Onderdelen van deze klant' }).waitFor();
}

const openTab = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Onderdelen van deze klant' })
    .getByRole('link', { name })
    .click();

/** Moves on with Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (at?.trim() === name) return;
  }
  throw new Error(`No way by Tab to ${name}`);
}

test('each part of the page has an address, is accessible, and fits at 200%', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page, 'van den Oudenrijn');
  await page.setViewportSize({ width: 640, height: 360 });
  for (const tab of tabs) {
    await openTab(page, tab);
    await expect(page.locator('.c-tab[aria-current=page]')).toContainText(tab);
    await isAccessible(page);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, tab).toBe(0);
  }
  expect(new URL(page.url()).hash).toMatch(/\/geschiedenis$/);
  await page.goBack();
  await expect(page.locator('.c-tab[aria-current=page]')).toContainText('Documenten');
  expect(app.complaints).toEqual([]);
});

test('a job is added and undone with the keyboard alone', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page);
  await openTab(page, 'Werk en opleiding');
  await expect(page.getByRole('button', { name: 'Werk', exact: true })).toBeVisible();
  await tabTo(page, 'Werk');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Werk toevoegen' });
  await expect(dialog.getByLabel('Werkgever')).toBeFocused();
  await isAccessible(page, 'record');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('group', { name: 'Kijk 2 velden na' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Werkgever')).toBeFocused();
  await page.keyboard.type('Kwekerij De Linde');
  await dialog.getByLabel('Uren per week').focus();
  await page.keyboard.type('24');
  await dialog.getByLabel('Begonnen op').focus();
  await page.keyboard.type('1-6-2025');
  await dialog.getByRole('checkbox', { name: 'maandagochtend' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('checkbox', { name: 'dinsdagmiddag' })).toBeFocused();
  await page.keyboard.press('Space');
  await tabTo(page, 'Toevoegen');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const work = page.getByRole('region', { name: 'Werk', exact: true });
  await expect(work).toContainText('24 uur per week');
  await expect(work).toContainText('Maandagochtend, dinsdagmiddag.');
  await expect(work.getByRole('button', { name: 'Werk', exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(work).toContainText('Nog geen werk.');
  expect(app.complaints).toEqual([]);
});

test('what is typed survives closing, and what another changed meanwhile is asked about', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await openClient(page);
  await page.getByRole('button', { name: 'Wijzigen: gegevens' }).click();
  const dialog = page.getByRole('dialog', { name: 'Basisgegevens wijzigen' });
  await dialog.getByLabel('Telefoon').fill('0687654321');
  await dialog.getByLabel('E-mail').fill('rima@voorbeeld.nl');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toBeHidden();

  await page.evaluate(async () => {
    const { calls } = window.trede;
    const clientId = Number(/\d+/.exec(window.location.hash)?.[0]);
    const dossier = await calls['caseload.dossier']({ clientId });
    if (!dossier.ok) throw new Error('no dossier');
    const basics = dossier.value.records.basics[0];
    if (basics === undefined) throw new Error('no basics');
    const saved = await calls['caseload.saveRecord']({
      clientId,
      kind: 'basics',
      recordId: basics.id,
      before: basics.values,
      values: { ...basics.values, phone: '0612345678', nationality: 'Syrische' },
    });
    if (!saved.ok) throw new Error(saved.error.message);
  });
  await page.getByRole('button', { name: 'Wijzigen: gegevens' }).click();
  await expect(dialog.getByLabel('Telefoon')).toHaveValue('0687654321');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('group', { name: 'Kijk 1 veld na' })).toContainText(
    'Telefoon: Iemand anders heeft dit intussen veranderd.',
  );
  await expect(dialog).toContainText('Er staat nu: 0612345678');
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Neem over wat er nu staat bij Telefoon' }).click();
  await expect(dialog.getByLabel('Telefoon')).toBeFocused();
  await expect(dialog.getByLabel('Telefoon')).toHaveValue('0612345678');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  const facts = page.getByRole('region', { name: 'Gegevens' });
  await expect(facts).toContainText('0612345678');
  await expect(facts).toContainText('rima@voorbeeld.nl');
  await expect(facts).toContainText('Syrische');
  expect(app.complaints).toEqual([]);
});

test('a partner is let go and taken in again, and a child is added', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page);
  const household = page.getByRole('region', { name: 'Bijstandspartij BP1' });
  await expect(household.getByText('geen traject')).toHaveCount(2);
  const menu = page.getByRole('button', { name: 'Gezin wijzigen' });
  await menu.click();
  await isAccessible(page, 'household-menu');
  await page.getByRole('menuitem', { name: 'Samir Haddad losmaken' }).click();
  await expect(page.getByRole('link', { name: 'Samir Haddad' })).toBeHidden();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Partner koppelen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Partner koppelen' });
  await dialog.getByRole('combobox', { name: 'Partner' }).fill('hadd');
  await expect(page.getByRole('option', { name: /Haddad/ })).toBeVisible();
  await isAccessible(page, 'partner');
  // The line that is chosen has other colours in the dark.
  await page.emulateMedia({ colorScheme: 'dark' });
  await isAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Koppelen' }).click();
  await expect(page.getByRole('link', { name: 'Samir Haddad' })).toBeVisible();

  await menu.click();
  await page.getByRole('menuitem', { name: 'Kind toevoegen' }).click();
  await page.getByRole('dialog').getByLabel('Voornaam').fill('Yara');
  await page.getByRole('dialog').getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('button', { name: 'Yara, leeftijd niet bekend' }).click();
  await page
    .getByRole('dialog', { name: 'Kind wijzigen' })
    .getByRole('button', { name: 'Verwijderen' })
    .click();
  await expect(page.getByText('Geen kinderen bekend.')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('what does not fit the law of 2021 gives a warning and no block', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await openClient(page);
  await openTab(page, 'Inburgering en taal');
  await page.getByRole('button', { name: 'Wet inburgering 2021 invullen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Aangemeld op').fill('1-3-2024');
  await dialog.getByLabel('PIP klaar op').fill('11-5-2024');
  await dialog.getByRole('combobox', { name: 'Route' }).selectOption('onderwijs');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Het PIP was later klaar dan 10-05-2024')).toBeVisible();
  await expect(page.getByText('voor wie jonger is dan 28 jaar')).toBeVisible();
  await page.getByRole('button', { name: 'Wijzigen: Route' }).click();
  await dialog.getByLabel('Niveau van de route').selectOption('A2');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Niveau A2 kan niet in de onderwijsroute.')).toBeVisible();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});

test('a new client is warned of, refused with a number that is taken, and added', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.evaluate(() => {
    window.location.hash = '#/klanten/nieuw';
  });
  await page.getByLabel('Klantnummer').fill('204117');
  await page.getByLabel('Voornaam').fill('rima');
  await page.getByLabel('Achternaam').fill('NASSER');
  await expect(
    page.getByRole('alert').getByRole('link', { name: /Rima Nasser, klantnummer 204117/ }),
  ).toBeVisible();
  await page.getByLabel('Geboortedatum').fill('03-04-1990');
  await expect(page.getByRole('alert')).toBeHidden();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Klant toevoegen' }).click();
  await expect(page.getByRole('group', { name: 'Kijk 1 veld na' })).toContainText('Klantnummer');
  await page.getByLabel('Klantnummer').fill('204200');
  await page.getByRole('combobox', { name: /Partner/ }).fill('204119');
  await expect(page.getByRole('option', { name: /204119/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Klant toevoegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('rima NASSER');
  await expect(page.getByRole('link', { name: /Oudenrijn/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});
