import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and fault tests: real parts (an encrypted file, a child process), so a process per file. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts'],
    pool: 'forks',
    allowOnly: false,
    // One key slot costs scrypt half a second and 128 MiB; several slots and a busy machine add up.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Tests choose the day themselves; the zone is fixed so that a forgotten clock shows up everywhere.
    env: { TZ: 'Europe/Amsterdam' },
  },
});
