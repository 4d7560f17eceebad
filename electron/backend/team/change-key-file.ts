import type { TeamTransaction } from '../database/schema.ts';
import type { Session } from '../session.ts';
import { findKeyFile, replaceKeyFile } from './keys/copies.ts';
import { withSlots, type KeyFile } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { keepLeastSequence } from './keys/trusted-keys.ts';

/** The key file that follows, and the last test of what was written of it. */
export interface NextKeyFile {
  readonly next: KeyFile;
  readonly isGood: (written: KeyFile) => Promise<boolean>;
}

/**
 * Changes the key file and the file together, under the same data key: both, or neither. Broken off in between, the
 * file counts and the next opening puts the key file right: see `finishKeyFile`. Not for a secret that takes the
 * place of another: see `giveNewDataKey`.
 */
export async function changeKeyFile<T>(
  session: Session,
  strength: KeyStrength,
  make: (keyFile: KeyFile) => Promise<NextKeyFile>,
  change: (trx: TeamTransaction) => Promise<T>,
): Promise<T> {
  const { path, fileId, db } = session.requireFile();
  const { keyFile } = findKeyFile(path, fileId, strength);
  const { next, isGood } = await make(keyFile);
  await replaceKeyFile(path, next, strength, isGood);
  try {
    return await db.transaction().execute(async (trx) => {
      await keepLeastSequence(trx, next.sequence);
      return change(trx);
    });
  } catch (error) {
    const back = withSlots(next, keyFile.slots);
    await replaceKeyFile(path, back, strength, () => Promise.resolve(true)).catch(() => undefined);
    throw error;
  }
}
