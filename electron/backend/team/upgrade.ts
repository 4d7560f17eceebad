import { migrate } from '../database/migrate.ts';
import type { Migration } from '../database/migrations/index.ts';
import type { BackupSource } from './backups/make-backup.ts';
import { makeBackup } from './backups/make-backup.ts';
import type { OpenedDatabase } from '../database/open.ts';

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
    backup: async () => {
      // What the file itself knows of its backups stands in a table that it may not have yet.
      const moment = { reason: 'upgrade', now, after: 0 } as const;
      await makeBackup({ ...source, driver: file.driver, path: file.path }, moment);
    },
    ...(migrations === undefined ? {} : { migrations }),
  });
}
