import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { holdsEnlarged } from './support/narrow.ts';
import { openTeam } from './support/open-team.ts';
import { typePassword, unlock } from './support/unlock.ts';

const clients = [
  { klantnummer: '204117', voornaam: 'Rima', achternaam: 'Nasser', 'trede start': '1' },
  { klantnummer: '204118', voornaam: 'Yonas', achternaam: 'Tesfay', 'trede start': '2' },
];
const left: string[] = [];
const removeLater = (folder: string) => left.push(folder);
test.afterEach(() => {
  for (const folder of left.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const place = (app: TestApp) => join(app.folder, 'Statushouders reservekopieën');
const today = () => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'short' }).format(new Date());

async function toBackups(app: TestApp): Promise<void> {
  await app.page.getByRole('link', { name: 'Reservekopieën', exact: true }).click();
  await expect(app.page.getByRole('heading', { name: 'Reservekopieën', level: 1 })).toBeVisible();
}

test('a backup is made at closing; it is proved, and put back beside the file', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await unlock(app, page);
  expect(readdirSync(place(app)).filter((name) => name.endsWith('bij sluiten'))).toHaveLength(1);

  await toBackups(app);
  const rows = page.getByRole('table', { name: 'Reservekopieën' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Bij sluiten');
  // Before the import of the clients there was one as well.
  await expect(rows.filter({ hasText: 'Voor import' })).toHaveCount(1);
  await isAccessible(page);

  await page.getByRole('button', { name: 'Laatste reservekopie proberen' }).click();
  const proof = page.getByRole('dialog');
  await expect(proof.getByText('Deze reservekopie is heel en gaat open.')).toBeVisible();
  await expect(proof.getByRole('row', { name: 'Klanten 2 2' })).toBeVisible();
  await isAccessible(page, 'try-backup');
  await proof.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByText('Gelukt op')).toBeVisible();

  await page
    .getByRole('button', { name: /^Terugzetten van/ })
    .first()
    .click();
  const back = page.getByRole('dialog');
  await expect(back).toContainText('Statushouders.trede verandert niet.');
  await expect(back).toContainText('Werkt een collega in Statushouders.trede?');
  await back.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(back.getByText('Het teruggezette bestand heet Statushouders (terug')).toBeVisible();
  await expect(back.getByRole('button', { name: 'Blijven in Statushouders.trede' })).toBeVisible();
  await isAccessible(page, 'restore-backup');
  await holdsEnlarged(page);
  await page.getByRole('button', { name: 'Teruggezet bestand openen' }).click();
  await expect(
    page.getByText(/Statushouders \(teruggezet \d\d-\d\d-\d{4}\)\.trede in/),
  ).toBeVisible();
  await typePassword(page);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  // That it is older than what was open last is said: rightly so.
  await page.getByRole('button', { name: 'Ik heb dit gelezen' }).click();
  await page
    .getByRole('link', { name: /^Klanten/ })
    .first()
    .click();
  await expect(page.getByRole('row', { name: /^Nasser, Rima/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('a damaged file leads to its backups, and one of them goes on', async ({ app }) => {
  let page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await unlock(app, page);
  await app.quit();
  writeFileSync(join(app.folder, 'Statushouders.trede'), 'door een virus overschreven');
  page = await app.launch();
  await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
  await expect(page.getByText('Kies een reservekopie van Statushouders.trede.')).toBeVisible();
  await page.getByRole('radio', { name: /Bij sluiten/ }).check();
  await isAccessible(page);
  await expect(page.getByText('Werkt een collega in Statushouders.trede?')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(page.getByText('Uw teambestand van nu verandert niet.')).toBeVisible();
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await typePassword(page);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});

test('a backup that the user points at is put back from the first screen', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
  const name = readdirSync(place(app)).find((one) => one.endsWith('bij sluiten')) ?? '';
  app.answerDialog(join(place(app), name, 'Statushouders.trede'));
  await page.getByRole('button', { name: 'Een andere reservekopie aanwijzen' }).click();
  await expect(page.getByText(/^Reservekopie van .*\(Bij sluiten\)$/)).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await typePassword(page);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});

test('a backup itself is not opened: the screen says what to do instead', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await page.keyboard.press('Control+l');
  const other = page.getByRole('button', { name: 'Ander bestand openen' });
  await other.waitFor();
  // One that is certainly whole: that of closing may still be on its way.
  const name = readdirSync(place(app)).find((one) => one.endsWith('voor import')) ?? '';
  app.answerDialog(join(place(app), name, 'Statushouders.trede'));
  await other.click();
  await typePassword(page);
  await expect(page.getByText('Dit is een reservekopie.').first()).toBeVisible();
});

test('the second place gets what is beside the file, and is remembered', async ({ app }) => {
  const page = await openTeam(app, { clients });
  await toBackups(app);
  const elsewhere = mkdtempSync(join(tmpdir(), 'trede-stick-'));
  removeLater(elsewhere);
  app.answerDialog(app.folder);
  await page.getByRole('button', { name: 'Tweede plek kiezen' }).click();
  await expect(page.getByText('Deze map staat bij het teambestand.')).toBeVisible();
  app.answerDialog(elsewhere);
  await page.getByRole('button', { name: 'Tweede plek kiezen' }).click();
  await expect(page.getByText(elsewhere)).toBeVisible();
  const second = join(elsewhere, 'Statushouders reservekopieën');
  await expect.poll(() => readdirSync(elsewhere)).toEqual(['Statushouders reservekopieën']);
  await expect.poll(() => readdirSync(second).filter((name) => /^\d/.test(name)).length).toBe(1);
  await expect(page.getByText(`Voor het laatst bereikt op ${today()}`)).toBeVisible({
    timeout: 15_000,
  });
  await isAccessible(page);

  // Several of them, of which one is damaged since, and a stick that was taken out.
  const making = page.getByRole('button', { name: 'Nu een reservekopie maken' });
  for (const count of [2, 3]) {
    await making.press('Enter');
    // Who works with the keyboard stays where they were, while it is made and after.
    await expect(making.or(page.getByText('Bezig met maken…'))).toBeFocused();
    await expect
      .poll(() => readdirSync(place(app)).filter((name) => /^\d/.test(name)).length)
      .toBeGreaterThanOrEqual(count);
  }
  const rows = page.getByRole('table', { name: 'Reservekopieën' }).getByRole('row');
  await expect(rows.nth(3)).toBeVisible();
  // What is still on its way there would be written while the stick is taken out.
  const named = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .sort();
  await expect.poll(() => named(second)).toEqual(named(place(app)));
  rmSync(elsewhere, { recursive: true });
  const [newest = ''] = readdirSync(place(app)).sort().reverse();
  const damaged = join(place(app), newest, 'Statushouders.trede');
  const bytes = readFileSync(damaged);
  bytes.fill(0, bytes.length / 2);
  writeFileSync(damaged, bytes);
  await page
    .getByRole('button', { name: /^Proberen/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'Deze reservekopie is niet heel.',
  );
  await isAccessible(page);
  await holdsEnlarged(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByText('Niet meer heel')).toBeHidden();
  truncateSync(damaged, bytes.length / 2);
  await page.reload();
  await expect(page.getByText('Trede kan nu niet bij deze map.')).toBeVisible();
  await expect(page.getByText('Deze reservekopieën zijn beschadigd.')).toBeVisible();
  await expect(page.getByText(newest).last()).toBeVisible();
  const failed = page.locator('.t-badge', { hasText: 'Niet gelukt op' });
  await expect(failed).toBeVisible();
  await expect(page.getByText('Die reservekopie is niet heel. Maak een nieuwe')).toBeVisible();
  // Read to its end: nothing of it is cut off.
  const isCut = (badge: Element) =>
    [badge, ...badge.querySelectorAll('*')].some((one) => one.scrollWidth > one.clientWidth + 1);
  expect(await failed.evaluate(isCut)).toBe(false);
  await expect(rows.nth(2)).toBeVisible();
  await isAccessible(page);
  await holdsEnlarged(page);

  await page.getByRole('textbox', { name: 'Waarschuw na' }).fill('0');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByText('Vul 1 dag of meer in.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Niet meer gebruiken' }).click();
  await expect(page.getByText('Op deze computer is nog geen tweede plek gekozen.')).toBeVisible();
});

test('a backup that cannot be made is said in the top bar, with what to do, until it is there', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await toBackups(app);
  rmSync(place(app), { recursive: true });
  writeFileSync(place(app), 'in de weg');
  await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  await expect(page.getByText('Uw gegevens zijn bewaard.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Klanten', exact: false }).first().click();
  const notice = page.getByRole('link', { name: 'Reservekopie niet gelukt' });
  await expect(notice).toBeVisible();
  await isAccessible(page);
  await notice.click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Reservekopie niet gelukt' }),
  ).toBeVisible();
  rmSync(place(app));
  await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  await expect(notice).toBeHidden();
  expect(readdirSync(place(app))).toHaveLength(1);
});
