import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../../../build/setup/chromium.mjs';
import { smallProject, type SmallProject } from './small-project.ts';

let project: SmallProject;
const at = (path: string) => join(project.root, path);
const program = (path: string, script = 'exit 0') => {
  project.write(path, `#!/bin/sh\n${script}\n`);
  chmodSync(at(path), 0o755);
  return at(path);
};

beforeEach(() => {
  project = smallProject();
  vi.stubEnv('TREDE_CHROMIUM', '');
  vi.stubEnv('PATH', at('bin'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  // Playwright's own: what its package says about where it would be.
  project.write(
    'node_modules/playwright-core/index.js',
    `exports.chromium = { executablePath: () => ${JSON.stringify(at('playwrights'))} };`,
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  project.remove();
});

const ensure = () => ensureChromium(project.root, process.execPath);

describe('Chromium', () => {
  it('is the one in TREDE_CHROMIUM, then Playwright’s, then one on the path', () => {
    const onPath = program('bin/chromium');
    expect(findChromium(at('playwrights'))).toBe(onPath);
    const playwrights = program('playwrights');
    expect(findChromium(playwrights)).toBe(playwrights);
    const chosen = program('chosen');
    vi.stubEnv('TREDE_CHROMIUM', chosen);
    expect(findChromium(playwrights)).toBe(chosen);
  });

  it('is looked for once', async () => {
    program('playwrights', `echo started >> ${at('starts')}`);
    expect(await ensure()).toBe(at('playwrights'));
    expect(await ensure()).toBe(at('playwrights'));
    expect(readFileSync(at('starts'), 'utf8')).toBe('started\n');
  });

  it('is fetched with Playwright where there is none and apt-get may not be used', async () => {
    program('bin/sudo', 'exit 1');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    project.write(
      'node_modules/playwright-core/cli.js',
      `require('node:fs').writeFileSync(${JSON.stringify(at('playwrights'))}, '#!/bin/sh\\n', { mode: 0o755 });`,
    );
    expect(await ensure()).toBe(at('playwrights'));
  });

  it('gives one sentence when it cannot be had', async () => {
    project.write('node_modules/playwright-core/cli.js', 'process.exit(1);');
    await expect(ensure()).rejects.toThrow(/heeft Chromium nodig .* Installeer/);
  });

  it('gives one sentence when TREDE_CHROMIUM leads nowhere', async () => {
    vi.stubEnv('TREDE_CHROMIUM', at('nowhere'));
    await expect(ensure()).rejects.toThrow(/TREDE_CHROMIUM wijst naar/);
  });
});
