import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBuild } from '../../../../build/setup/build.mjs';
import { smallProject, type SmallProject } from './small-project.ts';

/** Writes what a whole build leaves, and counts the builds. */
const bundle = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('builds', '.');
  for (const file of ['main/index.js', 'main/behind-window.js', 'main/answer-in-main.js', 'preload/preload.cjs', 'backend/index.js', 'renderer/index.html', 'licences/THIRD-PARTY-LICENSES.txt']) {
    mkdirSync('out/' + file.split('/')[0], { recursive: true });
    writeFileSync('out/' + file, '');
  }`;

let project: SmallProject;

beforeEach(() => {
  project = smallProject();
  project.write('build/bundle/bundle.mts', bundle);
  project.write('shared/kernel/money.ts', 'export const one = 1;');
  project.write('builds', '');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  project.remove();
});

const build = (force = false) => ensureBuild(project.root, process.execPath, { force });
const builds = () => readFileSync(join(project.root, 'builds'), 'utf8').length;

describe('the build', () => {
  it('is made once', async () => {
    await build();
    await build();
    expect(builds()).toBe(1);
  });

  it.each(['shared/kernel/money.ts', 'renderer/new.ts', 'package-lock.json', 'build/bundle/x.mts'])(
    'is made again when %s changed',
    async (path) => {
      await build();
      project.write(path, 'export const two = 2;');
      await build();
      expect(builds()).toBe(2);
    },
  );

  it('is not made again for a new time on an old file, as git gives', async () => {
    await build();
    utimesSync(join(project.root, 'shared/kernel/money.ts'), new Date(0), new Date(0));
    await build();
    expect(builds()).toBe(1);
  });

  it('is made again when part of it is gone, or when asked', async () => {
    await build();
    rmSync(join(project.root, 'out/backend'), { recursive: true });
    await build();
    await build(true);
    expect(builds()).toBe(3);
  });

  it('says in a sentence that it failed, and is tried again', async () => {
    project.write('build/bundle/bundle.mts', 'process.exit(3);');
    await expect(build()).rejects.toThrow(/niet gelukt/);
    project.write('build/bundle/bundle.mts', bundle);
    await build();
    expect(builds()).toBe(1);
  });

  it('says in a sentence what it did not give', async () => {
    project.write('build/bundle/bundle.mts', '');
    await expect(build()).rejects.toThrow(/gaf geen out\/main\/index\.js/);
  });

  it('says in a sentence that the project is not whole', async () => {
    rmSync(join(project.root, 'build'), { recursive: true });
    await expect(build()).rejects.toThrow(/build\/bundle\/bundle\.mts ontbreekt/);
  });
});
