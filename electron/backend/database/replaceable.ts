import { closeSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { journalEndings } from './journals.ts';
import type { OpenedDatabase } from './open.ts';

/**
 * Brings all of an open file into the one file, and takes away the journal beside it: another file that gets its
 * name would be taken for the owner of that journal. The connection holds its lock, and must write no more.
 *
 * @throws when a journal still holds something
 */
export function makeReplaceable({ driver, path }: Pick<OpenedDatabase, 'driver' | 'path'>): void {
  driver.pragma('journal_mode = DELETE');
  // A connection that never lets go keeps the file of its journal, until it is told to keep it in memory.
  driver.pragma('journal_mode = MEMORY');
  for (const ending of journalEndings) {
    if (!isSpent(path + ending)) throw notClosed();
    rmSync(path + ending, { force: true });
  }
}

/** A journal of which the first bytes are zeros belongs to no transaction. */
function isSpent(journal: string): boolean {
  if (statSync(journal, { throwIfNoEntry: false }) === undefined) return true;
  return readFileSync(journal)
    .subarray(0, 8)
    .every((byte) => byte === 0);
}

/**
 * What changes with everything that is written into a file, and already when another opens it for writing where
 * it keeps a write-ahead log: its first page.
 */
export function stampOf(path: string): string {
  const handle = openSync(path, 'r');
  try {
    const page = Buffer.alloc(4096);
    return page.subarray(0, readSync(handle, page, 0, page.length, 0)).toString('latin1');
  } finally {
    closeSync(handle);
  }
}

/** @throws when somebody opened the file, or wrote into it, since it had this stamp */
export function refuseTouched(path: string, stamp: string): void {
  for (const ending of journalEndings) {
    if ((statSync(path + ending, { throwIfNoEntry: false })?.size ?? 0) > 0) throw notClosed();
  }
  if (stampOf(path) !== stamp) throw notClosed();
}

/** In the words of the driver, for it is the same: another has it. */
const notClosed = () =>
  Object.assign(new Error('the team file is in use by another'), { code: 'SQLITE_BUSY' });
