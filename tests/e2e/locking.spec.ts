import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { attempt } from '../support/tally.ts';
import { openTeam } from './support/open-team.ts';
import { rememberTeamFile } from './support/several-users.ts';
import { typePassword } from './support/unlock.ts';

// Locking without being asked: nobody there, the computer asleep, the screen locked. Nothing readable stays.

const surnames = Array.from(
  { length: 50 },
  (_, at) => `Zoeknaam${String.fromCharCode(65 + (at % 26))}${at}`,
);
const clients = surnames.map((surname, at) => ({
  klantnummer: String(204100 + at),
  voornaam: `Voor${at}x`,
  achternaam: surname,
  'datum vestiging': '12-09-2017',
  'trede start': '1',
}));
const readable = /Zoeknaam|Voor\d+x|2041\d\d/;
const file = (app: TestApp) => join(app.folder, 'Statushouders.trede');

/** Everything of the page that somebody, or a script, could read. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      window.location.href,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      [...document.querySelectorAll('input, textarea')].map(
        (one) => (one as HTMLInputElement).value,
      ),
    ].join('\n'),
  );

const isLocked = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Teambestand openen' })).toBeVisible();

/** Locked, and nothing of anybody left to read. */
const leavesNothing = (page: Page) =>
  attempt('19', async () => {
    await isLocked(page);
    expect(await everything(page)).not.toMatch(readable);
  });

async function openClient(app: TestApp): Promise<Page> {
  const page = await openTeam(app, { clients });
  await rememberTeamFile(app, file(app));
  await page.getByRole('row', { name: /^ZoeknaamA0, Voor0x/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');
  return page;
}

test('nobody there: it warns, any key stays, and after the set time nothing is left', async ({
  app,
}) => {
  await app.page.clock.install();
  const page = await openClient(app);
  const warning = page.getByRole('dialog', { name: 'Trede vergrendelt zo' });
  await page.clock.fastForward('09:25');
  await expect(warning).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(warning).toBeVisible();
  await expect(warning).toContainText('Druk op een toets om door te gaan.');
  await isAccessible(page, 'idle-warning');
  await page.keyboard.press('a');
  await expect(warning).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');

  // Ten minutes and two seconds after that key, in steps that a window would take.
  await page.clock.fastForward('09:29');
  await page.clock.runFor(33_000);
  await leavesNothing(page);
  await expect(page.getByText('omdat het 10 minuten niet is gebruikt')).toBeVisible();
  const status = await page.evaluate(() => window.trede.calls['team.status']({}));
  expect(status).toEqual({ ok: true, value: null });
  // Nowhere to go back to.
  expect(await page.evaluate(() => history.length)).toBe(1);
  await page.goBack().catch(() => null);
  expect(await everything(page)).not.toMatch(readable);
  await isAccessible(page);

  await typePassword(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');
});

test('the pointer in the window counts as being there; a still one does not', async ({ app }) => {
  await app.page.clock.install();
  const page = await openClient(app);
  await page.mouse.move(300, 300);
  await page.clock.fastForward('09:00');
  await page.mouse.move(320, 310);
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');
  await page.mouse.move(320, 310);
  await page.clock.runFor(61_000);
  await leavesNothing(page);
});

test('the time is the team’s own: the coordinator sets it', async ({ app }) => {
  await app.page.clock.install();
  const page = await openClient(app);
  await page.getByRole('link', { name: 'Gebruikers', exact: true }).click();
  const minutes = page.getByLabel('Na zoveel minuten');
  await minutes.fill('0');
  await minutes.press('Enter');
  await expect(minutes).toHaveAccessibleDescription(/van 1 tot en met 60/);
  await minutes.fill('2');
  await minutes.press('Enter');
  await expect(page.getByText('Trede vergrendelt voortaan na 2 minuten.')).toBeVisible();
  await page.clock.fastForward('01:25');
  await page.clock.runFor(36_000);
  await leavesNothing(page);
});

for (const event of ['suspend', 'lock-screen'] as const) {
  test(`${event}: it locks at once, keeps what was typed, and comes back to it`, async ({
    app,
  }) => {
    const page = await openClient(app);
    await page.getByRole('button', { name: 'Contact vastleggen' }).first().click();
    await page.getByLabel('Notitie', { exact: true }).fill('Zoeknaam belt over zijn diploma');
    await app.computer.power(event);
    await leavesNothing(page);
    await typePassword(page);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');
    await page.getByRole('link', { name: 'Vandaag' }).first().click();
    await expect(page.getByRole('region', { name: 'Nog niet bewaard' })).toContainText(
      'U was bezig met: contact met Voor0x ZoeknaamA0',
    );
  });
}

test('a page that does not answer is loaded anew, without the key', async ({ app }) => {
  const page = await openClient(app);
  await page.evaluate(() => {
    Object.assign(globalThis, { tredeLock: () => new Promise(() => undefined) });
  });
  await app.computer.power('suspend');
  await leavesNothing(page);
});

test('another file on which somebody double-clicks meanwhile waits until this one is locked', async ({
  app,
}) => {
  const page = await openClient(app);
  const other = join(app.folder, 'Anders.trede');
  writeFileSync(other, 'nog niets');
  await app.computer.startAgain([other]);
  await expect(
    page.getByText('U opende Anders.trede, maar er is al een teambestand open.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor0x ZoeknaamA0');
  await page.keyboard.press('Control+l');
  await expect(page.getByText(`Anders.trede in ${app.folder}`)).toBeVisible();
  await app.computer.startAgain([file(app)]);
  await expect(page.getByText(`Statushouders.trede in ${app.folder}`)).toBeVisible();
});
