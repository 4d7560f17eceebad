import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { copyBackup } from './copy-backup.ts';
import { backupFolderBeside, backupFolderIn } from './names.ts';
import { readBackups } from './stored.ts';
import { thinPlace } from './thin-place.ts';

/**
 * Brings to the second place what it does not have yet: the latest backup, and those that were made since it
 * was reached last. Thins it by the same scheme. Never makes the chosen folder itself: where a drive is not
 * there, its name may lead to another.
 *
 * @returns the name of the latest backup, which is in both places now; `null`: there is none
 * @throws what the operating system says when the place cannot be reached
 */
export async function bringToSecondPlace(
  folder: string,
  teamFile: string,
  fileId: string,
): Promise<string | null> {
  await readdir(folder);
  const place = backupFolderIn(folder, teamFile);
  const here = await readBackups(backupFolderBeside(teamFile), fileId);
  const there = await readBackups(place, fileId);
  // By its bytes: under its own name there may stand one of another file that is called the same.
  const present = new Set(there.map(({ sha256 }) => sha256));
  const reached = here.find(({ sha256 }) => present.has(sha256));
  const [latest] = here;
  if (latest === undefined) return null;
  const missed = here.filter(
    ({ sequence, sha256 }) =>
      sequence > (reached?.sequence ?? latest.sequence - 1) && !present.has(sha256),
  );
  for (const backup of missed) await copyBackup(backup, place);
  await thinPlace(place, fileId);
  return latest.name;
}

export interface SecondPlaceNow {
  readonly folder: string;
  readonly reachable: boolean;
  readonly sameDisk: boolean;
}

/** How the second place is, seen from this computer. */
export async function lookAtSecondPlace(folder: string, teamFile: string): Promise<SecondPlaceNow> {
  try {
    const [there, here] = await Promise.all([stat(folder), stat(dirname(teamFile))]);
    return { folder, reachable: there.isDirectory(), sameDisk: there.dev === here.dev };
  } catch {
    return { folder, reachable: false, sameDisk: false };
  }
}
