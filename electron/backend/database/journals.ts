import { rmSync } from 'node:fs';

/** Of the files in which SQLite keeps what is not in a database yet; it would take those of one for another's. */
export const journalEndings = ['-wal', '-journal'] as const;

/** Throws a database away that nobody has open, with the journals that may stand by it. */
export function removeDatabase(path: string): void {
  for (const ending of ['', ...journalEndings]) rmSync(path + ending, { force: true });
}
