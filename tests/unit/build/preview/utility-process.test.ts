import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { createUtilityProcess } from '../../../../build/preview/utility-process.mts';

const folder = mkdtempSync(join(tmpdir(), 'trede-utility-'));
const script = join(folder, 'echo.mjs');
writeFileSync(
  script,
  `process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ echo: data }));`,
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('utilityProcess of the preview', () => {
  it('gives the child a parentPort, clones what is said, and ends it', async () => {
    const utilityProcess = createUtilityProcess();
    const child = utilityProcess.fork(script);
    child.postMessage({ at: new Date(0), bytes: new Uint8Array([1, 2]) });
    const [message] = (await once(child, 'message')) as [unknown];
    expect(message).toEqual({ echo: { at: new Date(0), bytes: new Uint8Array([1, 2]) } });
    const ended = once(child, 'exit');
    await utilityProcess.endAll();
    await ended;
    expect(() => child.postMessage('nobody hears this')).not.toThrow();
  });
});
