import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findElectron } from './setup/electron.mjs';

// Workers read this file too; it is said once.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stdout.write(
    findElectron(fileURLToPath(new URL('..', import.meta.url))) === undefined
      ? 'End-to-end: in de proefweergave (Chromium), want Electron zelf is hier niet.\n'
      : 'End-to-end: in Electron.\n',
  );
}

/** End-to-end tests: the built app, in Electron or in the preview. Each test starts an app of its own. */
export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  // An app is a browser and two processes. Two at once take a third less time on two cores, but then a test now and
  // then fails that is right by itself.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
