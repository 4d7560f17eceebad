import { replaceKeyFile } from './keys/copies.ts';
import { nameHash, slotWith, withSlot, type KeyFile } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { makeSlot, openSlot } from './keys/slot.ts';

export interface NewPassword {
  /** Of the user; a slot that is not there yet is added. */
  readonly slotId: string;
  /** The name by which the user opens the file; `null` of the recovery code. */
  readonly name: string | null;
  readonly password: string;
}

export interface SetPassword {
  /** The key file as it stands then. */
  readonly keyFile: KeyFile;
  /** To which a new data key can be sealed for the user: to be kept inside the file. */
  readonly publicKey: string;
}

/**
 * Gives a user another password, or the file another recovery code. The data key stays, so the team file
 * itself does not change; the key file is replaced only after the new password was tried on what was written.
 */
export async function setPassword(
  path: string,
  dataKey: Buffer,
  keyFile: KeyFile,
  { slotId, name, password }: NewPassword,
  strength: KeyStrength,
): Promise<SetPassword> {
  const { fileId } = keyFile;
  const place = { id: slotId, fileId, name: name === null ? null : nameHash(fileId, name) };
  const slot = await makeSlot(place, password, dataKey, strength.chosen);
  const next = withSlot(keyFile, slot);
  await replaceKeyFile(path, next, strength, async (written) => {
    const stands = slotWith(written, slotId);
    const opened = stands === undefined ? null : await openSlot(stands, password, fileId);
    return opened?.dataKeys[0]?.equals(dataKey) === true;
  });
  return { keyFile: next, publicKey: slot.publicKey };
}
