import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { BackupReason } from '#shared/team/backups.ts';
import { backupReasonWords } from '#shared/team/backup-texts.ts';
import { keyFilePaths } from '../keys/copies.ts';

const ending = /\.trede$/i;
const restoredMark = / \(teruggezet \d\d-\d\d-\d{4}(, \d+)?\)$/;

/** The name of a team file without its ending. */
const bareName = (teamFile: string): string => basename(teamFile).replace(ending, '');

/** The folder with the backups of a team file: beside it, or in the second place. */
export const backupFolderIn = (folder: string, teamFile: string): string =>
  join(folder, `${bareName(teamFile)} reservekopieën`);

export const backupFolderBeside = (teamFile: string): string =>
  backupFolderIn(dirname(teamFile), teamFile);

/** What a backup's folder is called: `2026-11-21 17.45.03 bij sluiten`, by the local clock. */
export const backupName = (now: Date, reason: BackupReason): string =>
  `${toIsoDate(now)} ${now.toTimeString().slice(0, 8).replaceAll(':', '.')} ${backupReasonWords[reason]}`;

/** Begins the name of what is not a backup yet, or not any more. */
const temporaryStart = 'tijdelijk-';

/** A name for a backup that is being made or taken away, by which another run knows whose it was. */
export const temporaryBackupName = (fileId: string, chance: string): string =>
  `${temporaryStart}${fileId.slice(0, 8)}-${chance}`;

export const isTemporaryBackup = (name: string, fileId: string): boolean =>
  name.startsWith(`${temporaryStart}${fileId.slice(0, 8)}-`);

const halfRestore =
  /^(.*) \(teruggezet \d\d-\d\d-\d{4}(, \d+)?\)\.trede(-sleutel2?|-logboek)?\.[0-9a-f]{12}\.tijdelijk(-sleutel2?|-wal|-journal)?$/;

/** Whether a file is what a restore of a team file left that was cut off. */
export const isHalfRestore = (name: string, teamFile: string): boolean =>
  halfRestore.exec(name)?.[1] === bareName(teamFile).replace(restoredMark, '');

/** The first free name for a team file that is put back: `NAAM (teruggezet 21-11-2026).trede`. */
export function restoredPathFor(folder: string, teamFile: string, today: IsoDate): string {
  const name = bareName(teamFile).replace(restoredMark, '');
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : `, ${count}`;
    const path = join(folder, `${name} (teruggezet ${formatDate(today)}${number}).trede`);
    if (![path, ...keyFilePaths(path)].some((taken) => existsSync(taken))) return path;
  }
}
