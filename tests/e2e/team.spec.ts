import type { Page } from '@playwright/test';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';
import { teamPassword, typePassword } from './support/unlock.ts';

// Around the team file: what goes wrong at making, opening and locking it must lose nothing and show nobody.

const clients = [{ ...rimaNasser, 'trede nu': '4' }];
const teamFile = (app: TestApp) => join(app.folder, 'Statushouders.trede');

/** A folder where the settings file belongs cannot be written over, not even by an administrator. */
function blockSettings(app: TestApp): void {
  const settings = join(app.userData, 'instellingen.json');
  rmSync(settings, { force: true });
  mkdirSync(join(settings, 'in de weg'), { recursive: true });
}

async function chooseTeamFile(app: TestApp): Promise<void> {
  app.answerDialog(teamFile(app));
  await app.page.getByRole('button', { name: /^(Bestaand|Ander) bestand openen$/ }).click();
  await expect(app.page.getByText(`Statushouders.trede in ${app.folder}`)).toBeVisible();
}

/** Everything that the window shows to whoever stands before it, its title too. */
const shown = (page: Page) => page.evaluate(() => `${document.title}\n${document.body.innerText}`);

test('a new file gives its recovery code, also where nothing can be remembered', async ({
  app,
  page,
}) => {
  blockSettings(app);
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByLabel('Naam van het team').fill('Statushouders');
  await page.getByLabel('Gemeente').fill('Veldermeer');
  await page.getByLabel('Uw naam').fill('Bea Kuiphof');
  app.answerDialog(teamFile(app));
  await page.getByRole('button', { name: 'Plaats kiezen' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(teamPassword);
  await page.getByLabel('Wachtwoord nog een keer').fill(teamPassword);
  await page.getByRole('button', { name: 'Teambestand maken' }).click();
  await expect(page.getByRole('heading', { name: 'Bewaar de herstelcode' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Herstelcode' }).getByRole('listitem')).toHaveCount(
    7,
  );
});

test('a file opens, also where it cannot be remembered', async ({ app }) => {
  const page = await openTeam(app);
  blockSettings(app);
  await page.keyboard.press('Control+l');
  await chooseTeamFile(app);
  await typePassword(page);
  await expect(page.getByRole('heading', { name: 'Klanten', level: 1 })).toBeVisible();
});

test('a name that is too long or not fit for a file still leads to the choice of a place', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  await page.getByLabel('Naam van het team').fill(`Team: "Zuid/Oost" <1>?*|\\ ${'x'.repeat(90)}`);
  app.answerDialog(teamFile(app));
  await page.getByRole('button', { name: 'Plaats kiezen' }).click();
  await expect(page.getByText(`Statushouders.trede in ${app.folder}`)).toBeVisible();
  await page.getByRole('button', { name: 'Teambestand maken' }).click();
  await expect(page.getByText('Houd het bij 80 tekens.').first()).toBeVisible();
});

test('locking closes the file, and the password opens it again where the user was', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Teambestand openen' }).waitFor();
  const status = await page.evaluate(() => window.trede.calls['team.status']({}));
  expect(status).toEqual({ ok: true, value: null });
  expect(await shown(page)).not.toMatch(/Nasser|204117/);

  await chooseTeamFile(app);
  await typePassword(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  // From now on the file is remembered: no more than its password is asked.
  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  await typePassword(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  expect(app.complaints).toEqual([]);
});

test('locking empties the window before it waits for anything', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Zoek klant, nummer').fill('Nasser');
  await expect(page.getByRole('dialog').getByText('Nasser, Rima')).toBeVisible();
  const atOnce = await page.evaluate(async () => {
    const key = { key: 'l', code: 'KeyL', ctrlKey: true, bubbles: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    // What the window does by itself is done; no answer from outside can have come.
    await Promise.resolve();
    return `${document.title}\n${document.body.innerText}`;
  });
  expect(atOnce).not.toMatch(/Nasser|204117/);
  await chooseTeamFile(app);
  await typePassword(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a wrong password is said at its field, and the right one opens the file', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await chooseTeamFile(app);
  await typePassword(page, 'vijf paarden op de dijk');
  await expect(page.getByRole('alert', { name: 'Kijk 1 veld na' })).toContainText(
    'Wachtwoord: Dit wachtwoord klopt niet. Typ het opnieuw.',
  );
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveAccessibleDescription(
    /Dit wachtwoord klopt niet\./,
  );
  // Typing anew takes the place of what was wrong.
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused();
  await page.keyboard.type(teamPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nasser, Rima').first()).toBeVisible();
});

test('a file that was moved away is said so, and opens from its new place', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await chooseTeamFile(app);
  const elsewhere = join(app.folder, 'elders');
  mkdirSync(elsewhere);
  for (const ending of ['', '-sleutel', '-sleutel2']) {
    renameSync(`${teamFile(app)}${ending}`, join(elsewhere, `Statushouders.trede${ending}`));
  }
  await typePassword(page);
  await expect(page.getByText('Het teambestand staat nu niet op deze plek.')).toBeVisible();
  app.answerDialog(join(elsewhere, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Ander bestand openen' }).click();
  await expect(page.getByText(`Statushouders.trede in ${elsewhere}`)).toBeVisible();
  await typePassword(page);
  await expect(page.getByText('Nasser, Rima').first()).toBeVisible();
});
