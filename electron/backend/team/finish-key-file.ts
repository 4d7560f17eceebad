import type { TeamDatabase } from '../database/schema.ts';
import { removeLeftovers } from './files.ts';
import { replaceKeyFile, type FoundKeyFile } from './keys/copies.ts';
import { withNames } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { isUnfinished, withOneKey } from './keys/seal-anew.ts';
import { keepLeastSequence, leastSequence, namesBySlot, trustedKeys } from './keys/trusted-keys.ts';

/**
 * Ends what was broken off: a new data key that was on its way, a user who was about to get a way in or another
 * name. The key file then leads to the data key of the file and to nothing else, only for who may open it, and
 * by the names that the file knows. One of before gets a number with which it counts again. Not being able to is
 * no reason to stay shut.
 *
 * @returns the key file as it stands then
 */
export async function finishKeyFile(
  path: string,
  found: FoundKeyFile,
  dataKey: Buffer,
  db: TeamDatabase,
  strength: KeyStrength,
): Promise<FoundKeyFile> {
  const trusted = await trustedKeys(db);
  const least = await leastSequence(db);
  const { keyFile: old } = found;
  try {
    removeLeftovers(path);
    const slots = withNames(old, await namesBySlot(db, old.fileId));
    const isRenamed = slots.some((slot, at) => slot !== old.slots[at]);
    if (!isUnfinished(old, trusted) && !isRenamed && old.sequence >= least) return found;
    const sequence = Math.max(old.sequence, least);
    const keyFile = withOneKey({ ...old, slots, sequence }, trusted, dataKey);
    await replaceKeyFile(path, keyFile, strength, () => Promise.resolve(true));
    await keepLeastSequence(db, keyFile.sequence);
    return { keyFile, toRepair: [] };
  } catch {
    // The file is open: on a full disk the next opening tries again.
    return found;
  }
}

/** Whether the key file beside the file is one that was replaced by another since. */
export const isOlderKeyFile = async (
  { keyFile }: FoundKeyFile,
  db: TeamDatabase,
): Promise<boolean> => keyFile.sequence < (await leastSequence(db));
