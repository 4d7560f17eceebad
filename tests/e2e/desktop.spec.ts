import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { changeTeamFile } from './support/change-team-file.ts';
import { dropFiles, holdFiles } from './support/drag-files.ts';
import { openTeam } from './support/open-team.ts';
import { lockAndUnlock, typePassword, unlock } from './support/unlock.ts';

// What people expect of a program on their own computer: which version it is, how it looks, where its window
// stands, and that a file can be dragged onto it.

const scheme = (app: TestApp) => app.page.locator('html').getAttribute('data-mantine-color-scheme');
/** How wide the page finds itself: less where everything is larger. */
const width = (app: TestApp) => app.page.evaluate(() => window.innerWidth);

test('tells which version it is, and how to get a newer one', async ({ app, page }) => {
  test.slow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await app.computer.chooseInMenu(['Hulp', 'Over Trede']);
  const about = page.getByRole('dialog', { name: 'Over Trede' });
  await expect(about.getByText('Er is nog geen teambestand.')).toBeVisible();
  await expect(about.getByRole('listitem')).toHaveCount(4);
  await about.getByRole('button', { name: 'Licenties tonen' }).click();
  await expect(about.getByRole('region', { name: 'Licentie van Trede' })).toContainText(
    'EUROPEAN UNION PUBLIC LICENCE',
  );
  await expect(about.getByRole('region', { name: 'Licenties van anderen' })).toContainText('react');
  await isAccessible(page, 'about');
  await page.keyboard.press('Escape');
  await openTeam(app);
  // One that waits for this one to be locked is not the one that is told of.
  const other = join(app.folder, 'Ander.trede');
  writeFileSync(other, 'x');
  await dropFiles(page, [other]);
  await page.getByText('U opende Ander.trede').waitFor();
  await app.computer.chooseInMenu(['Hulp', 'Over Trede']);
  await expect(about).toContainText(app.folder);
  await expect(about).toContainText('Statushouders.trede');
  await expect(about).toContainText(/\d+, bijgewerkt door Trede \d+\.\d+\.\d+/);
  expect(app.complaints).toEqual([]);
});

test('keeps how it looks and where its window stands until the next day', async ({ app }) => {
  test.slow();
  const page = await openTeam(app);
  const before = await width(app);
  await app.computer.chooseInMenu(['Beeld', 'Tekst en kleuren…']);
  const dialog = page.getByRole('dialog', { name: 'Tekst en kleuren' });
  await dialog.getByText('Donker', { exact: true }).click();
  await expect.poll(() => scheme(app)).toBe('dark');
  await isAccessible(page, 'appearance');
  await dialog.getByText('150%').click();
  await expect.poll(() => width(app)).toBe(Math.round(before / 1.5));
  await isAccessible(page);
  // The keys of the menu go in the same steps, and the dialog follows.
  await app.computer.chooseInMenu(['Beeld', 'Groter']);
  await expect(dialog.getByRole('radio', { name: '175%' })).toBeChecked();
  await app.computer.chooseInMenu(['Beeld', 'Kleiner']);
  await app.computer.chooseInMenu(['Beeld', 'Kleiner']);
  await expect(dialog.getByRole('radio', { name: '125%' })).toBeChecked();
  await expect.poll(() => width(app)).toBe(Math.round(before / 1.25));
  await page.keyboard.press('Escape');
  // Who speaks to the computer has no keys of a single character, and not only today.
  await page.keyboard.press('Control+/');
  const single = page.getByLabel('Deze lijst ook openen met het vraagteken');
  await single.uncheck();
  await page.keyboard.press('Escape');
  await expect(single).toBeHidden();
  const bounds = { x: 40, y: 30, width: 1100, height: 700 };
  await app.computer.setBounds(bounds);

  const next = await app.relaunch();
  // The first screen asks the password, and is drawn as the last one was.
  await next.getByLabel('Wachtwoord', { exact: true }).waitFor();
  expect(await scheme(app)).toBe('dark');
  expect(await app.computer.bounds()).toEqual(bounds);
  await expect.poll(() => width(app)).toBe(Math.round(bounds.width / 1.25));
  await app.computer.chooseInMenu(['Beeld', 'Gewone grootte']);
  await expect.poll(() => width(app)).toBe(bounds.width);
  await unlock(app, next);
  await next.keyboard.press('Control+/');
  const stillSingle = next.getByLabel('Deze lijst ook openen met het vraagteken');
  await expect(stillSingle).not.toBeChecked();
  await stillSingle.check();
  expect(app.complaints).toEqual([]);
});

