import { expect, test as base } from '@playwright/test';
import { shortcutIds, shortcutOf } from '../../renderer/lib/shortcuts.ts';
import { openPageAhead } from './support/page-ahead.ts';

// The screen that asks for the password stands in the page itself. What somebody does there before the app is read may
// not be lost, and nobody may see when it comes alive.

const file = { ref: 'b6f0', name: 'Statushouders.trede', folder: '/home/bea/Documenten' };
const everywhere = shortcutIds
  .map(shortcutOf)
  .flatMap((shortcut) => (shortcut.everywhere ? shortcut.keys : []));
type Opened = Awaited<ReturnType<typeof openPageAhead>>;

const test = base.extend<{
  open: (choices?: Partial<Parameters<typeof openPageAhead>[0]>) => Promise<Opened>;
}>({
  open: async ({}, use) => {
    const opened: Opened[] = [];
    await use(async (choices) => {
      const one = await openPageAhead({ file, ...choices });
      opened.push(one);
      return one;
    });
    for (const one of opened) {
      expect(one.complaints).toEqual([]);
      await one.close();
    }
  },
});

const passwordIn = ({ page }: Opened) => page.getByLabel('Wachtwoord', { exact: true });

test('takes a password and Enter before the app is read', async ({ open }) => {
  const ahead = await open();
  const { page } = ahead;
  await expect(passwordIn(ahead)).toBeFocused();
  await page.keyboard.type('vier paarden dijk');
  for (const _ of 'dijk') await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('op de ');
  await page.keyboard.press('Enter');
  expect(await ahead.asked('team.open')).toEqual([]);
  await ahead.alive();
  await expect(page.getByText('Dit wachtwoord klopt niet.').first()).toBeVisible();
  expect(await ahead.asked('team.open')).toEqual([
    { file: file.ref, name: '', password: 'vier paarden op de dijk' },
  ]);
});

test('goes on under the hands of who types', async ({ open }) => {
  const ahead = await open();
  const { page } = ahead;
  const field = passwordIn(ahead);
  await page.keyboard.type('beginEINDE');
  for (const _ of 'EINDE') await page.keyboard.press('ArrowLeft');
  await field.evaluate((element) => Object.assign(element, { first: true }));
  const middle = 'van alles en nog wat, zonder op te kijken '.repeat(4);
  ahead.release();
  await page.keyboard.type(middle, { delay: 4 });
  await ahead.alive();
  await expect(field).toHaveValue(`begin${middle}EINDE`);
  expect(
    await field.evaluate((element: HTMLInputElement) => [
      'first' in element,
      element === document.activeElement,
      element.selectionStart,
    ]),
  ).toEqual([true, true, `begin${middle}`.length]);
  // What the form knows is what stands there.
  await page.getByRole('button', { name: 'Wachtwoord tonen' }).click();
  await expect(field).toHaveValue(`begin${middle}EINDE`);
  await page.getByRole('button', { name: 'Ontgrendelen' }).click();
  await expect
    .poll(() => ahead.asked('team.open'))
    .toMatchObject([{ password: `begin${middle}EINDE` }]);
});

