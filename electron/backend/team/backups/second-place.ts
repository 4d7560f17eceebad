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
  const present = new Set(there.map(({ name, sha256 }) => `${name} ${sha256}`));
  const reached = there.find(({ name, sha256 }) =>
    here.some((backup) => backup.name === name && backup.sha256 === sha256),
  );
  const [latest] = here;
  if (latest === undefined) return null;
  const since =
    reached === undefined ? [latest] : here.filter((one) => one.sequence > reached.sequence);
  for (const backup of since) {
    if (!present.has(`${backup.name} ${backup.sha256}`)) await copyBackup(backup, place);
  }
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
