import type { NextKeyFile } from './change-key-file.ts';
import { replaceKeyFile } from './keys/copies.ts';
import { nameHash, slotWith, withSlot, type KeyFile } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { makeSlot, openSlot } from './keys/slot.ts';

export interface FirstPassword {
  /** Of the user; a slot that is not there yet is added. */
  readonly slotId: string;
  /** The name by which the user opens the file. */
  readonly name: string;
  readonly password: string;
}

export interface WithPassword extends NextKeyFile {
  /** To which a new data key can be sealed for the user: to be kept inside the file. */
  readonly publicKey: string;
}

/** The key file that follows with a first password of a user. The data key stays. */
export async function withPassword(
  keyFile: KeyFile,
  dataKey: Buffer,
  { slotId, name, password }: FirstPassword,
  strength: KeyStrength,
): Promise<WithPassword> {
  const { fileId } = keyFile;
  const place = { id: slotId, fileId, name: nameHash(fileId, name) };
  const slot = await makeSlot(place, password, dataKey, strength.chosen);
  return {
    next: withSlot(keyFile, slot),
    publicKey: slot.publicKey,
    isGood: async (written) => {
      const stands = slotWith(written, slotId);
      const opened = stands === undefined ? null : await openSlot(stands, password, fileId);
      return opened?.dataKeys[0]?.equals(dataKey) === true;
    },
  };
}

/**
 * Makes of a slot of before there were users one with a key pair, under the same password. The key file is
 * replaced only after the password was tried on what was written.
 */
export async function setPassword(
  path: string,
  dataKey: Buffer,
  keyFile: KeyFile,
  own: FirstPassword,
  strength: KeyStrength,
): Promise<{ readonly publicKey: string }> {
  const { next, publicKey, isGood } = await withPassword(keyFile, dataKey, own, strength);
  await replaceKeyFile(path, next, strength, isGood);
  return { publicKey };
}
