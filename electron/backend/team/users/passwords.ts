import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { findKeyFile, type FoundKeyFile } from '../keys/copies.ts';
import { recoverySlotOf, slotWith } from '../keys/key-file.ts';
import { newRecoveryCode } from '../keys/recovery-code.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { openSlot, recoverySlotId, type OpenedSlot } from '../keys/slot.ts';
import { keepRecoveryKey } from '../new-data-key.ts';
import { setPassword } from '../set-password.ts';
import { unlockTexts } from '../texts.ts';
import { WrongSecret } from '../tries/wrong-tries.ts';
import { requireReadable } from '../unlock.ts';
import { refuseGuessable, requireUser } from './find-user.ts';
import { userTexts } from './texts.ts';

/**
 * Gives another user a new password, on the recovery code.
 *
 * @throws Refusal `wrong-recovery-code`, `too-many-tries`, `invalid-input` for a password easily guessed
 */
export async function resetPassword(
  { userId, recoveryCode, newPassword }: ParsedInput<'team.resetPassword'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<void> {
  const user = await requireUser(context.trx, userId);
  refuseGuessable(newPassword, context.team, user.name, 'newPassword');
  const code = requireReadable(recoveryCode);
  const found = keyFileOf(context, strength);
  await oneTry(context, async () => {
    const opened = await openSlot(recoverySlotOf(found.keyFile), code, found.keyFile.fileId);
    if (!leadsTo(opened, context)) {
      throw new WrongSecret('wrong-recovery-code', unlockTexts.codeOfAnotherFile, 'recoveryCode');
    }
  });
  await giveSecret(context, found, { ...user, password: newPassword }, strength);
}

/**
 * Gives who has the file open another password.
 *
 * @throws Refusal `wrong-password`, `too-many-tries`, `invalid-input` for a password easily guessed
 */
export async function changePassword(
  { password, newPassword }: ParsedInput<'team.changePassword'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<void> {
  const user = await requireUser(context.trx, context.user.id);
  const found = keyFileOf(context, strength);
  await refuseWrongPassword(context, found, user.slot, password);
  if (password.normalize('NFKC') === newPassword.normalize('NFKC')) {
    throw new Refusal('invalid-input', userTexts.samePassword, 'newPassword');
  }
  refuseGuessable(newPassword, context.team, user.name, 'newPassword');
  await giveSecret(context, found, { ...user, password: newPassword }, strength);
  context.about(user.id);
}

/**
 * Makes a new recovery code, in the place of the old one.
 *
 * @throws Refusal `wrong-password`, `too-many-tries`
 */
export async function renewRecoveryCode(
  { password }: ParsedInput<'team.newRecoveryCode'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<{ recoveryCode: string }> {
  const user = await requireUser(context.trx, context.user.id);
  const found = keyFileOf(context, strength);
  await refuseWrongPassword(context, found, user.slot, password);
  const recoveryCode = newRecoveryCode();
  const { path, dataKey } = context.session.requireFile();
  const code = { slotId: recoverySlotId, name: null, password: recoveryCode };
  const { publicKey } = await setPassword(path, dataKey, found.keyFile, code, strength);
  await keepRecoveryKey(context.trx, publicKey);
  return { recoveryCode };
}

async function refuseWrongPassword(
  context: FileCallContext,
  { keyFile }: FoundKeyFile,
  slotId: string,
  password: string,
): Promise<void> {
  const slot = slotWith(keyFile, slotId);
  if (slot === undefined) throw new Refusal('conflict', userTexts.noSlot, 'password');
  await oneTry(context, async () => {
    const opened = await openSlot(slot, password, keyFile.fileId);
    if (!leadsTo(opened, context)) {
      throw new WrongSecret('wrong-password', userTexts.wrongPassword, 'password');
    }
  });
}

/** Whether a secret opened a slot with the data key of the open file; forgets what it gave. */
function leadsTo(opened: OpenedSlot | null, { session }: FileCallContext): boolean {
  const { dataKey } = session.requireFile();
  const leads = opened?.dataKeys.some((one) => one.equals(dataKey)) === true;
  for (const one of opened?.dataKeys ?? []) one.fill(0);
  return leads;
}

const oneTry = ({ tries, session, now }: FileCallContext, work: () => Promise<void>) =>
  tries.one(session.requireFile().fileId, now, work);

const keyFileOf = ({ session }: FileCallContext, strength: KeyStrength): FoundKeyFile => {
  const { path, fileId } = session.requireFile();
  return findKeyFile(path, fileId, strength);
};

async function giveSecret(
  { trx, session }: FileCallContext,
  { keyFile }: FoundKeyFile,
  user: {
    readonly id: number;
    readonly slot: string;
    readonly name: string;
    readonly password: string;
  },
  strength: KeyStrength,
): Promise<void> {
  const { path, dataKey } = session.requireFile();
  const own = { slotId: user.slot, name: user.name, password: user.password };
  const { publicKey } = await setPassword(path, dataKey, keyFile, own, strength);
  await trx
    .updateTable('app_user')
    .set({ public_key: publicKey })
    .where('id', '=', user.id)
    .execute();
}
