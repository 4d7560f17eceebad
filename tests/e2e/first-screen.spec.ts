import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { teamPassword } from './support/unlock.ts';

// The screen that asks for the password is there before the rest of the app is read.

test('takes a password from its first moment on, and keeps it while the rest is read', async ({
  app,
}) => {
  await openTeam(app);
  const page = await app.relaunch();
  const password = page.getByLabel('Wachtwoord', { exact: true });
  await expect(password).toBeFocused();
  await page.keyboard.type(teamPassword.slice(0, 9));
  const letters = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => [(entry as PerformanceResourceTiming).initiatorType, entry.name]),
  );
  // Asked for with the page, and not once more by its style.
  expect(letters).toEqual([['link', expect.stringContaining('/source-sans-3-latin-wght-normal')]]);
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ href }) => href?.includes('/all-styles') === true),
  );
  await page.keyboard.type(teamPassword.slice(9));
  await expect(password).toHaveValue(teamPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('brings the style of everything that can stand on it', () => {
  const built = join(import.meta.dirname, '../../out/renderer');
  const read = (address: string) => readFileSync(join(built, address), 'utf8');
  const page = read('index.html');
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)];
  const sheets = [...page.matchAll(/href="(\/assets\/[^"]+\.css)"/g)];
  const all = readdirSync(join(built, 'assets')).find((name) => name.startsWith('all-styles'));
  // How Mantine names the classes of its components.
  const classesIn = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => text.match(/\bm_[0-9a-f]{6,8}\b/g) ?? []));
  const used = classesIn(scripts.map(([, address]) => read(address ?? '')));
  const there = classesIn(sheets.map(([, address]) => read(address ?? '')));
  const styled = classesIn([read(`assets/${all ?? ''}`)]);
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter((name) => styled.has(name) && !there.has(name))).toEqual([]);
});
