import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { onDisk } from '../disk-errors.ts';
import type { NewSecret } from '../fresh-slots.ts';
import { keepsRecoveryCode } from '../first-steps/stored.ts';
import { findKeyFile, type FoundKeyFile } from '../keys/copies.ts';
import { recoverySlotsOf, slotWith } from '../keys/key-file.ts';
import type { KeyStrength } from '../keys/scrypt.ts';
import { openSlot, type OpenedSlot } from '../keys/slot.ts';
import { recoveryOf } from '../keys/trusted-keys.ts';
import { giveNewDataKey } from '../new-data-key.ts';
import { unlockTexts } from '../texts.ts';
import { WrongSecret } from '../tries/wrong-tries.ts';
import { requireReadable } from '../unlock.ts';
import { refuseGuessable, requireUser } from './find-user.ts';
import { forgetOffer, offerCode, requireOffered } from './offered-code.ts';
import { refuseWithoutKey } from './refuse-without-key.ts';
import { userTexts } from './texts.ts';

/**
 * Gives another user a new password, on the recovery code. The password of before opens the file no more, whatever
 * key file stands beside it.
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
  const { keyFile } = keyFileOf(context, strength);
  const recovery = await recoveryOf(context.trx);
  await oneTry(context, async () => {
    const slot = recoverySlotsOf(keyFile).find(({ id }) => id === recovery.slot);
    const opened = slot === undefined ? null : await openSlot(slot, code, keyFile.fileId);
    const isTrusted = recovery.publicKey === null || opened?.publicKey === recovery.publicKey;
    if (!leadsTo(opened, context) || !isTrusted) {
      throw new WrongSecret('wrong-recovery-code', unlockTexts.codeOfAnotherFile, 'recoveryCode');
    }
  });
  const secrets: NewSecret[] = [{ user, secret: newPassword }];
  // A slot of before there were users cannot be given a new key; the code is known now.
  if (recovery.publicKey === null) secrets.push({ user: null, secret: code });
  // No check who else can read the new key: this is how somebody who cannot is helped.
  replaceSecrets(context, { strength, secrets });
}

/**
 * Gives who has the file open another password. The one of before opens the file no more, whatever key file stands
 * beside it.
 *
 * @throws Refusal `wrong-password`, `too-many-tries`, `invalid-input` for a password easily guessed
 */
export async function changePassword(
  { password, newPassword }: ParsedInput<'team.changePassword'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<void> {
  const user = await requireUser(context.trx, context.user.id);
  await refuseWrongPassword(context, strength, password);
  if (password.normalize('NFKC') === newPassword.normalize('NFKC')) {
    throw new Refusal('invalid-input', userTexts.samePassword, 'newPassword');
  }
  refuseGuessable(newPassword, context.team, user.name, 'newPassword');
  context.about(user.id);
  replaceSecrets(context, {
    strength,
    secrets: [{ user, secret: newPassword }],
    check: refuseWithoutKey,
  });
}

/**
 * Makes a recovery code, to be typed back. It opens nothing yet: who locks, or whose computer stops, has the code
 * of before.
 *
 * @throws Refusal `wrong-password`, `too-many-tries`
 */
export async function newRecoveryCodeFor(
  { password }: ParsedInput<'team.newRecoveryCode'>,
  context: FileCallContext,
  strength: KeyStrength,
): Promise<{ recoveryCode: string }> {
  await refuseWrongPassword(context, strength, password);
  return { recoveryCode: offerCode(context) };
}

/**
 * Has the code that was shown, and typed back, take the place of the one of before.
 *
 * @throws Refusal `wrong-recovery-code` for any other
 */
export function useRecoveryCode(
  { recoveryCode }: ParsedInput<'team.useRecoveryCode'>,
  context: FileCallContext,
  strength: KeyStrength,
): void {
  const code = requireOffered(context, recoveryCode);
  const secrets = [{ user: null, secret: code }];
  const done = () => forgetOffer(context);
  const along = keepsRecoveryCode;
  replaceSecrets(context, { strength, secrets, check: refuseWithoutKey, along, done });
}

interface Replacement {
  readonly strength: KeyStrength;
  readonly secrets: readonly NewSecret[];
  readonly check?: typeof refuseWithoutKey;
  /** What changes in the file along with them. */
  readonly along?: (trx: TeamTransaction) => Promise<void>;
  readonly done?: () => void;
}

/** After the transaction of the call: on a copy that takes the place of the file. */
function replaceSecrets(context: FileCallContext, replacement: Replacement): void {
  const { session, afterwards } = context;
  afterwards(async (keep: (trx: TeamTransaction) => Promise<void>) => {
    const change = async (trx: TeamTransaction) => {
      await replacement.along?.(trx);
      await keep(trx);
    };
    await onDisk(() => giveNewDataKey(session, { ...replacement, change }));
    replacement.done?.();
    return {};
  });
}

/** Of who has the file open. */
async function refuseWrongPassword(
  context: FileCallContext,
  strength: KeyStrength,
  password: string,
): Promise<void> {
  const { slot: slotId } = await requireUser(context.trx, context.user.id);
  const { keyFile } = keyFileOf(context, strength);
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
