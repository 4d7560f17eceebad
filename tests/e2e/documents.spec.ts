import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test, type TestApp } from './support/app.ts';
import { addClient, goToPath } from './support/client-with-plan.ts';
import { openTeam } from './support/open-team.ts';
import { smallPdf } from './support/small-pdf.ts';

// Made here: the text of this very file lies in a temp folder too.
const secret = `geheim-${randomUUID()}`;

/** A smallest picture: one red dot, with the secret in a comment of the file. */
function picture(): Buffer {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(dot, 'base64'), Buffer.from(secret)]);
}

/** The files below a folder in which the secret can be read. */
function readable(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const path = join(folder, name);
      return statSync(path).isFile() && readFileSync(path).includes(secret);
    } catch {
      // It went away meanwhile, as files of a browser do.
      return false;
    }
  });
}

/** Everything that this run of the app may have written: its own folder, and the browser's profile. */
const readableOf = (app: TestApp): string[] => [
  ...readable(app.folder),
  ...readdirSync(tmpdir())
    .filter((name) => /^(trede|playwright|\.org\.chromium)/.test(name))
    .flatMap((name) => {
      const path = join(tmpdir(), name);
      return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
        ? readable(path)
        : [];
    }),
];

async function addDocument(app: TestApp, name: string, content: Buffer | string): Promise<void> {
  const { page } = app;
  const path = join(app.folder, name);
  writeFileSync(path, content);
  app.answerDialog(path);
  await page.getByRole('button', { name: 'Document toevoegen' }).first().click();
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(page.getByText(`${name}, uit`)).toBeVisible();
  await page.getByRole('button', { name: 'Document bewaren' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  rmSync(path);
}

test('documents are kept inside the team file, and seen without a copy on the disk', async ({
  app,
}) => {
  const page = await openTeam(app);
  const { keyboard } = page;
  const clientId = await addClient(page, {
    number: '1',
    firstName: 'Rima',
    lastName: 'Nasser',
  });
  await goToPath(page, `/klanten/${clientId}/documenten`);

  // Without a file nothing is sent.
  await page.getByRole('button', { name: 'Document toevoegen' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Document bewaren' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Kijk 2 velden na')).toBeVisible();
  await isAccessible(page, 'document');
  await keyboard.press('Escape');

  await addDocument(app, 'Cv van Rima.png', picture());
  await addDocument(app, 'notitie.txt', `<script>document.title = 'x'</script> ${secret}`);
  await addDocument(app, 'oud.doc', Buffer.from([0, 1, 2, 3]));
  await isAccessible(page);

  await page.getByRole('button', { name: 'Cv van Rima openen' }).focus();
  await keyboard.press('Enter');
  const image = page.getByRole('img', { name: 'Afbeelding van Cv van Rima' });
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBe(1);
  await isAccessible(page, 'document-viewer');
  expect(readableOf(app)).toEqual([]);
  const address = await image.getAttribute('src');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // Closed is gone: the address leads nowhere any more.
  const isGone = () =>
    page.evaluate(
      (src) =>
        new Promise<boolean>((resolve) => {
          const again = new Image();
          again.onload = () => resolve(false);
          again.onerror = () => resolve(true);
          again.src = `${src ?? ''}?nog-eens`;
        }),
      address,
    );
  await expect.poll(isGone).toBe(true);
  app.complaints.length = 0;

  await page.getByRole('button', { name: 'notitie openen' }).click();
  const text = page.frameLocator('iframe[title="Tekst van notitie"]').locator('pre');
  await expect(text).toContainText(`<script>document.title = 'x'</script> ${secret}`);
  await isAccessible(page);
  expect(readableOf(app)).toEqual([]);
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // A copy is written only after the sentence that says what that means.
  await page.getByRole('button', { name: 'Meer met notitie' }).click();
  await isAccessible(page, 'document-menu');
  await page.getByRole('menuitem', { name: 'Kopie bewaren…' }).click();
  await isAccessible(page, 'save-document-copy');
  await expect(page.getByText(/Iedereen die bij dat bestand kan/)).toBeVisible();
  const copy = join(app.folder, 'kopie.txt');
  app.answerDialog(copy);
  await page.getByRole('button', { name: 'Kopie bewaren' }).click();
  await expect(page.getByText('kopie.txt staat in', { exact: false })).toBeVisible();
  expect(existsSync(copy)).toBe(true);

  await page.getByRole('button', { name: 'Meer met oud' }).click();
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByText('Document ‘oud’ verwijderd.')).toBeVisible();
  await expect(page.getByRole('row', { name: /oud/ })).toBeHidden();
  await page.locator('#inhoud').focus();
  await keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /oud/ })).toBeVisible();

  await page.setViewportSize({ width: 640, height: 360 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  expect(app.complaints).toEqual([]);
});

