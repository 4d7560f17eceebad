import type { Page } from '@playwright/test';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test, TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { addUsers, colleaguePassword, rememberTeamFile } from './support/several-users.ts';
import { typePassword } from './support/unlock.ts';

// One works in the file; a colleague at another computer reads along.

const clients = [
  {
    klantnummer: '204117',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    'datum vestiging': '12-09-2017',
    'trede start': '1',
  },
];
const banner = (page: Page) => page.getByRole('region', { name: 'Meelezen' });

/** The app of a colleague, at the same file. */
async function openAsColleague(app: TestApp, path: string): Promise<Page> {
  await rememberTeamFile(app, path);
  await app.page.reload();
  const { page } = app;
  await page.getByLabel('Uw naam').fill('Marloes Hendriks');
  await typePassword(page, colleaguePassword);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return page;
}

test('a colleague reads along, cannot change, and works on when the file is free', async ({
  app,
}) => {
  // Two apps start, and open the file three times.
  test.setTimeout(150_000);
  const writer = await openTeam(app, { clients });
  await addUsers(writer, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  const path = join(app.folder, 'Statushouders.trede');
  // What was made so far is published when the file is closed.
  await writer.keyboard.press('Control+l');
  await writer.getByRole('heading', { name: 'Teambestand openen' }).waitFor();
  await rememberTeamFile(app, path);
  await writer.reload();
  await writer.getByLabel('Uw naam').fill('Bea Kuiphof');
  await typePassword(writer);
  await writer.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await expect(banner(writer)).toHaveCount(0);

  const folder = join(app.folder, 'collega');
  mkdirSync(folder);
  const colleague = new TestApp(folder, null);
  try {
    await colleague.launch();
    const page = await openAsColleague(colleague, path);
    await expect(banner(page)).toContainText(
      'U leest mee. Bea Kuiphof heeft dit bestand open sinds',
    );
    await expect(banner(page)).toContainText('Stand van');
    await isAccessible(page);
    await page.evaluate(() => {
      window.location.hash = '#/klanten';
    });
    await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');

    // What is typed stays, and the button says beforehand why it cannot be kept now.
    await page.getByRole('button', { name: /Snelle notitie/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Notitie', { exact: true }).fill('Rima belde over school.');
    const keep = dialog.getByRole('button', { name: 'Bewaren' });
    await expect(keep).toHaveAccessibleDescription('U leest mee. Bewaren kan nu niet.');
    await keep.focus();
    await keep.press('Enter');
    await expect(dialog.getByText('U leest mee. Bewaren kan nu niet.')).toBeVisible();
    await isAccessible(page);

    // Still held: who asks is told so.
    await page.keyboard.press('Escape');
    await banner(page).getByRole('button', { name: 'Zelf werken' }).click();
    await expect(banner(page)).toContainText('Uw collega is nog bezig.');

    await writer.keyboard.press('Control+l');
    await writer.getByRole('heading', { name: 'Teambestand openen' }).waitFor();
    await expect(banner(page)).toContainText('Niemand heeft dit bestand nu open.');
    await banner(page).getByRole('button', { name: 'Zelf werken' }).press('Enter');
    await expect(banner(page)).toHaveCount(0);
    await expect(page.getByText('U werkt nu zelf in het bestand.')).toBeVisible();
    await page.getByRole('button', { name: /Snelle notitie/ }).click();
    await expect(dialog.getByLabel('Notitie', { exact: true })).toHaveValue(
      'Rima belde over school.',
    );
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await expect(dialog).toHaveCount(0);
    expect(colleague.complaints).toEqual([]);
  } finally {
    await colleague.quit();
  }
  expect(app.complaints).toEqual([]);
});

test('a drive that goes away is told, and what was typed is there when it is back', async ({
  app,
}) => {
  // A file that is moved while it is open, as a drive whose letter goes.
  const folder = join(app.folder, 'team');
  mkdirSync(folder);
  const page = await openTeam(app, { clients, folder });
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  const dialog = page.getByRole('dialog');
  const note = dialog.getByLabel('Notitie', { exact: true });
  await note.waitFor();
  renameSync(folder, join(app.folder, 'weg'));
  await note.fill('Rima belde over school.');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByText(/Trede kan niet meer bij het teambestand/).first()).toBeVisible();
  await expect(page.getByText('Geen verbinding met het teambestand.')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await banner(page).getByRole('button', { name: 'Opnieuw verbinden' }).click();
  await expect(banner(page)).toContainText('Het teambestand staat niet meer op deze plek.');
  await isAccessible(page);
  renameSync(join(app.folder, 'weg'), folder);
  await banner(page).getByRole('button', { name: 'Opnieuw verbinden' }).press('Enter');
  await expect(banner(page)).toHaveCount(0);
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  await expect(note).toHaveValue('Rima belde over school.');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('a file in a folder of OneDrive gets a warning, when it is made and when it is opened', async ({
  app,
  page,
}) => {
  const folder = join(app.folder, 'OneDrive - Gemeente Veldermeer');
  mkdirSync(folder);
  await page.getByRole('button', { name: 'Nieuw teambestand maken' }).click();
  app.answerDialog(join(folder, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Plaats kiezen' }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'een map van OneDrive' });
  await expect(warning).toContainText('Zet het liever op de netwerkschijf');
  await isAccessible(page);
  await openTeam(app, { folder });
  await rememberTeamFile(app, join(folder, 'Statushouders.trede'));
  await page.keyboard.press('Control+l');
  await expect(warning).toBeVisible();
  await isAccessible(page);
  expect(app.complaints).toEqual([]);
});
