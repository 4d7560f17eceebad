import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fingerprint } from '../../build/setup/fingerprint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'test-children');

/** What a child is made of. */
const sources = ['shared', 'electron', 'tests/support'];

const made = new Map<string, Promise<string>>();

/**
 * A script of `children/` as one file of JavaScript. Such a process starts five times as fast as one that reads
 * all sources, of which a fault test starts hundreds; and Node alone cannot read TSX.
 *
 * @returns its path; made anew only when a source changed
 */
export function bundledChild(name: string): Promise<string> {
  const known = made.get(name) ?? bundled(name);
  made.set(name, known);
  return known;
}

async function bundled(name: string): Promise<string> {
  const base = `${name.replace(/\.ts$/, '')}-`;
  const file = join(cache, `${base}${fingerprint(root, sources).slice(0, 16)}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((one) => one.startsWith(base))) {
    rmSync(join(cache, old), { recursive: true, force: true });
  }
  // Another test file may be making the same one.
  const own = join(cache, `${base}${process.pid}`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers', 'highs'] },
    build: {
      ssr: join(root, 'tests', 'support', 'children', name),
      outDir: own,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'child.mjs', codeSplitting: false },
      },
    },
  });
  renameSync(join(own, 'child.mjs'), file);
  rmSync(own, { recursive: true });
  return file;
}