test('a PDF is drawn and read in the window itself, by keyboard, and leaves nothing behind', async ({
  app,
}) => {
  const page = await openTeam(app);
  const { keyboard } = page;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const clientId = await addClient(page, { number: '1', firstName: 'Rima', lastName: 'Nasser' });
  await goToPath(page, `/klanten/${clientId}/documenten`);
  const pages = [`Werkervaring van Rima ${secret}`, 'Talen: Arabisch en Nederlands'];
  await addDocument(app, 'cv.pdf', smallPdf(pages));
  await addDocument(app, 'stuk.pdf', `%PDF-1.4\n% ${secret}\n`);
  await addDocument(app, 'op slot.pdf', smallPdf(pages, { withPassword: true }));
  expect(asked.filter((url) => url.includes('pdf'))).toEqual([]);

  await page.getByRole('button', { name: 'cv openen' }).focus();
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(pages[0] ?? '')).toBeVisible();
  await expect(dialog.getByText('Pagina 1 van 2')).toBeVisible();
  await expect.poll(() => inkOf(page)).toBeGreaterThan(100);
  expect(asked.some((url) => url.includes('pdf.worker'))).toBe(true);
  // What takes the file apart can neither run a text as code, nor send it anywhere, nor fetch.
  const [worker] = page.workers();
  expect(await worker?.evaluate(whatItMayDo)).toEqual([]);
  app.complaints.length = 0;
  await isAccessible(page);
  expect(readableOf(app)).toEqual([]);

  // The page has the focus: whoever reads on gets the next page.
  await expect(dialog.getByRole('group', { name: 'cv, pagina 1 van 2' })).toBeFocused();
  await expect(async () => {
    await keyboard.press('PageDown');
    await expect(dialog.getByText(pages[1] ?? '')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(dialog.getByText('Pagina 2 van 2')).toBeVisible();
  await expect(dialog.getByText(pages[0] ?? '')).toBeHidden();
  const width = () => dialog.locator('canvas').evaluate((canvas) => canvas.clientWidth);
  const before = await width();
  await keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await expect(dialog.getByText('125%')).toBeVisible();
  await keyboard.press('0');
  await dialog.getByRole('button', { name: 'Vorige pagina' }).focus();
  await keyboard.press('Enter');
  await expect(dialog.getByText(pages[0] ?? '')).toBeVisible();

  // A link, a script and a form in it are a picture of themselves.
  await dialog.locator('.c-pdf-sheet').click();
  await expect(dialog.locator('.c-pdf-sheet').locator('a, input, button')).toHaveCount(0);

  await page.setViewportSize({ width: 640, height: 360 });
  await expect(dialog.getByText('Pagina 1 van 2')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await isAccessible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => page.workers()).toEqual([]);
  await expect(page.getByRole('button', { name: 'cv openen' })).toBeFocused();

  await page.getByRole('button', { name: 'stuk openen' }).click();
  await expect(dialog.getByText('Trede kan deze PDF niet lezen')).toBeVisible();
  await isAccessible(page);
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'op slot openen' }).click();
  await expect(dialog.getByText('Deze PDF heeft een eigen wachtwoord')).toBeVisible();
  await dialog.getByRole('button', { name: 'Kopie bewaren…' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText(/Iedereen die bij dat bestand kan/)).toBeVisible();
  await page.getByRole('button', { name: 'Niet doen' }).click();

  await page.getByRole('button', { name: 'cv openen' }).click();
  await expect(dialog.getByText(pages[0] ?? '')).toBeVisible();
  await keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeVisible();
  await expect.poll(() => page.workers()).toEqual([]);
  expect(await page.content()).not.toContain(secret);
  expect(readableOf(app)).toEqual([]);
  expect(app.complaints).toEqual([]);
});

/** Runs inside the worker: what of all that is forbidden it can do after all. */
async function whatItMayDo(): Promise<string[]> {
  const attempts: Record<string, () => unknown> = {
    eval: () => Reflect.construct(Function, ['return 1']),
    webAssembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    fetch: () => fetch('/index.html'),
  };
  const done: string[] = [];
  // What the debugger itself runs may do more.
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      done.push(name);
    } catch {
      // As it should be.
    }
  }
  return done;
}

/** How many pixels of the page on screen are dark: an empty page has none. */
const inkOf = (page: Page): Promise<number> =>
  page.locator('.c-pdf-canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1;
    return dark;
  });
