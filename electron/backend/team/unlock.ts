import { Refusal } from '../refusal.ts';
import { repairCopies, findKeyFile, type FoundKeyFile } from './keys/copies.ts';
import { hasSeveralUsers, recoverySlotsOf, slotsOfUser } from './keys/key-file.ts';
import { readRecoveryCode } from './keys/recovery-code.ts';
import { deriveKey, type KeyStrength } from './keys/scrypt.ts';
import { openSlot, type OpenedSlot, type Slot } from './keys/slot.ts';
import { WrongSecret } from './tries/wrong-tries.ts';
import { incompleteCodeText, unlockTexts, wrongGroupText } from './texts.ts';

/** A slot that a secret opened, with the public key that its holder proved to have. */
export interface OpenedWay extends Pick<OpenedSlot, 'publicKey'> {
  readonly slot: Slot;
}

export interface Unlocked {
  readonly found: FoundKeyFile;
  /** What the secret leads to. Whoever gets them fills them with zeros. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
  /** Only the file itself says which of them counts. */
  readonly ways: readonly OpenedWay[];
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
  const slots = slotsOfUser(found.keyFile, name);
  // A name that nobody has takes as long as one that somebody has.
  if (slots.length === 0) (await deriveKey(password, noSalt, strength.chosen)).fill(0);
  const unlocked = await tried(found, slots, password);
  if (unlocked === null) throw wrongPassword(found);
  return unlocked;
}

async function tried(
  found: FoundKeyFile,
  slots: readonly Slot[],
  secret: string,
): Promise<Unlocked | null> {
  const dataKeys: Buffer[] = [];
  const ways: OpenedWay[] = [];
  for (const slot of slots) {
    const opened = await openSlot(slot, secret, found.keyFile.fileId);
    if (opened === null) continue;
    dataKeys.push(...opened.dataKeys);
    ways.push({ slot, publicKey: opened.publicKey });
  }
  const [newest, ...others] = dataKeys;
  return newest === undefined ? null : { found, dataKeys: [newest, ...others], ways };
}

/** Always with the same words: also to who was removed. */
export const wrongPassword = (found: FoundKeyFile): Refusal =>
  new WrongSecret('wrong-password', unlockTexts.wrong(severalUsers(found)), 'password');

export const wrongRecoveryCode = (): Refusal =>
  new WrongSecret('wrong-recovery-code', unlockTexts.codeOfAnotherFile, 'recoveryCode');

const noSalt = Buffer.alloc(16);

/** Whether the file asks for a name beside the password. */
export const severalUsers = ({ keyFile }: FoundKeyFile): boolean => hasSeveralUsers(keyFile);

function refuseNameless(found: FoundKeyFile, name: string): void {
  if (severalUsers(found) && name.trim() === '') {
    throw new Refusal('user-unknown', unlockTexts.whoAreYou, 'name');
  }
}

/**
 * @param name of the user who gets a new password; who it is, the file says
 * @throws Refusal `wrong-recovery-code`, naming the group that was mistyped where there is one, and
 * `user-unknown` where a name is needed
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
  const unlocked = await tried(found, recoverySlotsOf(found.keyFile), code);
  if (unlocked === null) throw wrongRecoveryCode();
  return unlocked;
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
