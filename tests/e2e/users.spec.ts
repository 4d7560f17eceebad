import type { Page } from '@playwright/test';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { isAccessible } from './support/accessible.ts';
import { holdsEnlarged } from './support/narrow.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';
import {
  addUsers,
  becomeColleague,
  colleaguePassword,
  rememberTeamFile,
} from './support/several-users.ts';
import { teamPassword, typePassword } from './support/unlock.ts';

// Who may open the file, and what each may do with it.

const clients = [rimaNasser];
const longName =
  'Maria-Magdalena van der Wijngaarden-Schouwenaars tot Oldenbarneveldt en Rozenburg';
const nav = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' });
const pagesOf = async (page: Page) =>
  (await nav(page).getByRole('link').allInnerTexts()).map((text) => text.split('\n')[0]);

async function openWithFile(app: TestApp): Promise<Page> {
  const page = await openTeam(app, { clients });
  await rememberTeamFile(app, join(app.folder, 'Statushouders.trede'));
  return page;
}

async function toUsers(page: Page): Promise<void> {
  await nav(page).getByRole('link', { name: 'Gebruikers' }).click();
  await expect(page.getByRole('heading', { name: 'Gebruikers', level: 1 })).toBeVisible();
}

/** Opens the file that is remembered, with a name that the file asks. */
async function openAs(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Uw naam').fill(name);
  await typePassword(page, password);
}

test('a coordinator adds a colleague, who opens the file under the own name', async ({ app }) => {
  const page = await openWithFile(app);
  await toUsers(page);
  await expect(page.getByText('U werkt nu alleen in dit bestand.')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gebruiker toevoegen' });
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(dialog.getByText('Kies ten minste één rol.').first()).toBeVisible();
  await isAccessible(page, 'user');
  await dialog.getByLabel('Naam', { exact: true }).fill('Marloes Hendriks');
  await dialog.getByRole('checkbox', { name: 'Klantmanager' }).check();
  await dialog.getByLabel('Eerste wachtwoord').fill('Marloes2026!');
  await expect(dialog.getByText('Makkelijk te raden.')).toBeVisible();
  await dialog.getByLabel('Eerste wachtwoord').fill(colleaguePassword);
  await expect(dialog.getByText('Sterk.')).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByText('Marloes Hendriks kan het bestand nu openen.')).toBeVisible();
  const row = page.getByRole('row', { name: /^Marloes Hendriks/ });
  await expect(row).toContainText('nog niet');

  await page.keyboard.press('Control+l');
  await isAccessible(page);
  // No hint which of the two is wrong.
  await openAs(page, 'Marloes Hendriks', teamPassword);
  await expect(page.getByText(/horen niet bij elkaar. Kijk ze allebei na/).first()).toBeVisible();
  await openAs(page, 'marloes hendriks', colleaguePassword);
  await expect(nav(page)).toContainText('Marloes Hendriks');
  expect(await pagesOf(page)).not.toContain('Gebruikers');
  await page.evaluate(() => {
    window.location.hash = '#/gebruikers';
  });
  await expect(
    page.getByRole('heading', { name: 'Deze pagina hoort niet bij uw rol', level: 1 }),
  ).toBeVisible();
  await isAccessible(page);

  // The name is remembered on this computer, until somebody else sits there.
  await page.keyboard.press('Control+l');
  await expect(page.getByText('U opent het bestand als Marloes Hendriks')).toBeVisible();
  await expect(page.getByLabel('Uw naam')).toHaveCount(0);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Iemand anders?' }).click();
  await expect(page.getByLabel('Uw naam')).toBeFocused();
  await openAs(page, 'Bea Kuiphof', teamPassword);
  await expect(nav(page)).toContainText('Bea Kuiphof');
  expect(app.complaints).toEqual([]);
});

test('another user does not come on the page of the one before', async ({ app }) => {
  const page = await openWithFile(app);
  await addUsers(page, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await becomeColleague(page, 'Marloes Hendriks');
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.location.hash)).toBe('#/vandaag');
});

