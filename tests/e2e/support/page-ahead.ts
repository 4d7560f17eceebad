import { expect } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { ChosenFile } from '#shared/team/schema.ts';
import { PrintDocuments } from '../../../electron/main/printing/print-documents.ts';
import { listOwnFiles } from '../../../electron/main/serving/own-files.ts';
import { createServer } from '../../../electron/main/serving/serve.ts';
import { ShownDocuments } from '../../../electron/main/viewing/shown-documents.ts';
import { toInvented, toOwn } from '../../../build/preview/addresses.mts';
import { findChromium } from '../../../build/preview/find-chromium.mts';
import { projectRoot } from './runtime.ts';

export interface PageAhead {
  readonly page: Page;
  /** What the page complained of. */
  readonly complaints: readonly string[];
  /** Lets the app be read, which was held until then. */
  readonly release: () => void;
  /** Resolves once the page is alive. */
  readonly alive: () => Promise<void>;
  /** What the page asked of that call. */
  readonly asked: (call: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

interface Choices {
  readonly file: ChosenFile;
  /** What the app hears of which file was open last; left out, the same. */
  readonly lastFile?: ChosenFile | null;
  readonly scheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * The page that main serves for a file whose password is asked, in a browser, with the app held back: a moment that a
 * window passes in a blink. Of its calls only those are answered that the first screen makes; every password is wrong.
 */
export async function openPageAhead({
  file,
  lastFile = file,
  scheme = 'light',
  size = { width: 1366, height: 768 },
}: Choices): Promise<PageAhead> {
  const serve = createServer({
    files: listOwnFiles(join(projectRoot, 'out/renderer')),
    documents: new PrintDocuments(),
    shown: new ShownDocuments(),
    ready: Promise.resolve(() => Promise.resolve(file)),
  });
  const profile = mkdtempSync(join(tmpdir(), 'trede-ahead-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    chromiumSandbox: false,
    colorScheme: scheme,
    viewport: size,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*', async (route) => {
    const address = toOwn(route.request().url());
    if (/\/index-[^/]*\.js$/.test(address)) await held.promise;
    const response = await serve(new Request(address));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.addInitScript((last) => {
    const asked: (readonly [string, unknown])[] = [];
    const refused = { code: 'wrong-password', message: 'Dit wachtwoord klopt niet.' };
    const answers: Readonly<Record<string, unknown>> = {
      'team.status': null,
      'team.look': { severalUsers: false },
      'desktop.status': { version: '1.0.0', builtOn: '', lastFile: last },
      'desktop.lastUser': { name: null },
    };
    const answer = (name: string) => (input: unknown) => {
      asked.push([name, input]);
      const known = Object.hasOwn(answers, name);
      return Promise.resolve(
        known ? { ok: true, value: answers[name] } : { ok: false, error: refused },
      );
    };
    const calls = new Proxy({}, { get: (_none, name) => answer(String(name)) });
    Object.assign(window, { trede: { calls, onProgress: () => () => undefined }, asked });
  }, lastFile);
  await page.goto(toInvented('trede://app/index.html'));
  // Loaded is not yet drawn, and nobody types before that: the cursor comes with the first frame.
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeFocused();
  return {
    page,
    complaints,
    release: () => held.resolve(undefined),
    alive: async () => {
      held.resolve(undefined);
      await page.locator('#root:not([data-drawn-ahead])').waitFor({ state: 'attached' });
    },
    asked: (call) =>
      page.evaluate(
        (name) =>
          (Reflect.get(window, 'asked') as (readonly [string, unknown])[])
            .filter(([asked]) => asked === name)
            .map(([, input]) => input),
        call,
      ),
    close: async () => {
      held.resolve(undefined);
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
