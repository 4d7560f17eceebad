import { readdir } from 'node:fs/promises';
import { thinBackups } from '#shared/team/backup-scheme.ts';
import { removeFolder } from './folder.ts';
import { filesOf, isAsVerified, readBackups, type StoredBackup } from './stored.ts';

/**
 * Removes from a place what the scheme no longer keeps of this team file: only what Trede made and verified
 * itself and nobody changed since, and only while the one that stays in its stead is whole.
 *
 * @returns the names of what was removed
 */
export async function thinPlace(place: string, fileId: string): Promise<readonly string[]> {
  const { remove } = thinBackups(await readBackups(place, fileId));
  const whole = new Map<StoredBackup, boolean>();
  const isWhole = async (backup: StoredBackup) => {
    const known = whole.get(backup) ?? (await isAsVerified(backup));
    whole.set(backup, known);
    return known;
  };
  const removed: string[] = [];
  for (const { backup, insteadOf } of remove) {
    if (!(await isWhole(insteadOf))) continue;
    if (!(await holdsNothingElse(backup)) || !(await isWhole(backup))) continue;
    await removeFolder(place, fileId, backup.name);
    removed.push(backup.name);
  }
  return removed;
}

async function holdsNothingElse(backup: StoredBackup): Promise<boolean> {
  const own = new Set(filesOf(backup));
  return (await readdir(backup.folder)).every((name) => own.has(name));
}
