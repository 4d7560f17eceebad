import { Refusal } from '../refusal.ts';
import { repairCopies, findKeyFile, type FoundKeyFile } from './keys/copies.ts';
import { recoverySlotOf, slotOfUser, userSlotsOf } from './keys/key-file.ts';
import { readRecoveryCode } from './keys/recovery-code.ts';
import { deriveKey, type KeyStrength } from './keys/scrypt.ts';
import { openSlot, type OpenedSlot, type Slot } from './keys/slot.ts';
import { WrongSecret } from './tries/wrong-tries.ts';
import { incompleteCodeText, unlockTexts, wrongGroupText } from './texts.ts';

export interface Unlocked extends OpenedSlot {
  readonly found: FoundKeyFile;
  /** Of the user who opens the file, or gets a new password. */
  readonly slot: Slot;
}

/**
 * @param name asked where the file has several users; empty where it has one
 * @throws Refusal `wrong-password`, always with the same words and after the same work, `user-unknown` where
 * a name is needed, and what `findKeyFile` throws
 */
export async function unlockWithPassword(
  path: string,
  fileId: string,
  { name, password }: { readonly name: string; readonly password: string },
  strength: KeyStrength,
): Promise<Unlocked> {
  const found = findKeyFile(path, fileId, strength);
  refuseNameless(found, name);
  const slot = slotOfUser(found.keyFile, name);
  // A name that nobody has takes as long as one that somebody has.
  if (slot === undefined) (await deriveKey(password, noSalt, strength.chosen)).fill(0);
  const opened = slot === undefined ? null : await openSlot(slot, password, fileId);
  if (slot === undefined || opened === null) {
    throw wrongPassword(found);
  }
  return { ...opened, found, slot };
}

/** Always with the same words: also to who was removed. */
export const wrongPassword = (found: FoundKeyFile): Refusal =>
  new WrongSecret('wrong-password', unlockTexts.wrong(severalUsers(found)), 'password');

const noSalt = Buffer.alloc(16);

/** Whether the file asks for a name beside the password. */
export const severalUsers = ({ keyFile }: FoundKeyFile): boolean => userSlotsOf(keyFile).length > 1;

function refuseNameless(found: FoundKeyFile, name: string): void {
  if (severalUsers(found) && name.trim() === '') {
    throw new Refusal('user-unknown', unlockTexts.whoAreYou, 'name');
  }
}

/**
 * @param name of the user who gets a new password
 * @throws Refusal `wrong-recovery-code`, naming the group that was mistyped where there is one, and
 * `user-unknown` for a name that no user has
 */
export async function unlockWithRecoveryCode(
  path: string,
  fileId: string,
  { name, recoveryCode }: { readonly name: string; readonly recoveryCode: string },
  strength: KeyStrength,
): Promise<Unlocked> {
  const code = requireReadable(recoveryCode);
  const found = findKeyFile(path, fileId, strength);
  refuseNameless(found, name);
  const opened = await openSlot(recoverySlotOf(found.keyFile), code, fileId);
  if (opened === null) {
    throw new WrongSecret('wrong-recovery-code', unlockTexts.codeOfAnotherFile, 'recoveryCode');
  }
  const slot = slotOfUser(found.keyFile, name);
  if (slot === undefined) throw new Refusal('user-unknown', unlockTexts.unknownName, 'name');
  return { ...opened, found, slot };
}

/** @throws Refusal `wrong-recovery-code` for what cannot be a code */
export function requireReadable(typed: string): string {
  const read = readRecoveryCode(typed);
  switch (read.state) {
    case 'read':
      return read.code;
    case 'wrong-group':
      throw wrongCode(wrongGroupText(read.group));
    case 'incomplete':
      throw wrongCode(incompleteCodeText(read.groups));
    case 'too-long':
      throw wrongCode(unlockTexts.codeTooLong);
  }
}

const wrongCode = (message: string) => new Refusal('wrong-recovery-code', message, 'recoveryCode');

/** Repairs the key file's copies where that can be done. Not being able to is no reason to stay shut. */
export function repairQuietly(found: FoundKeyFile): void {
  try {
    repairCopies(found);
  } catch {
    // The copy that opened the file is whole; the next opening tries again.
  }
}
