import type { TeamDatabase } from '../database/schema.ts';
import { removeLeftovers } from './files.ts';
import { replaceKeyFile, type FoundKeyFile } from './keys/copies.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { isUnfinished, withOneKey } from './keys/seal-anew.ts';
import { trustedKeys } from './keys/trusted-keys.ts';

/**
 * Ends what was broken off: a new data key that was on its way, or a user who was about to get a way in. The
 * key file then leads to the data key of the file and to nothing else, and only for who may open it. Not being
 * able to is no reason to stay shut.
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
  try {
    removeLeftovers(path);
    if (!isUnfinished(found.keyFile, trusted)) return found;
    const keyFile = withOneKey(found.keyFile, trusted, dataKey);
    await replaceKeyFile(path, keyFile, strength, () => Promise.resolve(true));
    return { keyFile, toRepair: [] };
  } catch {
    // The file is open: on a full disk the next opening tries again.
    return found;
  }
}
