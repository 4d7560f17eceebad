import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureElectron } from '../../../../build/setup/electron.mjs';
import { smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  project = smallProject();
  project.write('node_modules/electron/package.json', '{"version":"45.0.0"}');
  project.write('node_modules/electron/install.js', 'process.exit(1);');
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  for (const name of [
    'ELECTRON_MIRROR',
    'HTTPS_PROXY',
    'https_proxy',
    'GLOBAL_AGENT_HTTPS_PROXY',
  ]) {
    vi.stubEnv(name, '');
  }
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  project.remove();
});

const ensure = () => ensureElectron(project.root, process.execPath);
const dist = () => join(project.root, 'node_modules/electron/dist/electron');

describe('Electron', () => {
  it('is used when it is there', async () => {
    project.write('node_modules/electron/path.txt', 'electron');
    project.write('node_modules/electron/dist/electron', '');
    expect(await ensure()).toBe(dist());
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is downloaded when its place answers', async () => {
    fetched.mockResolvedValue(new Response());
    project.write(
      'node_modules/electron/install.js',
      `const { mkdirSync, writeFileSync } = require('node:fs');
       mkdirSync(__dirname + '/dist');
       writeFileSync(__dirname + '/dist/electron', '');
       writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    expect(await ensure()).toBe(dist());
  });

  it('is not asked for again within a day after it could not be had', async () => {
    fetched.mockRejectedValue(new Error('no network'));
    expect(await ensure()).toBeUndefined();
    expect(await ensure()).toBeUndefined();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is asked for again the day after', async () => {
    fetched.mockRejectedValue(new Error('no network'));
    await ensure();
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 25 * 60 * 60 * 1000);
    await ensure();
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
