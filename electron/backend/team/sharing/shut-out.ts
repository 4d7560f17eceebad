import type { OpenFile } from '../../session.ts';
import { slotStands } from '../keys/copies.ts';
import type { FoundHolder } from './holder.ts';

/**
 * Whether what stands beside the file shows that who reads along came in by what counts no more: somebody got
 * another password or was removed, people were destroyed, or the user is gone. What was read until then is old, and
 * the password alone says who may read on.
 *
 * @param found who says to have the file
 */
export async function isShutOut(
  { db, path, fileId, user, reading }: OpenFile,
  found: FoundHolder | null,
): Promise<boolean> {
  if (reading?.isUnreadable === true) return true;
  if (reading !== undefined) {
    // Read half over a slow drive it opens with no key either: only the same sitting, seen twice in a row, counts.
    const other = found?.isOfOtherKey === true ? found.token : null;
    const isSeenAgain = other !== null && other === reading.ofOtherKey;
    reading.ofOtherKey = other;
    if (isSeenAgain) return true;
  }
  const own = await db
    .selectFrom('app_user')
    .select('slot')
    .where('id', '=', user.id)
    .executeTakeFirst();
  return own !== undefined && slotStands(path, fileId, own.slot) === false;
}
