import { test as base, expect, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInElectron } from './in-electron.ts';
import { startInPreview } from './in-preview.ts';
import type { RunningApp } from './running-app.ts';
import { electronProgram } from './runtime.ts';

export { expect };

/** The app under test, with settings and a folder of its own. */
export class TestApp {
  /** A new, empty folder for the files of this test; removed at its end. */
  readonly folder: string;
  readonly userData: string;
  /** What the page complained of, over all runs of this test. */
  readonly complaints: string[] = [];
  readonly #packagedApp: string | null;
  readonly #answers: (string | null)[] = [];
  #running: RunningApp | undefined;

  /** @param packagedApp where a packaged app was unpacked; `null` for the one that was built here */
  constructor(folder: string, packagedApp: string | null) {
    this.folder = folder;
    this.#packagedApp = packagedApp;
    this.userData = join(folder, 'user-data');
  }

  /** The page of the run at hand: another one after `relaunch`. */
  get page(): Page {
    if (this.#running === undefined) throw new Error('The app does not run');
    return this.#running.page;
  }

  /** Prepares the answer to the next file dialog: a path, or `null` for cancel. Call it before the click. */
  answerDialog(path: string | null): void {
    this.#answers.push(path);
  }

  async launch(): Promise<Page> {
    const nextAnswer = (title: string): string | null => {
      const answer = this.#answers.shift();
      if (answer === undefined) throw new Error(`No answer was prepared for the dialog '${title}'`);
      return answer;
    };
    // A packaged app lets no test into Electron: it is always seen in the preview.
    const electron = this.#packagedApp === null ? electronProgram() : undefined;
    this.#running =
      electron === undefined
        ? await startInPreview(this.userData, nextAnswer, this.#packagedApp)
        : await startInElectron(electron, this.userData, nextAnswer);
    const { page } = this.#running;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.complaints.push(message.text());
      }
    });
    await page.waitForURL((url) => url.pathname.endsWith('/index.html'));
    await page.waitForLoadState('load');
    // The window is there before its first screen, and that before it is alive: a key of the app pressed in between
    // reaches nobody.
    await page.locator('#root:not([data-drawn-ahead]) > *').first().waitFor({ state: 'attached' });
    return page;
  }

  /** The computer and who sits at it. */
  get computer(): Omit<RunningApp, 'page' | 'quit'> {
    if (this.#running === undefined) throw new Error('The app does not run');
    return this.#running;
  }

  async quit(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.quit();
  }

  /** Quits and starts again with the same settings, as on the next working day. */
  async relaunch(): Promise<Page> {
    await this.quit();
    return this.launch();
  }
}

/**
 * `test` with a running app: the one that was built here, or the one that `packagedApp` names. `page` is
 * the page of its first run; after a relaunch take `app.page`.
 */
export const test = base.extend<{ app: TestApp; page: Page; packagedApp: string | null }>({
  packagedApp: async ({}, use) => {
    await use(null);
  },
  app: async ({ packagedApp }, use, testInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'trede-e2e-'));
    const app = new TestApp(folder, packagedApp);
    try {
      await app.launch();
      await use(app);
      if (testInfo.status !== testInfo.expectedStatus) {
        const body = await app.page.screenshot().catch(() => undefined);
        if (body) await testInfo.attach('window', { body, contentType: 'image/png' });
      }
    } finally {
      await app.quit();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  page: async ({ app }, use) => {
    await use(app.page);
  },
});
