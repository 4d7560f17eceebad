import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../e2e/support/runtime.ts';
import { runWithoutNetwork } from './support/packaged.ts';
import { readYaml } from './support/yaml.ts';

// How a release comes about: `npm run dist` on one machine, and the workflow that does it on three.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions: unknown;
  readonly steps: readonly Step[];
  readonly strategy?: { readonly matrix: { readonly include: readonly { system: string }[] } };
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<'package' | 'publish', Job>>;
}

const path = '.github/workflows/release.yml';
const workflow = () => readYaml(path) as Workflow;
const steps = () => Object.values(workflow().jobs).flatMap((job) => job.steps);

test('where Electron cannot be had, npm run dist says so and says what to do', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'trede-dist-'));
  const log = join(folder, 'network.log');
  const { status, stderr } = runWithoutNetwork('build/packaging/dist.mjs', [], log);
  const asked = readFileSync(log, 'utf8');
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain('Inpakken kan hier niet: het programma Electron is niet op te halen');
  expect(stderr).toContain('npm run test:packaging');
  expect(stderr).not.toContain('    at ');
  expect(asked).toContain('github.com');
});

test('a release starts with a tag, and every job may do no more than it must', () => {
  const { on, permissions, jobs } = workflow();
  expect(on).toEqual({ push: { tags: ['v*'] } });
  expect(permissions).toEqual({});
  expect(jobs.package.permissions).toEqual({ contents: 'read' });
  expect(jobs.publish.permissions).toEqual({ contents: 'write' });
  const checkouts = steps().filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false, false]);
});

test('the work of others is named by its commit', () => {
  const used = steps().flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((one) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
  const text = readFileSync(join(projectRoot, path), 'utf8');
  expect(text.match(/uses: .*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm)).toHaveLength(used.length);
});

test('it tests and packages on all three systems, with commands that exist', () => {
  const { jobs } = workflow();
  expect(jobs.package.strategy?.matrix.include.map(({ system }) => system)).toEqual([
    'windows',
    'macos',
    'linux',
  ]);
  const commands = jobs.package.steps.flatMap(({ run }) => run ?? []);
  expect(commands.slice(-3)).toEqual(['npm ci', 'npm test', 'npm run dist']);
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'dist', 'test:packaging']));
});

test('it adds the sums and the list of all parts', () => {
  const commands = workflow()
    .jobs.publish.steps.flatMap(({ run }) => run ?? [])
    .join('\n');
  expect(commands).toContain('npm sbom --package-lock-only --sbom-format cyclonedx');
  expect(commands).toContain('sha256sum');
  expect(commands).toContain('gh release create');
});

test('what the workflow keeps is what electron-builder makes', () => {
  const upload = workflow().jobs.package.steps.find(({ uses }) =>
    uses?.includes('upload-artifact'),
  );
  const kept = String(upload?.with?.['path']).trim().split('\n');
  expect(kept).toEqual(['dist/*.exe', 'dist/*.zip', 'dist/*.dmg', 'dist/*.AppImage', 'dist/*.deb']);
});
