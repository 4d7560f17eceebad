import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { syncFolder } from '../files.ts';
import { isTemporaryBackup, temporaryBackupName } from './names.ts';

/**
 * Fills a folder under a temporary name and gives it its own name when all of it is there: a backup stands
 * whole or not at all, whenever the computer stops. Never replaces a folder.
 *
 * @param place made when it is not there; the folder around it must be
 * @returns the path of the folder
 */
export async function buildFolder(
  place: string,
  fileId: string,
  name: string,
  fill: (temporary: string) => Promise<void>,
): Promise<string> {
  await makeIfMissing(place);
  await removeHalf(place, fileId);
  const temporary = join(place, temporaryBackupName(fileId, randomBytes(6).toString('hex')));
  await mkdir(temporary);
  try {
    await fill(temporary);
    syncFolder(join(temporary, name));
    const folder = await freeName(place, name);
    await renamePatiently(temporary, folder);
    syncFolder(folder);
    return folder;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Takes a backup away: first its name, so that half of one never counts. */
export async function removeFolder(place: string, fileId: string, name: string): Promise<void> {
  const temporary = join(place, temporaryBackupName(fileId, randomBytes(6).toString('hex')));
  await renamePatiently(join(place, name), temporary);
  await rm(temporary, { recursive: true, force: true });
}

/** What a run that was cut off left behind. Nobody else makes backups of a file that is open here. */
async function removeHalf(place: string, fileId: string): Promise<void> {
  for (const name of await readdir(place)) {
    if (!isTemporaryBackup(name, fileId)) continue;
    await rm(join(place, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function makeIfMissing(place: string): Promise<void> {
  try {
    await mkdir(place);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  }
}

async function freeName(place: string, name: string): Promise<string> {
  const taken = new Set(await readdir(place));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}, ${count}`;
    if (!taken.has(candidate)) return join(place, candidate);
  }
}

/** In milliseconds. A virus scanner of Windows holds what was just written for a moment. */
const patience = [50, 200, 500, 1000];

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of patience) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCodeOf(error))) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}
