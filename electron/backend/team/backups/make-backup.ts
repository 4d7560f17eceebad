import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { BackupReason } from '#shared/team/backups.ts';
import { writeVerifiedCopy } from '../../database/backup.ts';
import type { OpenFile } from '../../session.ts';
import { writeWhole } from '../files.ts';
import { keyFilePaths } from '../keys/copies.ts';
import { encodeKeyFile, type KeyFile } from '../keys/key-file.ts';
import type { HeadKeys } from '../log/head-keys.ts';
import { buildFolder } from './folder.ts';
import { sha256Of } from './hash.ts';
import {
  encodeManifest,
  keyIdOf,
  manifestName,
  sealManifest,
  type ManifestContent,
} from './manifest.ts';
import { backupFolderBeside, backupName } from './names.ts';
import { readBackup, readBackups, type StoredBackup } from './stored.ts';

/** What a backup is made of. */
export interface BackupSource extends Pick<OpenFile, 'driver' | 'path' | 'fileId' | 'dataKey'> {
  /** The key file of this moment: its passwords will open the backup. */
  readonly keyFile: KeyFile;
  readonly headKeys: HeadKeys;
}

export interface BackupMoment {
  readonly reason: BackupReason;
  readonly now: Date;
  /** The number of the latest backup that the team file knows of. */
  readonly after: number;
}

/**
 * Makes a backup beside the team file: a folder with a copy, its key file and what it is. The copy was opened
 * with the data key, checked page by page and counted before the folder gets its name. May not be called
 * while a transaction is open.
 *
 * @throws when it cannot be made, for instance on a full disk; nothing is left then
 */
export async function makeBackup(
  source: BackupSource,
  { reason, now, after }: BackupMoment,
): Promise<StoredBackup> {
  const { path, fileId, dataKey, headKeys } = source;
  const place = backupFolderBeside(path);
  const known = await readBackups(place, { fileId, headKeys });
  const sequence = 1 + Math.max(after, ...known.map((backup) => backup.sequence));
  const teamFile = basename(path);
  const folder = await buildFolder(place, fileId, backupName(now, reason), async (temporary) => {
    const copy = join(temporary, teamFile);
    await writeVerifiedCopy(source, copy, dataKey);
    const keyText = encodeKeyFile(source.keyFile);
    for (const keyPath of keyFilePaths(copy)) writeWhole(keyPath, keyText);
    const content: ManifestContent = {
      format: 1,
      fileId,
      sequence,
      madeAt: now.toISOString(),
      day: toIsoDate(now),
      reason,
      teamFile,
      bytes: (await stat(copy)).size,
      sha256: await sha256Of(copy),
      keySha256: await sha256Of(keyFilePaths(copy)[0]),
      keyId: keyIdOf(dataKey),
    };
    const manifest = encodeManifest(sealManifest(content, headKeys[0]));
    writeWhole(join(temporary, manifestName), manifest);
  });
  const made = await readBackup(folder, basename(folder));
  if (made === null) throw new Error('a backup could not be read back');
  return made;
}
