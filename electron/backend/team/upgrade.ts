import { migrate, versionOf } from '../database/migrate.ts';
import type { Migration } from '../database/migrations/index.ts';
import type { BackupSource } from './backups/make-backup.ts';
import { makeBackup } from './backups/make-backup.ts';
import { readState } from './backups/state.ts';
import type { OpenedDatabase } from '../database/open.ts';
import { headKeyOf } from './log/head.ts';
import { headKeysOf } from './log/head-keys.ts';
import { isNewer, programOf } from './program-version.ts';

/** From this version on a file knows of its backups. */
const sinceBackups = 7;

/**
 * Brings an older team file up to date. Before that a backup of it is made, with its own key file, so that it
 * opens with the same passwords in the program of then.
 */
export async function upgrade(
  file: OpenedDatabase,
  source: Pick<BackupSource, 'dataKey' | 'fileId' | 'keyFile'>,
  now: Date,
  migrations?: readonly Migration[],
): Promise<void> {
  await migrate(file, {
    backup: () => backUp(file, source, now),
    ...(migrations === undefined ? {} : { migrations }),
  });
}

/**
 * Before a newer Trede works for the first time in a file that keeps its form: a backup of how the older one left
 * it. Where that cannot be made, the file opens all the same, and the next opening tries again: nothing in it was
 * changed yet.
 *
 * @param version of this program
 * @returns whether it was made
 */
export async function backUpBeforeNewer(
  file: OpenedDatabase,
  source: Pick<BackupSource, 'dataKey' | 'fileId' | 'keyFile'>,
  now: Date,
  version: string,
): Promise<boolean> {
  if (!isNewer(version, await programOf(file.db))) return false;
  return backUp(file, source, now).then(
    () => true,
    () => false,
  );
}

async function backUp(
  file: OpenedDatabase,
  source: Pick<BackupSource, 'dataKey' | 'fileId' | 'keyFile'>,
  now: Date,
): Promise<void> {
  // What the file itself knows of its backups stands in tables that it may not have yet.
  const knows = versionOf(file.driver) >= sinceBackups;
  const headKeys = knows
    ? await headKeysOf({ ...source, db: file.db })
    : ([headKeyOf(source.dataKey, source.fileId)] as const);
  const after = knows ? (await readState(file.db)).sequence : 0;
  const { driver, path } = file;
  await makeBackup({ ...source, driver, path, headKeys }, { reason: 'upgrade', now, after });
}
