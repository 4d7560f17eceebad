import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** What only Electron itself can show. `npm run test:electron` runs it where Electron's program is present. */
export default defineConfig({
  testDir: fileURLToPath(new URL('../../tests/electron', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../test-results/electron', import.meta.url)),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
