import { existsSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { journalEndings } from '../../database/journals.ts';
import { startOpenHere } from '../../database/open-here.ts';
import { Refusal } from '../../refusal.ts';
import { moveBeside, temporaryNameFor } from '../files.ts';
import { keyFilePaths } from '../keys/copies.ts';
import { copyFiles, NotAsVerified } from './copy-backup.ts';
import { copyStill, withJournals } from './copy-still.ts';
import { restoredPathFor } from './names.ts';
import { teamFileTexts } from '../texts.ts';
import { readBackup, type StoredBackup } from './stored.ts';
import { backupTexts } from './texts.ts';

/**
 * Puts a backup back beside the present team file, under a name that is free, with its own key file. The
 * passwords of its moment open it. The team file gets its name last; what stood there is not touched.
 *
 * @param folder where it must come
 * @returns the path of the team file that was put back
 * @throws Refusal `backup-damaged` when the backup is no longer what it was; nothing is left then
 */
export async function restoreBackup(
  backup: StoredBackup,
  folder: string,
  today: IsoDate,
): Promise<string> {
  const target = restoredPathFor(folder, backup.teamFile, today);
  return putBack(target, async (temporary) => {
    try {
      await copyFiles(backup, temporary);
    } catch (error) {
      if (!(error instanceof NotAsVerified)) throw error;
      throw new Refusal('backup-damaged', backupTexts.damaged, 'backup');
    }
  });
}

/** The same of the first that still is what it was: of one backup in two places. */
export async function restoreFirstWhole(
  copies: readonly [StoredBackup, ...StoredBackup[]],
  folder: string,
  today: IsoDate,
): Promise<string> {
  const [first, ...others] = copies;
  try {
    return await restoreBackup(first, folder, today);
  } catch (error) {
    const [next, ...rest] = others;
    const isDamaged = error instanceof Refusal && error.refused.code === 'backup-damaged';
    if (next === undefined || !isDamaged) throw error;
    return restoreFirstWhole([next, ...rest], folder, today);
  }
}

/**
 * The same for a file that the user points at: one inside a backup's folder, or a copy of a team file without
 * the words that Trede writes beside its backups. Such a copy proves itself when it is opened. What is still in a
 * journal beside it goes along: in it stands the last work of a Trede that was cut off.
 *
 * @throws Refusal `file-busy` when the file changes while it is copied, `file-already-open` when it is open here
 */
export async function restoreFile(path: string, folder: string, today: IsoDate): Promise<string> {
  const backup = await backupAt(path);
  if (backup !== null) return restoreBackup(backup, folder, today);
  await stat(path);
  if (startOpenHere(path) !== null)
    throw new Refusal('file-already-open', teamFileTexts.openHere, 'file');
  const keys = keyFilePaths(path).filter((key) => existsSync(key));
  const [key] = keys;
  if (key === undefined) throw new Refusal('key-file-missing', backupTexts.noKeyFile, 'file');
  return putBack(restoredPathFor(folder, basename(path), today), async (temporary) => {
    const beside = keyFilePaths(temporary).map((to, at) => ({ from: keys[at] ?? key, to }));
    await copyStill([...withJournals(path, temporary), ...beside]);
  });
}

/** The backup in whose folder a file stands; `null` when it is not one. */
export async function backupAt(path: string): Promise<StoredBackup | null> {
  const backup = await readBackup(dirname(path), basename(dirname(path)));
  return backup?.path === path ? backup : null;
}

async function putBack(
  target: string,
  fill: (temporary: string) => Promise<void>,
): Promise<string> {
  const temporary = temporaryNameFor(target);
  const endings = [...keyFilePaths(''), ...journalEndings];
  const made = [temporary, ...endings.map((ending) => temporary + ending)];
  try {
    await fill(temporary);
    for (const ending of endings) {
      if (!existsSync(temporary + ending)) continue;
      moveBeside(temporary + ending, target + ending);
      made.push(target + ending);
    }
    moveBeside(temporary, target);
    return target;
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}
