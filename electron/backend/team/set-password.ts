import { replaceKeyFile } from './keys/copies.ts';
import { slotOf, withSlot } from './keys/key-file.ts';
import type { KeyStrength } from './keys/scrypt.ts';
import { makeSlot, openSlot } from './keys/slot.ts';
import type { Unlocked } from './unlock.ts';

/**
 * Gives the file another password. The data key stays, so the team file itself does not change; the
 * key file is replaced in one step, after the new password opened what was written. Killed at any
 * moment, the old or the new password opens.
 */
export async function setPassword(
  path: string,
  { dataKey, found }: Unlocked,
  newPassword: string,
  strength: KeyStrength,
): Promise<void> {
  const { keyFile } = found;
  const { fileId } = keyFile;
  const slot = await makeSlot('wachtwoord', newPassword, dataKey, fileId, strength.chosen);
  await replaceKeyFile(path, withSlot(keyFile, slot), strength, async (written) => {
    const key = await openSlot(slotOf(written, 'wachtwoord'), newPassword, fileId);
    return key !== null && key.equals(dataKey);
  });
}
