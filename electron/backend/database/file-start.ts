import { closeSync, openSync, readSync } from 'node:fs';

const length = 16;

/**
 * The first 16 bytes of a file, in hexadecimal digits: of a team file its number, which it and its key file know each
 * other by. Fewer where it is shorter, and empty of what cannot be read: whoever opens it hears why. Not for a file that
 * this process has open as a database: see `startOpenHere`.
 */
export function startOfFile(path: string): string {
  try {
    const handle = openSync(path, 'r');
    try {
      const start = Buffer.alloc(length);
      return start.subarray(0, readSync(handle, start, 0, length, 0)).toString('hex');
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}