test('a klantmanager of an empty file is offered no list to import, which is not theirs', async ({
  app,
}) => {
  const page = await openTeam(app);
  await addUsers(page, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  await becomeColleague(page, 'Marloes Hendriks');
  for (const path of ['klanten', 'ontbreekt', 'vandaag', 'evaluatie']) {
    await page.evaluate((to) => (window.location.hash = `#/${to}`), path);
    const none = page.getByRole('main');
    await expect(none.getByText('Nog geen klanten').first()).toBeVisible();
    await expect(none.getByRole('link', { name: 'Lijst importeren' })).toHaveCount(0);
  }
});

test('an adviser sees no names, no pages with names, and no failed questions', async ({ app }) => {
  // Eight screens are looked through.
  test.setTimeout(120_000);
  const page = await openWithFile(app);
  await addUsers(page, [{ name: 'Ruud van Aspen', roles: ['adviseur'] }]);
  await page.evaluate(async () => {
    const funds = await window.trede.calls['budget.addStartingFunds']({});
    if (!funds.ok) throw new Error(funds.error.message);
  });
  await becomeColleague(page, 'Ruud van Aspen');
  expect(await pagesOf(page)).toEqual(['Budget', 'Evaluatie', 'Importeren']);
  await expect(page.getByRole('heading', { name: 'Evaluatie', level: 1 })).toBeVisible();
  for (const path of [
    '/budget',
    '/evaluatie',
    '/importeren',
    '/klanten',
    '/klanten/1',
    '/inkoop',
  ]) {
    await page.evaluate((to) => {
      window.location.hash = `#${to}`;
    }, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.locator('body').innerText()).not.toMatch(/Nasser|204117/);
    await isAccessible(page);
    if (['/budget', '/evaluatie'].includes(path)) await holdsEnlarged(page);
  }
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('textbox');
  await search.fill('Nasser');
  await expect(page.getByText('Niets gevonden met ‘Nasser’.')).toBeVisible();
  await search.fill('a');
  const found = page.getByRole('dialog').getByRole('button');
  await expect(found.filter({ hasText: 'Importeren' })).toHaveCount(0);
  await expect(page.getByRole('dialog')).not.toContainText('Agenda');
  await page.keyboard.press('Escape');
  // What was refused would stand in the log.
  await becomeCoordinator(page);
  const lines = await page.evaluate(() =>
    window.trede.calls['team.log']({
      filter: {
        userId: null,
        group: null,
        clientId: null,
        from: null,
        until: null,
        outcome: 'geweigerd',
      },
      upTo: null,
      skip: 0,
      take: 100,
    }),
  );
  expect(lines).toMatchObject({ ok: true });
  expect(JSON.stringify(lines)).not.toContain('not-allowed');
});

/** The recovery code that stands on screen. */
async function shownCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: 'Herstelcode' }).getByRole('listitem');
  await expect(groups).toHaveCount(7);
  return (await groups.allInnerTexts()).map((text) => text.slice(-5)).join('-');
}

async function becomeCoordinator(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Iemand anders?' }).click();
  await openAs(page, 'Bea Kuiphof', teamPassword);
  await nav(page).waitFor();
}

