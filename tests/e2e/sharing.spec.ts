import type { Page } from '@playwright/test';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test, TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';
import { addUsers, colleaguePassword, rememberTeamFile } from './support/several-users.ts';
import { typePassword } from './support/unlock.ts';

// One works in the file; a colleague at another computer reads along.

const clients = [rimaNasser];
const banner = (page: Page) => page.getByRole('region', { name: 'Meelezen' });

/** From the unlock screen, which knows the file. */
async function openAs(page: Page, name: string, password?: string): Promise<void> {
  await page.getByLabel('Uw naam').fill(name);
  await (password === undefined ? typePassword(page) : typePassword(page, password));
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
}

/** What was made so far is published when the file is closed; then the writer goes on. */
async function publish(app: TestApp, path: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Teambestand openen' }).waitFor();
  await rememberTeamFile(app, path);
  await page.reload();
  await openAs(page, 'Bea Kuiphof');
}

/** The app of a colleague, at the same file. */
async function openAsColleague(app: TestApp, path: string): Promise<Page> {
  await rememberTeamFile(app, path);
  await app.page.reload();
  await openAs(app.page, 'Marloes Hendriks', colleaguePassword);
  return app.page;
}

test('a colleague reads along, cannot change, works on when the file is free, and is shut out by a new key', async ({
  app,
}) => {
  // Two apps start, and open the file five times.
  test.setTimeout(240_000);
  const writer = await openTeam(app, { clients });
  await addUsers(writer, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  // Something that can be undone.
  await writer.evaluate(async () => {
    const added = await window.trede.calls['caseload.addContact']({
      clientIds: [1],
      appointmentId: null,
      date: '2026-11-02',
      kind: 'gesprek',
      purpose: 'voortgang',
      person: null,
      organisationId: null,
      mapped: false,
      note: 'Gesproken over werk.',
      next: null,
    });
    if (!added.ok) throw new Error(added.error.message);
  });
  const path = join(app.folder, 'Statushouders.trede');
  await publish(app, path);
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
    await expect(keep).toHaveAccessibleDescription(
      'U leest mee. Wijzigen kan nu niet. Wat u typt, blijft staan.',
    );
    await keep.focus();
    await keep.press('Enter');
    await expect(
      dialog.getByText('U leest mee. Wijzigen kan nu niet. Wat u typt, blijft staan.'),
    ).toBeVisible();
    await isAccessible(page);

    // What acts at once rests too, and says so to who comes there with the keyboard.
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    const undo = page.getByRole('button', { name: /^Ongedaan maken: / }).first();
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await expect(undo).toHaveAccessibleDescription(
      'U leest mee. Wijzigen kan nu niet. Wat u typt, blijft staan.',
    );
    await undo.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(undo).toBeFocused();
    await expect(page.getByRole('tooltip')).toHaveText(
      'U leest mee. Wijzigen kan nu niet. Wat u typt, blijft staan.',
    );
    await undo.press('Enter');
    await expect(undo).toBeVisible();
    await isAccessible(page);

    // Still held: who asks is told so.
    await banner(page).getByRole('button', { name: 'Zelf werken' }).click();
    await expect(banner(page)).toContainText('Dat lukt nu nog niet.');

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

    // The other way round, until the file gets another key.
    await page.keyboard.press('Control+l');
    await page.getByRole('heading', { name: 'Teambestand openen' }).waitFor();
    // Who was here last need not type the name again.
    await typePassword(writer);
    await writer.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    await typePassword(page, colleaguePassword);
    await expect(banner(page)).toContainText('U leest mee.');
    await page.evaluate(() => {
      window.location.hash = '#/klanten';
    });
    await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rima Nasser');
    await page.getByRole('button', { name: /Snelle notitie/ }).click();
    await dialog.getByLabel('Notitie', { exact: true }).fill('Rima zoekt een fiets.');
    await writer.evaluate(async () => {
      const changed = await window.trede.calls['team.changePassword']({
        password: 'vier paarden op de dijk',
        newPassword: 'acht merels onder de brug',
      });
      if (!changed.ok) throw new Error(changed.error.message);
    });
    await expect(page.getByText('Het teambestand heeft een nieuwe sleutel')).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole('heading', { name: 'Teambestand openen' })).toBeVisible();
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/Nasser|Rima|fiets/);
    expect(await page.title()).not.toMatch(/Nasser|Rima/);
    await isAccessible(page);
    // What waited in the journal of the reader stands in the log of the writer.
    const seen = await writer.evaluate(async () => {
      const filter = {
        userId: 2,
        group: null,
        clientId: null,
        from: null,
        until: null,
        outcome: null,
      };
      const log = await window.trede.calls['team.log']({ filter, upTo: null, skip: 0, take: 30 });
      if (!log.ok) throw new Error(log.error.message);
      return log.value.lines.map(({ call }) => call);
    });
    expect(seen).toContain('team.openReading');
    expect(seen).toContain('caseload.client');
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
  // Pressed at once: as soon as the text itself is sent, Trede knows, and the button rests.
  await dialog
    .getByRole('button', { name: 'Bewaren' })
    .evaluate((button: HTMLElement) => button.click());
  await expect(
    dialog.getByText(/Trede kan niet meer bij het teambestand|Er is geen verbinding/).first(),
  ).toBeVisible();
  await expect(page.getByText('Geen verbinding met het teambestand.')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await banner(page).getByRole('button', { name: 'Opnieuw verbinden' }).click();
  await expect(banner(page)).toContainText('Trede vindt het teambestand nog niet.');
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

test('a drive that goes away is told to who only looks: to the writer, and to who reads along', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const folder = join(app.folder, 'team');
  mkdirSync(folder);
  const writer = await openTeam(app, { clients, folder });
  await addUsers(writer, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  const path = join(folder, 'Statushouders.trede');
  await publish(app, path);
  const own = join(app.folder, 'collega');
  mkdirSync(own);
  const colleague = new TestApp(own, null);
  try {
    await colleague.launch();
    const page = await openAsColleague(colleague, path);
    await expect(banner(page)).toContainText('Vraag uw collega om te vergrendelen.');
    renameSync(folder, join(app.folder, 'weg'));
    for (const window of [page, writer]) {
      await expect(banner(window).getByRole('alert')).toContainText(
        'Geen verbinding met het teambestand.',
        { timeout: 30_000 },
      );
      await isAccessible(window);
    }
    await expect(banner(page)).not.toContainText('Niemand');
    renameSync(join(app.folder, 'weg'), folder);
    // The reader sees it come back; the writer goes on with one press.
    await expect(banner(page)).toContainText('U leest mee.');
    await banner(writer).getByRole('button', { name: 'Opnieuw verbinden' }).click();
    await expect(banner(writer)).toHaveCount(0);
    expect(colleague.complaints).toEqual([]);
  } finally {
    await colleague.quit();
  }
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
