import { basename, join } from 'node:path';
import { buildFolder } from './folder.ts';
import { copyAndRead } from './hash.ts';
import { manifestName } from './manifest.ts';
import { keyFilePaths } from '../keys/copies.ts';
import { readBackup, wholeKeyFileOf, type StoredBackup } from './stored.ts';

/**
 * Copies a backup to another place under the same name. What was written is read back and compared, byte for
 * byte, with what was verified when the backup was made.
 *
 * @throws when it cannot be written or is not the same; nothing is left then
 */
export async function copyBackup(backup: StoredBackup, place: string): Promise<StoredBackup> {
  const folder = await buildFolder(place, backup.fileId, backup.name, async (temporary) => {
    await copyFiles(backup, join(temporary, backup.teamFile));
    await copyAndRead(join(backup.folder, manifestName), join(temporary, manifestName));
  });
  const copied = await readBackup(folder, basename(folder));
  if (copied === null) throw new NotAsVerified();
  return copied;
}

/**
 * Copies the team file of a backup and its key file, twice, to a path that is free.
 *
 * @throws NotAsVerified when the backup is not what it was
 */
export async function copyFiles(backup: StoredBackup, path: string): Promise<void> {
  if ((await copyAndRead(backup.path, path)) !== backup.sha256) throw new NotAsVerified();
  const keyFile = await wholeKeyFileOf(backup);
  if (keyFile === null) throw new NotAsVerified();
  for (const keyPath of keyFilePaths(path)) {
    if ((await copyAndRead(keyFile, keyPath)) !== backup.keySha256) throw new NotAsVerified();
  }
}

/** A backup that was damaged since it was made, or a copy that did not become what it should. */
export class NotAsVerified extends Error {
  constructor() {
    super('a backup is not what was verified');
    this.name = 'NotAsVerified';
  }
}