test('a forgotten password is replaced on the recovery code, and a new code can be made', async ({
  app,
}) => {
  const page = await openWithFile(app);
  await addUsers(page, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  await toUsers(page);
  await page.getByRole('button', { name: 'Nieuwe herstelcode maken' }).click();
  await isAccessible(page, 'ask-recovery-code');
  await page.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(teamPassword);
  await page.getByRole('button', { name: 'Nieuwe code tonen' }).click();
  // Who goes away now keeps the old one.
  await shownCode(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('De herstelcode is niet veranderd.')).toBeVisible();
  await page.getByRole('button', { name: 'Nieuwe herstelcode maken' }).click();
  await page.getByRole('textbox', { name: 'Uw wachtwoord' }).fill(teamPassword);
  await page.getByRole('button', { name: 'Nieuwe code tonen' }).click();
  const code = await shownCode(page);
  const back = page.getByRole('textbox', { name: 'Typ de code over van uw blad' });
  await back.fill(code.replace(/.$/, (sign) => (sign === 'Z' ? 'Y' : 'Z')));
  await expect(back).toHaveAccessibleDescription(/Groep 7 is anders/);
  await isAccessible(page, 'new-recovery-code');
  await back.fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Deze code laten gelden' }).click();
  await expect(page.getByText('De nieuwe herstelcode geldt.')).toBeVisible();

  await page.getByRole('button', { name: 'Wachtwoord van Marloes Hendriks vervangen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuw wachtwoord voor Marloes Hendriks' });
  await isAccessible(page, 'reset-password');
  await dialog.getByLabel('Herstelcode').fill(code);
  await dialog.getByLabel('Nieuw wachtwoord', { exact: true }).fill('negen ganzen langs de vaart');
  await dialog.getByRole('button', { name: 'Wachtwoord vervangen' }).click();
  await expect(page.getByText('Marloes Hendriks heeft een nieuw wachtwoord.')).toBeVisible();
  await page.keyboard.press('Control+l');
  await openAs(page, 'Marloes Hendriks', 'negen ganzen langs de vaart');
  await expect(nav(page)).toContainText('Marloes Hendriks');

  // With the code from outside: the name says whose password it is, and others keep theirs.
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Wachtwoord vergeten?' }).click();
  await expect(page.getByLabel('Uw naam')).toHaveValue('Marloes Hendriks');
  await isAccessible(page);
  await page.getByRole('textbox', { name: 'Herstelcode' }).fill(code);
  await page.getByLabel('Nieuw wachtwoord', { exact: true }).fill(colleaguePassword);
  await page.getByLabel('Wachtwoord nog een keer').fill(colleaguePassword);
  await page.getByRole('button', { name: 'Openen met dit wachtwoord' }).click();
  await expect(page.getByText('Collega’s houden hun eigen wachtwoord.')).toBeVisible();
});

test('who is removed stays out; colleagues keep their password', async ({ app }) => {
  const page = await openWithFile(app);
  await addUsers(page, [
    { name: 'Marloes Hendriks', roles: ['klantmanager'] },
    { name: 'Ruud van Aspen', roles: ['adviseur'] },
  ]);
  await toUsers(page);
  await page.getByRole('button', { name: 'Marloes Hendriks verwijderen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Marloes Hendriks verwijderen?' });
  await expect(dialog).toContainText('U kunt dit niet terugdraaien.');
  await expect(dialog.getByLabel('Uw wachtwoord')).toBeFocused();
  await isAccessible(page, 'remove-user');
  await dialog.getByLabel('Uw wachtwoord').fill('niet het goede wachtwoord');
  await dialog.getByRole('button', { name: 'Naar de nieuwe herstelcode' }).click();
  await expect(dialog.getByText('Dit is niet uw wachtwoord.').first()).toBeVisible();
  await dialog.getByLabel('Uw wachtwoord').fill(teamPassword);
  await dialog.getByRole('button', { name: 'Naar de nieuwe herstelcode' }).click();
  const code = await shownCode(page);
  await isAccessible(page, 'remove-user-code');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Marloes Hendriks is niet verwijderd.')).toBeVisible();

  await page.getByRole('button', { name: 'Marloes Hendriks verwijderen' }).click();
  await dialog.getByLabel('Uw wachtwoord').fill(teamPassword);
  await dialog.getByLabel('Uw wachtwoord').press('Enter');
  await expect(page.getByRole('list', { name: 'Herstelcode' })).toBeVisible();
  const counts = await shownCode(page);
  expect(counts).not.toBe(code);
  await page.getByRole('textbox', { name: 'Typ de code over van uw blad' }).fill(counts);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Marloes Hendriks is verwijderd' })).toContainText(
    /Op \d\d-\d\d-\d{4} verdwijnt/,
  );
  await isAccessible(page, 'user-removed');
  await page.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('row', { name: /^Marloes/ })).toHaveCount(0);
  await page.keyboard.press('Control+l');
  await openAs(page, 'Marloes Hendriks', colleaguePassword);
  await expect(page.getByText(/horen niet bij elkaar. Kijk ze allebei na/).first()).toBeVisible();
  await openAs(page, 'Ruud van Aspen', colleaguePassword);
  await expect(nav(page)).toContainText('Ruud van Aspen');
});

test('everybody changes the own password, and a coordinator the name and roles', async ({
  app,
}) => {
  const page = await openWithFile(app);
  await addUsers(page, [{ name: longName.slice(0, 80), roles: ['klantmanager'] }]);
  await page.getByRole('button', { name: /^Mijn wachtwoord wijzigen/ }).click();
  const own = page.getByRole('dialog', { name: 'Mijn wachtwoord wijzigen' });
  await own.getByLabel('Wachtwoord van nu').fill('niet het goede wachtwoord');
  await own.getByLabel('Nieuw wachtwoord', { exact: true }).fill(colleaguePassword);
  await own.getByLabel('Nieuw wachtwoord nog een keer').fill(colleaguePassword);
  await own.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(own.getByText('Dit is niet uw wachtwoord.').first()).toBeVisible();
  await isAccessible(page, 'own-password');
  await own.getByLabel('Wachtwoord van nu').fill(teamPassword);
  await own.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(page.getByText('Uw wachtwoord is gewijzigd.')).toBeVisible();

  await toUsers(page);
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
  await isAccessible(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Bea Kuiphof wijzigen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bea Kuiphof wijzigen' });
  await dialog.getByRole('checkbox', { name: 'Coördinator' }).uncheck();
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByText('Er moet altijd een coördinator zijn.').first()).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Coördinator' }).check();
  await dialog.getByLabel('Naam', { exact: true }).fill('Bea van Kuiphof');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(nav(page)).toContainText('Bea van Kuiphof');
  await page.keyboard.press('Control+l');
  await openAs(page, 'Bea van Kuiphof', colleaguePassword);
  await expect(nav(page)).toContainText('Bea van Kuiphof');
});
