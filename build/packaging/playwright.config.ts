import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** The packaged app: what is in it, and whether it works. Electron itself is a stub, the walk a preview. */
export default defineConfig({
  testDir: fileURLToPath(new URL('../../tests/packaging', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../test-results/packaging', import.meta.url)),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
