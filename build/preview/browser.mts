import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.mts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Where the app wants it; left out, where the desktop puts it. */
  readonly x?: number;
  readonly y?: number;
}

/** Switches of Chromium that the app set, by name. */
export type Switches = ReadonlyMap<string, string | undefined>;

interface Running {
  readonly context: BrowserContext;
  readonly removeProfile: () => void;
  /** The page that Chromium opened by itself; the first window takes it. */
  first: Page | undefined;
}

/**
 * The Chromium behind the windows of one run: with a display one that shows app windows, and a second,
 * hidden one for pages that are only printed; without a display one for both.
 */
export class PreviewBrowser {
  readonly #headless: boolean;
  readonly #switches: Switches;
  #shown: Promise<Running> | undefined;
  #hidden: Promise<Running> | undefined;

  constructor(headless: boolean, switches: Switches) {
    this.#headless = headless;
    this.#switches = switches;
  }

  /** A page for a new window. The first window of a run is the one that people see. */
  async newPage(size: WindowSize, hidden: boolean): Promise<Page> {
    const running = await (hidden && !this.#headless
      ? (this.#hidden ??= this.#launch(size, true))
      : (this.#shown ??= this.#launch(size, this.#headless)));
    const { first } = running;
    running.first = undefined;
    return first ?? running.context.newPage();
  }

  async close(): Promise<void> {
    const running = [this.#shown, this.#hidden];
    this.#shown = undefined;
    this.#hidden = undefined;
    await Promise.all(
      running.map(async (one) => {
        const started = await one?.catch(() => undefined);
        await started?.context.close();
        started?.removeProfile();
      }),
    );
  }

  async #launch(size: WindowSize, headless: boolean): Promise<Running> {
    const profile = mkdtempSync(join(tmpdir(), 'trede-preview-'));
    const remove = (): void => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', remove);
    };
    // Nothing of it may stay behind when the process ends before its windows do.
    process.once('exit', remove);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless,
      // Chromium refuses its own sandbox to root; only a build machine runs as root.
      chromiumSandbox: process.getuid?.() !== 0,
      // No bar that says that a test controls the window.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        // Chromium opens a window without address bar for this, though not for `about:blank`.
        '--app=data:text/html,<title>Trede</title>',
        `--window-size=${size.width},${size.height}`,
        ...(size.x === undefined ? [] : [`--window-position=${size.x},${size.y ?? 0}`]),
        '--test-type',
        // Playwright has the debugger of the page on, as no window of Electron has. It asks of each error where it was
        // made, also of one that is thrown by nobody (React makes one when it is read), and V8 then reads the whole
        // script once more. So it keeps that from the first time on.
        '--js-flags=--no-enable-lazy-source-positions',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...[...this.#switches].map(([name, value]) =>
          value === undefined ? `--${name}` : `--${name}=${value}`,
        ),
      ],
      viewport: null,
      colorScheme: null,
      serviceWorkers: 'block',
      acceptDownloads: false,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    // What no window has asked for gets nothing.
    await context.route('**/*', (route) => route.abort('blockedbyclient'));
    return { context, removeProfile: remove, first: context.pages()[0] };
  }
}
