import { Refusal } from '../refusal.ts';
import { repairCopies, findKeyFile, type FoundKeyFile } from './keys/copies.ts';
import { slotOf } from './keys/key-file.ts';
import { readRecoveryCode } from './keys/recovery-code.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { openSlot } from './keys/slot.ts';
import { incompleteCodeText, unlockTexts, wrongGroupText } from './texts.ts';

export interface Unlocked {
  /** Whoever gets it fills it with zeros as soon as the database has it. */
  readonly dataKey: Buffer;
  readonly found: FoundKeyFile;
}

/** @throws Refusal `wrong-password`, always with the same words, and what `findKeyFile` throws. */
export async function unlockWithPassword(
  path: string,
  fileId: string,
  password: string,
  strength: KeyStrength,
): Promise<Unlocked> {
  const found = findKeyFile(path, fileId, strength);
  const dataKey = await openSlot(slotOf(found.keyFile, 'wachtwoord'), password, fileId);
  if (dataKey === null) {
    throw new Refusal('wrong-password', unlockTexts.wrongPassword, 'password');
  }
  return { dataKey, found };
}

/** @throws Refusal `wrong-recovery-code`, naming the group that was mistyped where there is one. */
export async function unlockWithRecoveryCode(
  path: string,
  fileId: string,
  typed: string,
  strength: KeyStrength,
): Promise<Unlocked> {
  const code = requireReadable(typed);
  const found = findKeyFile(path, fileId, strength);
  const dataKey = await openSlot(slotOf(found.keyFile, 'herstel'), code, fileId);
  if (dataKey === null) throw wrongCode(unlockTexts.codeOfAnotherFile);
  return { dataKey, found };
}

function requireReadable(typed: string): string {
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
