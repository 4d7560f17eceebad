import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupCounts } from '#shared/team/backups.ts';
import { tableSizes } from '../../database/backup.ts';
import type { DatabaseDriver } from '../../database/driver.ts';
import { isDamage, isIntact } from '../../database/integrity.ts';
import { migrate } from '../../database/migrate.ts';
import { openDatabase } from '../../database/open.ts';
import { Refusal } from '../../refusal.ts';
import { decodeKeyFile } from '../keys/key-file.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { copyFiles, NotAsVerified } from './copy-backup.ts';
import { keyIdOf } from './manifest.ts';
import { temporaryBackupName } from './names.ts';
import { wholeKeyFileOf, type StoredBackup } from './stored.ts';
import { backupTexts } from './texts.ts';

/**
 * Proves a backup: puts a copy back under a temporary name, opens it with the key of the team file, checks it
 * page by page and brings it up to date as an opening would, counts what is in it, and removes the copy.
 *
 * @param place the folder with the backups beside the team file
 * @throws Refusal `backup-damaged` when it is not what it was, does not open or does not hang together
 */
export async function proveBackup(
  backup: StoredBackup,
  place: string,
  dataKey: Buffer,
  strength: KeyStrength,
): Promise<BackupCounts> {
  if (backup.keyId !== keyIdOf(dataKey)) {
    throw new Refusal('backup-other-key', backupTexts.otherKey, 'backup');
  }
  const folder = join(place, temporaryBackupName(backup.fileId, randomBytes(6).toString('hex')));
  await mkdir(folder, { recursive: true });
  try {
    const copy = join(folder, backup.teamFile);
    await copyFiles(backup, copy);
    await requireKeyFile(backup, strength);
    return await countedIn(copy, backup, dataKey);
  } catch (error) {
    if (error instanceof NotAsVerified || isDamage(error)) throw damaged();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countedIn(
  copy: string,
  backup: StoredBackup,
  dataKey: Buffer,
): Promise<BackupCounts> {
  const file = openDatabase(copy, dataKey);
  try {
    if (!isIntact(file.driver, true)) throw damaged();
    await migrate(file);
    const team = await file.db.selectFrom('team').select('file_id').executeTakeFirst();
    if (team?.file_id !== backup.fileId) throw damaged();
    return countsOf(file.driver);
  } finally {
    await file.close();
  }
}

async function requireKeyFile(backup: StoredBackup, strength: KeyStrength): Promise<void> {
  const path = await wholeKeyFileOf(backup);
  const decoded = path === null ? null : decodeKeyFile(await readFile(path, 'utf8'), strength);
  if (decoded?.state !== 'valid' || decoded.keyFile.fileId !== backup.fileId) throw damaged();
}

/** How many of each there are in an open file. */
export function countsOf(driver: DatabaseDriver): BackupCounts {
  const sizes = new Map(tableSizes(driver));
  const rows = (table: string) => sizes.get(table) ?? 0;
  return {
    clients: rows('client'),
    contacts: rows('contact'),
    orders: rows('purchase_order'),
    documents: rows('document'),
  };
}

const damaged = () => new Refusal('backup-damaged', backupTexts.damaged, 'backup');
