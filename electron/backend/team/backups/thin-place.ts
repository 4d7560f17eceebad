import { isOutlived, thinBackups } from '#shared/team/backup-scheme.ts';
import { removeFolder } from './folder.ts';
import { otherPlaces } from './other-places.ts';
import { holdsNothingElse } from './own-files.ts';
import {
  isAsVerified,
  readBackups,
  readManifests,
  type OfOpenFile,
  type StoredBackup,
} from './stored.ts';

/**
 * Removes from a place what the scheme no longer keeps of this team file: only what Trede made and verified
 * itself and nobody changed since, and only while the one that stays in its stead is whole. What is older than
 * all that stays goes too when it was damaged, and from the folders beside the place: those are of the same file
 * under another name.
 *
 * @returns the names of what was removed
 */
export async function thinPlace(place: string, whose: OfOpenFile): Promise<readonly string[]> {
  const { keep, remove, firstMonth } = thinBackups(await readBackups(place, whose));
  const isWhole = rememberWhole();
  const removed: string[] = [];
  for (const { backup, insteadOf } of remove) {
    if (isOutlived(backup, firstMonth) || !(await isWhole(insteadOf))) continue;
    if (!(await holdsNothingElse(backup)) || !(await isWhole(backup))) continue;
    await removeFolder(place, whose.fileId, backup.name);
    removed.push(backup.name);
  }
  const [latest] = keep;
  const outlived = async (from: string) =>
    (await readManifests(from, whose)).filter((one) => isOutlived(one, firstMonth));
  for (const from of [place, ...(await otherPlaces(place))]) {
    for (const backup of await outlived(from)) {
      if (latest === undefined || !(await isWhole(latest))) return removed;
      if (backup.folder === latest.folder || !(await holdsNothingElse(backup))) continue;
      await removeFolder(from, whose.fileId, backup.name);
      removed.push(backup.name);
    }
  }
  return removed;
}

/** Reads each backup once. */
function rememberWhole(): (backup: StoredBackup) => Promise<boolean> {
  const whole = new Map<StoredBackup, Promise<boolean>>();
  return (backup) => {
    const known = whole.get(backup) ?? isAsVerified(backup);
    whole.set(backup, known);
    return known;
  };
}