test('does what was pressed as soon as it can', async ({ open }) => {
  const ahead = await open();
  const { page } = ahead;
  await page.getByRole('button', { name: 'Over Trede' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await ahead.alive();
  await expect(page.getByRole('dialog', { name: 'Over Trede' })).toBeVisible();
  // Once, and from then on at once.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tekst en kleuren' }).click();
  await expect(page.getByRole('dialog', { name: 'Tekst en kleuren' })).toBeVisible();
});

const helpIn = ({ page }: Opened) =>
  page.getByRole('heading', { name: 'Het teambestand openen en op slot doen' });

test('opens the help for F1 as soon as it can', async ({ open }) => {
  const ahead = await open();
  const { page } = ahead;
  await page.keyboard.type('vier paarden');
  await page.keyboard.press('F1');
  await expect(helpIn(ahead)).toHaveCount(0);
  await ahead.alive();
  await expect(helpIn(ahead)).toBeFocused();
  await expect(passwordIn(ahead)).toHaveValue('vier paarden');
  // Once, and from then on at once.
  await page.keyboard.press('Escape');
  await expect(helpIn(ahead)).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(helpIn(ahead)).toBeFocused();
});

test('does Enter and F1 one after the other, as the app does', async ({ open }) => {
  const ahead = await open();
  await ahead.page.keyboard.type('vier paarden');
  await ahead.page.keyboard.press('Enter');
  await ahead.page.keyboard.press('F1');
  await ahead.alive();
  await expect(helpIn(ahead)).toBeVisible();
  expect(await ahead.asked('team.open')).toMatchObject([{ password: 'vier paarden' }]);
});

test('takes nobody to the help who went on', async ({ open }) => {
  const typing = await open();
  await typing.page.keyboard.type('vier ');
  await typing.page.keyboard.press('F1');
  await typing.page.keyboard.type('paarden');
  await typing.alive();
  await expect(passwordIn(typing)).toBeFocused();
  await typing.page.keyboard.type(' op de dijk');
  await expect(passwordIn(typing)).toHaveValue('vier paarden op de dijk');
  await expect(helpIn(typing)).toHaveCount(0);

  const pressing = await open();
  await pressing.page.keyboard.press('F1');
  await pressing.page.getByRole('button', { name: 'Over Trede' }).click();
  await pressing.alive();
  await expect(pressing.page.getByRole('dialog', { name: 'Over Trede' })).toBeVisible();
  await expect(helpIn(pressing)).toHaveCount(0);
});

test('keeps every key that does something once it is alive, and no other', async ({ open }) => {
  const ahead = await open();
  const { page } = ahead;
  // Who does something with a key keeps it from the browser.
  const taken = () =>
    page.evaluate((all) => {
      const takes = (keys: string) => {
        const parts = keys.split('+');
        const press = new KeyboardEvent('keydown', {
          key: parts.at(-1) ?? '',
          ctrlKey: parts.includes('mod'),
          shiftKey: parts.includes('shift'),
          bubbles: true,
          cancelable: true,
        });
        return !document.body.dispatchEvent(press);
      };
      return all.filter(takes);
    }, everywhere);
  const before = await taken();
  await ahead.alive();
  await expect(helpIn(ahead)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(helpIn(ahead)).toHaveCount(0);
  expect(before).toEqual(['F1']);
  expect(await taken()).toEqual(before);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
  ]) {
    test(`looks the same before and after: ${scheme}, ${size.width} wide`, async ({ open }) => {
      const ahead = await open({ scheme, size });
      const { page } = ahead;
      await page.evaluate(() => document.fonts.ready);
      const before = await page.screenshot();
      await ahead.alive();
      expect(before.equals(await page.screenshot())).toBe(true);
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    });
  }
}

test('says which file it is, whatever signs are in its name', async ({ open }) => {
  const name = `<i>"R&D" $& 'één' TREDE_FILE_FOLDER nonce="TREDE_NONCE".trede`;
  const ahead = await open({ file: { ...file, name } });
  const line = ahead.page.locator('.t-stairs-line');
  await expect(line).toHaveText(`${name} in ${file.folder}`);
  await line.evaluate((element) => Object.assign(element, { first: true }));
  await ahead.alive();
  await expect(line).toHaveText(`${name} in ${file.folder}`);
  expect(await line.evaluate((element) => 'first' in element)).toBe(true);
});

test('gives way to another screen, and to the same screen for another file', async ({ open }) => {
  const none = await open({ lastFile: null });
  await none.page.keyboard.type('van een ander');
  await none.page.keyboard.press('Enter');
  await none.alive();
  await expect(none.page.getByRole('button', { name: 'Bestaand bestand openen' })).toBeVisible();
  await expect(passwordIn(none)).toHaveCount(0);
  expect(await none.asked('team.open')).toEqual([]);

  const other = await open({ lastFile: { ...file, ref: 'c7a1', name: 'Ander.trede' } });
  await other.page.keyboard.type('van een ander');
  await other.page.keyboard.press('Enter');
  await other.alive();
  await expect(other.page.locator('.t-stairs-line')).toContainText('Ander.trede');
  await expect(passwordIn(other)).toHaveValue('');
  expect(await other.asked('team.open')).toEqual([]);
});
