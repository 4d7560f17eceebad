import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { rimaNasser } from './support/rima-nasser.ts';
import { addUsers, colleaguePassword } from './support/several-users.ts';
import { typePassword } from './support/unlock.ts';

const clients = [rimaNasser];

test('a file that is away is said before anybody types, and is found again', async ({ app }) => {
  const folder = join(app.folder, 'stick');
  mkdirSync(folder);
  await openTeam(app, { clients, folder });
  await app.quit();
  renameSync(folder, join(app.folder, 'weg'));

  const page = await app.launch();
  const away = page.getByRole('alert', { name: 'Trede kan nu niet bij het teambestand' });
  const password = page.getByLabel('Wachtwoord', { exact: true });
  const notYet = page.getByText('Het teambestand is er nog niet.');
  await expect(away).toContainText('Trede heeft niets veranderd.');
  await expect(away).toContainText('Kijk of die verbonden is.');
  await expect(password).toBeFocused();
  await isAccessible(page);

  // Whoever looks or opens all the same hears it each time, once.
  await away.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(notYet).toBeVisible();
  await expect(away.getByRole('button', { name: 'Opnieuw proberen' })).toBeFocused();
  await typePassword(page);
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible();
  await expect(page.getByText(/Het teambestand staat nu niet op deze plek/)).toHaveCount(1);
  await expect(notYet).toBeInViewport();

  // With the stick in it is found by itself, and what was typed is still there.
  renameSync(join(app.folder, 'weg'), folder);
  await expect(page.getByText('Het teambestand is er weer.')).toBeVisible();
  await expect(away).toHaveCount(0);
  await password.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  expect(app.complaints).toEqual([]);
});

test('who waits for the file goes on at the password', async ({ app }) => {
  const folder = join(app.folder, 'stick');
  mkdirSync(folder);
  const page = await openTeam(app, { folder });
  await page.keyboard.press('Control+l');
  await page.getByLabel('Wachtwoord', { exact: true }).waitFor();
  renameSync(folder, join(app.folder, 'weg'));
  // It went away after it was looked at: opening finds that.
  await typePassword(page);
  const again = page.getByRole('button', { name: 'Opnieuw proberen' });
  await again.focus();
  renameSync(join(app.folder, 'weg'), folder);
  await expect(page.getByText('Het teambestand is er weer.')).toBeVisible();
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused();
});

test('what was typed while the drive was away outlives the lock, for who typed it alone', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const folder = join(app.folder, 'team');
  mkdirSync(folder);
  const page = await openTeam(app, { clients, folder });
  await addUsers(page, [{ name: 'Marloes Hendriks', roles: ['klantmanager'] }]);
  await page.keyboard.press('Control+l');
  await page.getByLabel('Uw naam').fill('Bea Kuiphof');
  await typePassword(page);
  const dialog = page.getByRole('dialog', { name: 'Snelle notitie' });
  const note = dialog.getByLabel('Notitie', { exact: true });

  /** Types a note that cannot be written, and locks. */
  const typeAndLock = async (text: string) => {
    await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
    await page.getByRole('button', { name: /Snelle notitie/ }).click();
    await note.waitFor();
    renameSync(folder, join(app.folder, 'weg'));
    await note.fill(text);
    await expect(page.getByText('Geen verbinding met het teambestand.')).toBeVisible();
    await page.keyboard.press('Control+l');
    const asks = page.getByRole('dialog', { name: 'Vergrendelen?' });
    await expect(asks).toContainText('Trede houdt het vast tot u zelf weer ontgrendelt.');
    await isAccessible(page, 'lock-unsaved');
    await asks.getByRole('button', { name: 'Vergrendelen' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Wat al bewaard was, is veilig.' }),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(text);
  };

  await typeAndLock('Rima belde over school.');
  // The same user is asked, also while the file itself cannot be looked at.
  await expect(page.getByText('U opent het bestand als Bea Kuiphof')).toBeVisible();
  await isAccessible(page);
  await typePassword(page);
  await expect(page.getByText(/Het teambestand staat nu niet op deze plek/)).toBeVisible();
  renameSync(join(app.folder, 'weg'), folder);
  await typePassword(page);
  await expect(page.getByText('Wat u typte voor het vergrendelen, is er nog.')).toBeVisible();
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  await expect(note).toHaveValue('Rima belde over school.');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('link', { name: /^Klanten/ }).click();
  await typeAndLock('Rima zoekt een huis.');
  renameSync(join(app.folder, 'weg'), folder);
  await page.getByRole('button', { name: 'Iemand anders?' }).click();
  await page.getByLabel('Uw naam').fill('Marloes Hendriks');
  await typePassword(page, colleaguePassword);
  await page.getByRole('link', { name: /^Klanten/ }).click();
  await page.getByRole('row', { name: /^Nasser, Rima/ }).click();
  await page.getByRole('button', { name: /Snelle notitie/ }).click();
  await expect(note).toHaveValue('');
  expect(app.complaints).toEqual([]);
});
