import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mayBeAlone, runAlone } from '../support/alone.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { rounds } from '../support/long.ts';
import { attempt, skip } from '../support/tally.ts';
import { makeFolder } from '../support/team-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

if (!mayBeAlone()) skip('20', 'hier mag geen eigen netwerk worden gemaakt');

describe.runIf(mayBeAlone())('the network', () => {
  it.each(['http://trede.example/', 'http://192.0.2.7/', 'http://[2001:db8::7]/'])(
    'would show a request for %s',
    async (address) => {
      const script = `fetch('${address}').catch(() => undefined)`;
      const { packets } = await runAlone([process.execPath, '-e', script]);
      expect(packets).toBeGreaterThan(0);
    },
    60_000,
  );

  it('sees nothing of a day of work in the backend', async () => {
    const { folder, cleanup } = makeFolder();
    const child = await bundledChild('whole-journey.ts');
    const { packets, code, output } = await runAlone([process.execPath, child, folder]);
    cleanup();
    expect(output).toContain('done');
    expect(code).toBe(0);
    await attempt('20', () => expect(packets).toBe(0));
  }, 120_000);

  // With the window too, which takes a minute; it needs the app to be built.
  if (rounds(false, true)) it('sees nothing of the whole job in the window', wholeJob, 30 * 60_000);
});

async function wholeJob(): Promise<void> {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const config = `--config=${join(root, 'build/playwright.config.ts')}`;
  const spec = 'tests/e2e/main-path.spec.ts';
  const { packets, code, output } = await runAlone(
    [process.execPath, playwright, 'test', config, '--timeout=1200000', '--reporter=line', spec],
    { TREDE_TALLY: '', VITEST: '', NODE_OPTIONS: '' },
  );
  expect(code, output.slice(-2000)).toBe(0);
  await attempt('20', () => expect(packets).toBe(0));
}
