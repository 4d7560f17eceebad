import type { FoundKeyFile } from './keys/copies.ts';
import { replaceKeyFile } from './keys/copies.ts';
import { nameHash, slotWith, withSlot } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { makeSlot, openSlot } from './keys/slot.ts';

export interface NewPassword {
  /** Of the user; a slot that is not there yet is added. */
  readonly slotId: string;
  /** The name by which the user opens the file. */
  readonly name: string;
  readonly password: string;
}

/**
 * Gives a user another password. The data key stays, so the team file itself does not change; the key file is
 * replaced in one step, after the new password opened what was written. Killed at any moment, the old or the
 * new password opens.
 *
 * @returns the user's new public key, for the team file
 */
export async function setPassword(
  path: string,
  dataKey: Buffer,
  { keyFile }: FoundKeyFile,
  { slotId, name, password }: NewPassword,
  strength: KeyStrength,
): Promise<string> {
  const { fileId } = keyFile;
  const place = { id: slotId, fileId, name: nameHash(fileId, name) };
  const slot = await makeSlot(place, password, dataKey, strength.chosen);
  await replaceKeyFile(path, withSlot(keyFile, slot), strength, async (written) => {
    const stands = slotWith(written, slotId);
    const opened = stands === undefined ? null : await openSlot(stands, password, fileId);
    return opened?.dataKeys[0]?.equals(dataKey) === true;
  });
  return slot.publicKey;
}
