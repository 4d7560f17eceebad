import { statSync } from 'node:fs';
import type { DatabaseDriver } from './driver.ts';

interface Connection {
  readonly driver: DatabaseDriver;
  readonly start: string;
}

/** The connections of this process, by the file that each has open. */
const connections = new Map<string, Connection>();

/**
 * From then on, until the connection is closed, `startOpenHere` knows the file.
 *
 * @param start its first 16 bytes in hexadecimal digits, read before it was opened
 */
export function markOpenHere(path: string, driver: DatabaseDriver, start: string): void {
  connections.set(keyOf(path), { driver, start });
}

/**
 * The first 16 bytes of a file that this process has open as a database; `null`: it has not. Nobody else in the process may then open it, not even to
 * read: outside Windows, whoever closes any handle of a file lets go of all locks that the process has on it, and
 * a second writer gets in.
 *
 * @see https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
export function startOpenHere(path: string): string | null {
  let key: string;
  try {
    key = keyOf(path);
  } catch {
    return null;
  }
  const known = connections.get(key);
  if (known?.driver.open === true) return known.start;
  connections.delete(key);
  return null;
}

function keyOf(path: string): string {
  const { dev, ino } = statSync(path, { bigint: true });
  return `${dev} ${ino}`;
}
