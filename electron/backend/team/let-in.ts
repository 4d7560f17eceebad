import type { TeamDatabase } from '../database/schema.ts';
import type { CallContext } from '../handler.ts';
import type { OpenUser } from '../session.ts';
import { finishKeyFile } from './finish-key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { isSealed, recoverySlotId } from './keys/slot.ts';
import { logOpening, logWrongTries } from './log-opening.ts';
import { keepRecoveryKey } from './new-data-key.ts';
import { setPassword } from './set-password.ts';
import { repairQuietly, requireReadable, wrongPassword, type Unlocked } from './unlock.ts';
import { whoOpens } from './users/who-opens.ts';

/** What is known while somebody gets in, and the moment. */
export interface Entrance extends Pick<CallContext, 'now' | 'computer'> {
  readonly path: string;
  readonly strength: KeyStrength;
  readonly unlocked: Unlocked;
  readonly dataKey: Buffer;
  readonly db: TeamDatabase;
  /** Wrong passwords and codes on this computer since somebody got in. */
  readonly wrongBefore: number;
}

/**
 * Lets in who typed the password: notes it, and puts right what stands in the key file.
 *
 * @throws Refusal `wrong-password` for who was removed
 */
export async function letInByPassword(entrance: Entrance, password: string): Promise<OpenUser> {
  const { path, strength, unlocked, dataKey, db } = entrance;
  const { slot, publicKey } = unlocked;
  const user = await note('team.open', entrance, publicKey);
  repairQuietly(unlocked.found);
  const { keyFile } = await finishKeyFile(path, unlocked.found, dataKey, db, strength);
  if (isSealed(slot)) return user;
  // A slot of before there were users becomes one of a user: the password is known now.
  const own = { slotId: slot.id, name: user.name, password };
  const made = await setPassword(path, dataKey, keyFile, own, strength);
  await whoOpens(db, slot.id, made.publicKey);
  return user;
}

/**
 * Lets in who typed the recovery code, with a new password.
 *
 * @throws Refusal `wrong-password` for who was removed
 */
export async function letInByRecoveryCode(
  entrance: Entrance,
  { recoveryCode, newPassword }: { readonly recoveryCode: string; readonly newPassword: string },
): Promise<OpenUser> {
  const { path, strength, unlocked, dataKey, db } = entrance;
  const { slot } = unlocked;
  const user = await note('team.openWithRecoveryCode', entrance, null);
  if (unlocked.publicKey !== null) await keepRecoveryKey(db, unlocked.publicKey);
  let { keyFile } = await finishKeyFile(path, unlocked.found, dataKey, db, strength);
  if (unlocked.publicKey === null) {
    // A slot of before there were users: the code is known now, so that it can be given a new data key later.
    const code = { slotId: recoverySlotId, name: null, password: requireReadable(recoveryCode) };
    const made = await setPassword(path, dataKey, keyFile, code, strength);
    await keepRecoveryKey(db, made.publicKey);
    ({ keyFile } = made);
  }
  const own = { slotId: slot.id, name: user.name, password: newPassword };
  const { publicKey } = await setPassword(path, dataKey, keyFile, own, strength);
  await whoOpens(db, slot.id, publicKey);
  return user;
}

async function note(call: string, entrance: Entrance, publicKey: string | null): Promise<OpenUser> {
  const { unlocked, db, wrongBefore } = entrance;
  const user = await whoOpens(db, unlocked.slot.id, publicKey);
  if (user === null) throw wrongPassword(unlocked.found);
  if (wrongBefore > 0) await logWrongTries(db, wrongBefore, entrance);
  await logOpening(db, call, { ...entrance, user });
  return user;
}