test('makes a backup before a newer Trede works in a file, and refuses a file that is newer', async ({
  app,
}) => {
  test.slow();
  await openTeam(app);
  await app.quit();
  const path = join(app.folder, 'Statushouders.trede');
  await changeTeamFile(path, `update setting set value = '"0.0.1"' where name = 'programma'`);
  const page = await app.launch();
  await unlock(app, page);
  const told = page.getByText(
    /^Trede is bijgewerkt naar \d+\.\d+\.\d+\. Er is eerst een reservekopie/,
  );
  await expect(told).toBeVisible();
  expect(readdirSync(join(app.folder, 'Statushouders reservekopieën')).join()).toMatch(
    /upgrade|versie|bijwerken/,
  );
  await lockAndUnlock(app);
  await expect(told).toBeHidden();
  await app.quit();

  await changeTeamFile(path, 'pragma user_version = 99');
  const before = readFileSync(path);
  const older = await app.launch();
  await typePassword(older);
  const refusal = /nieuwere versie van Trede\. Er is niets in veranderd en niets kwijt\./;
  await older.getByRole('group', { name: refusal }).waitFor();
  await isAccessible(older);
  expect(readFileSync(path).equals(before)).toBe(true);
  await older.getByRole('button', { name: 'Over Trede' }).click();
  await expect(older.getByRole('dialog', { name: 'Over Trede' })).toContainText(
    'Dat ziet u als het bestand open is.',
  );
});

test('takes a list or a team file that is dragged onto it, and says why not', async ({
  app,
  page,
}) => {
  const list = join(app.folder, 'lijst.csv');
  const other = join(app.folder, 'Ander.trede');
  const photo = join(app.folder, 'foto.jpg');
  const folder = join(app.folder, 'map.csv');
  writeFileSync(list, 'klantnummer;voornaam;achternaam\n204117;Rima;Nasser\n');
  for (const path of [other, photo]) writeFileSync(path, 'x');
  mkdirSync(folder);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const here = page.url();
  await dropFiles(page, [list]);
  await expect(page.getByText('Open eerst uw teambestand.')).toBeVisible();
  await openTeam(app);

  const held = await holdFiles(page, [list]);
  await expect(page.getByText('Laat los om in te lezen')).toBeVisible();
  await held.leave();
  await expect(page.getByText('Laat los om in te lezen')).toBeHidden();

  await dropFiles(page, [photo]);
  await expect(page.getByText('Trede leest dit soort bestand niet.')).toBeVisible();
  await dropFiles(page, [folder]);
  await expect(page.getByText('Dit is geen bestand.')).toBeVisible();
  await dropFiles(page, [list, photo]);
  await expect(page.getByText('Sleep één bestand tegelijk')).toBeVisible();
  await dropFiles(page, [other]);
  await expect(page.getByText('U opende Ander.trede, maar er is al')).toBeVisible();
  expect(page.url().split('#')[0]).toBe(here.split('#')[0]);

  await dropFiles(page, [list]);
  await expect(page.getByRole('heading', { name: 'Zo leest Trede uw bestand' })).toBeVisible();
  await expect(page.getByText('lijst.csv').first()).toBeVisible();
  await page.getByRole('button', { name: 'Verder naar kolommen' }).click();
  await expect(page.getByText('Welke kolom hoort bij welk veld?')).toBeVisible();
  await dropFiles(page, [list]);
  await expect(page.getByText('U bent al bezig met een import.')).toBeVisible();

  // The one that was dragged onto the open app is the one whose password is asked after locking.
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Vergrendelen' }).last().click();
  await expect(page.getByText(`Ander.trede in ${app.folder}`)).toBeVisible();
  await dropFiles(page, [join(app.folder, 'Statushouders.trede')]);
  await expect(page.getByText(`Statushouders.trede in ${app.folder}`)).toBeVisible();
  await unlock(app, page);
});
