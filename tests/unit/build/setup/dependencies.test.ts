import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureDependencies } from '../../../../build/setup/dependencies.mjs';
import { fullDisk, MissingPiece, noRights } from '../../../../build/setup/say.mjs';
import { installs, lockOf, smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;

beforeEach(() => {
  project = smallProject();
  vi.stubEnv('npm_execpath', join(project.root, 'npm', 'cli.js'));
  vi.stubEnv('npm_node_execpath', process.execPath);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  project.remove();
});

const ensure = () => ensureDependencies(project.root);
const sentence = async () => {
  const error: unknown = await ensure().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MissingPiece);
  return (error as MissingPiece).message;
};

describe('the dependencies', () => {
  it('are fetched once, and give a Node 24', async () => {
    expect(await ensure()).toBe(join(project.root, 'node_modules', 'node', 'bin', 'node'));
    await ensure();
    expect(project.npmCalls()).toEqual(['ci']);
  });

  it('are fetched again when the lock file changed', async () => {
    await ensure();
    project.write('package-lock.json', lockOf('2.0.0'));
    await ensure();
    expect(project.npmCalls()).toEqual(['ci', 'ci']);
  });

  it('are left alone when npm installed just these by hand', async () => {
    await ensure();
    rmSync(join(project.root, 'node_modules', '.trede'), { recursive: true });
    await ensure();
    expect(project.npmCalls()).toEqual(['ci']);
  });

  it('are fetched again when a package went missing', async () => {
    await ensure();
    rmSync(join(project.root, 'node_modules', '.trede'), { recursive: true });
    rmSync(join(project.root, 'node_modules', 'one'), { recursive: true });
    await ensure();
    expect(project.npmCalls()).toEqual(['ci', 'ci']);
  });

  it('are not believed after npm could not unpack a file and still ended well', async () => {
    project.npmDoes(
      `${installs} console.error('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write');`,
    );
    expect(await sentence()).toBe(fullDisk);
    project.npmDoes(installs);
    await ensure();
    expect(project.npmCalls()).toEqual(['ci', 'ci']);
  });
});

describe('when a piece is missing, one sentence', () => {
  it.each([
    ['no network', 'npm error code EAI_AGAIN', /internet nodig/],
    ['no network behind a proxy', 'npm error network request failed', /internet nodig/],
    ['no rights', 'npm error code EACCES', noRights],
    ['a full disk', 'npm ERR! nospc ENOSPC: no space left on device', fullDisk],
    ['a lock file that does not fit', 'npm error code EUSAGE', /horen niet bij elkaar/],
    ['an unknown package', 'npm error code E404', /niet te vinden/],
    ['anything else', 'npm error code 7\nnpm error the sky fell', /npm zegt: "the sky fell"/],
  ])('for %s', async (_case, output, expected) => {
    project.npmDoes(`console.error(${JSON.stringify(output)}); process.exit(1);`);
    const text = await sentence();
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/\n| at /);
  });

  it('for a missing lock file', async () => {
    rmSync(join(project.root, 'package-lock.json'));
    expect(await sentence()).toMatch(/package-lock\.json ontbreekt/);
  });

  it('for a missing npm', async () => {
    vi.stubEnv('npm_execpath', '');
    vi.stubEnv('npm_node_execpath', '');
    vi.stubEnv('PATH', join(project.root, 'nothing-here'));
    expect(await sentence()).toMatch(/heeft npm nodig/);
  });
});
