import { renameSync } from 'node:fs';
import { errorCodeOf } from '#shared/kernel/error-code.ts';

/** In milliseconds. A virus scanner of Windows, or what copies a folder away, holds a file for a moment. */
const pauses = [50, 200, 500, 1000];

const heldCodes = ['EPERM', 'EACCES', 'EBUSY'];

/**
 * Does a step on files again while another program holds one of them, for almost two seconds. The process waits
 * with it: nothing else may happen in between.
 *
 * @throws what the last try throws, and at once what waiting does not help
 */
export function patiently<T>(step: () => T, wait: (milliseconds: number) => void = sleep): T {
  for (const pause of pauses) {
    try {
      return step();
    } catch (error) {
      const code = errorCodeOf(error);
      if (!heldCodes.includes(code)) throw error;
      wait(pause);
    }
  }
  return step();
}

/** Gives a file or folder another name; a file that has that name is replaced in one step. */
export const renamePatiently = (from: string, to: string): void =>
  patiently(() => renameSync(from, to));

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
