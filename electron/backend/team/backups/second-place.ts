import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { thinBackups } from '#shared/team/backup-scheme.ts';
import { copyBackup } from './copy-backup.ts';
import { removeFolder } from './folder.ts';
import { backupFolderBeside, backupFolderIn } from './names.ts';
import { holdsNothingElse } from './own-files.ts';
import { isAsVerified, readBackups, type OfOpenFile, type StoredBackup } from './stored.ts';
import { thinPlace } from './thin-place.ts';

/**
 * Brings to the second place what it does not have yet: the latest backup, and those that were made since it
 * got its first. The latest one there is read whole before it counts; one that is not what it was gets a whole
 * one beside it, and goes. Thins the place by the same scheme. Never makes the chosen folder itself: where a drive
 * is not there, its name may lead to another.
 *
 * @param proven the name of a backup that was read whole in a second place today already
 * @returns the name of the latest backup, which is in both places now; `null`: there is none
 * @throws what the operating system says when the place cannot be reached
 */
export async function bringToSecondPlace(
  folder: string,
  teamFile: string,
  whose: OfOpenFile,
  proven: string | null = null,
): Promise<string | null> {
  await readdir(folder);
  const place = backupFolderIn(folder, teamFile);
  const here = await readBackups(backupFolderBeside(teamFile), whose);
  const [latest] = here;
  if (latest === undefined) return null;
  const there = await readBackups(place, whose);
  const damaged = latest.name === proven ? [] : await damagedOf(latest, there);
  const whole = there.filter((backup) => !damaged.includes(backup));
  for (const backup of missing(latest, here, whole)) await copyBackup(backup, place);
  for (const backup of damaged) {
    if (await holdsNothingElse(backup)) await removeFolder(place, whose.fileId, backup.name);
  }
  await thinPlace(place, whose);
  return latest.name;
}

/** Those that should be the latest and are not any more: a disk forgets, and half of one may have come. */
async function damagedOf(
  { sha256 }: StoredBackup,
  there: readonly StoredBackup[],
): Promise<readonly StoredBackup[]> {
  const damaged: StoredBackup[] = [];
  for (const backup of there.filter((one) => one.sha256 === sha256)) {
    if (!(await isAsVerified(backup))) damaged.push(backup);
  }
  return damaged;
}

/** What the place should have and has not, the latest first: wherever an earlier run broke off. */
function missing(
  latest: StoredBackup,
  here: readonly StoredBackup[],
  there: readonly StoredBackup[],
): readonly StoredBackup[] {
  // By its bytes: under its own name there may stand one of another file that is called the same.
  const present = new Set(there.map(({ sha256 }) => sha256));
  const first = Math.min(latest.sequence - 1, ...there.map(({ sequence }) => sequence));
  const since = there.length === 0 ? latest.sequence - 1 : first;
  const lacking = here.filter(({ sequence, sha256 }) => sequence > since && !present.has(sha256));
  const stays = new Set(thinBackups([...there, ...lacking]).keep);
  return lacking.filter((backup) => stays.has(backup));
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
