import { withSlots, type KeyFile } from './key-file.ts';
import { isSealed, recoverySlotId, withDataKeys, type Slot } from './slot.ts';

/**
 * The public keys to which a data key may be sealed, by slot: as they stand inside the encrypted file. Those
 * of the key file itself are never trusted, for who may write in the folder can change them. `null` of who has
 * a way in and no key yet.
 */
export type TrustedKeys = ReadonlyMap<string, string | null>;

/**
 * The key file that follows while a new data key is on its way: who stays gets both keys, and all others keep
 * what they have until the team file has its new key.
 */
export const withBothKeys = (
  keyFile: KeyFile,
  trusted: TrustedKeys,
  newAndOld: readonly [Buffer, Buffer],
): KeyFile =>
  withSlots(
    keyFile,
    keyFile.slots.map((slot) => sealed(slot, trusted, newAndOld, keyFile.fileId) ?? slot),
  );

/**
 * The key file that follows when the team file has one data key for good: only who stays has a way in.
 *
 * A slot of before there were users cannot be sealed to; it stays as it is, for it may still open.
 */
export const withOneKey = (keyFile: KeyFile, trusted: TrustedKeys, dataKey: Buffer): KeyFile =>
  withSlots(
    keyFile,
    keyFile.slots.flatMap(
      (slot) =>
        sealed(slot, trusted, [dataKey], keyFile.fileId) ??
        (isUnknown(slot, trusted) ? [] : [slot]),
    ),
  );

/** Whether the key file says more or less than it should: the making of a new data key was broken off. */
export const isUnfinished = ({ slots }: KeyFile, trusted: TrustedKeys): boolean =>
  slots.some((slot) => (isSealed(slot) && slot.sealed.length > 1) || isUnknown(slot, trusted));

/** Of somebody who may not open the file. The recovery code has no other way in: its slot always stays. */
const isUnknown = (slot: Slot, trusted: TrustedKeys): boolean =>
  isSealed(slot) && slot.id !== recoverySlotId && !trusted.has(slot.id);

function sealed(
  slot: Slot,
  trusted: TrustedKeys,
  dataKeys: readonly Buffer[],
  fileId: string,
): Slot | null {
  const publicKey = trusted.get(slot.id);
  if (publicKey === undefined || publicKey === null || !isSealed(slot)) return null;
  return withDataKeys(slot, publicKey, dataKeys, fileId);
}
