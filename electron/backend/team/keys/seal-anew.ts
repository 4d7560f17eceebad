import { withSlots, type KeyFile } from './key-file.ts';
import { isRecoverySlot, isSealed, withDataKeys, type Slot } from './slot.ts';

/**
 * The public keys to which a data key may be sealed, by slot: as they stand inside the encrypted file. Those
 * of the key file itself are never trusted, for who may write in the folder can change them. `null` of who has
 * a way in and no key yet.
 */
export type TrustedKeys = ReadonlyMap<string, string | null>;

/**
 * The key file that follows while a new data key is on its way: who stays gets both keys, and all others keep
 * what they have until the team file has its new key.
 *
 * @param fresh new ways in, that lead to the new key only: the secret counts from then on
 */
export const withBothKeys = (
  keyFile: KeyFile,
  trusted: TrustedKeys,
  newAndOld: readonly [Buffer, Buffer],
  fresh: readonly Slot[] = [],
): KeyFile =>
  withSlots(keyFile, [
    ...keyFile.slots.map((slot) => sealed(slot, trusted, newAndOld, keyFile.fileId) ?? slot),
    ...fresh,
  ]);

/**
 * The key file that follows when the team file has one data key for good: only who stays has a way in.
 *
 * A slot of before there were users cannot be sealed to; it stays as it is while the file knows it, for it may
 * still open.
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

/**
 * Whether a new data key may be on its way to the file: a secret then may be right and still lead to the key that
 * the file has no more.
 */
export function mayBeOnItsWay({ slots }: KeyFile): boolean {
  const owners = slots.map((slot) => {
    if (isRecoverySlot(slot)) return 'recovery';
    return isSealed(slot) ? slot.name : 'direct';
  });
  return (
    new Set(owners).size < owners.length ||
    slots.some((slot) => isSealed(slot) && slot.sealed.length > 1)
  );
}

/**
 * The slots to which a new data key cannot be sealed so that who has the secret can read it: there is none, it is
 * of before there were users, or another key pair stands in it than the file knows.
 */
export const unsealable = ({ slots }: KeyFile, trusted: TrustedKeys): readonly string[] =>
  [...trusted].flatMap(([id, publicKey]) => {
    const slot = slots.find((one) => one.id === id);
    const fits = slot !== undefined && isSealed(slot) && slot.publicKey === publicKey;
    return fits ? [] : [id];
  });

/** Of nobody who may open the file. */
const isUnknown = (slot: Slot, trusted: TrustedKeys): boolean => !trusted.has(slot.id);

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
