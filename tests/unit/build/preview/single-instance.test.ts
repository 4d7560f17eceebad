import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SingleInstance } from '../../../../build/preview/single-instance.mts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-single-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const nothing = (): void => undefined;

describe('SingleInstance', () => {
  it('lets one run in; a second one knocks; after the first there is room again', async () => {
    const first = new SingleInstance(folder);
    const knocked = new Promise<readonly string[]>((resolve) => {
      expect(first.request(resolve)).toBe(true);
    });
    const args = ['trede', '/map met é/Team.trede'];
    expect(new SingleInstance(folder).request(nothing, args)).toBe(false);
    expect(await knocked).toEqual(args);
    first.release();
    const next = new SingleInstance(folder);
    expect(next.request(nothing)).toBe(true);
    next.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over from a run that was killed', () => {
    // No process has this number: it is above the largest that Linux, macOS and Windows give.
    writeFileSync(join(folder, 'preview.lock'), '2147483646');
    const next = new SingleInstance(folder);
    expect(next.request(nothing)).toBe(true);
    next.release();
  });
});
