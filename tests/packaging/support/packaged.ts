import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackagedApp } from '../../../build/packaging/package-with-stub.mts';
import { test as appTest } from '../../e2e/support/app.ts';
import { projectRoot } from '../../e2e/support/runtime.ts';

/** All that is made, each around a stub of Electron. */
export const targets = ['linux-x64', 'win32-x64', 'darwin-x64', 'darwin-arm64'] as const;
export type Target = (typeof targets)[number];

export interface Packaged {
  readonly of: Readonly<Record<Target, PackagedApp>>;
  /** What electron-builder, or a program that it started, wanted from outside. */
  readonly networkUse: string;
  readonly folder: string;
}

/** Runs a script of the project in a process that reaches nothing outside. */
export function runWithoutNetwork(script: string, args: readonly string[], log: string) {
  const refusal = pathToFileURL(join(projectRoot, 'build/packaging/refuse-network.mjs')).href;
  return spawnSync(process.execPath, [join(projectRoot, script), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    // No mirror and no proxy either.
    env: {
      ...process.env,
      ELECTRON_MIRROR: '',
      HTTPS_PROXY: '',
      https_proxy: '',
      GLOBAL_AGENT_HTTPS_PROXY: '',
      NODE_OPTIONS: `--import=${refusal}`,
      TREDE_NETWORK_LOG: log,
    },
  });
}

function packageAll(folder: string): Packaged {
  const log = join(folder, 'network.log');
  const run = runWithoutNetwork('build/packaging/stub-package.mts', [folder, ...targets], log);
  if (run.status !== 0) throw new Error(`electron-builder failed\n${run.stdout}\n${run.stderr}`);
  const last = run.stdout.trimEnd().split('\n').at(-1) ?? '';
  const places = JSON.parse(last) as readonly PackagedApp[];
  const of = Object.fromEntries(targets.map((target, index) => [target, places[index]]));
  return {
    of: of as Packaged['of'],
    networkUse: existsSync(log) ? readFileSync(log, 'utf8') : '',
    folder,
  };
}

/** `test` with the packaged apps, made once for all tests. */
export const test = appTest.extend<object, { packaged: Packaged }>({
  packaged: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'trede-package-'));
      try {
        await use(packageAll(folder));
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
