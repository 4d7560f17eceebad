import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isWithinBounds, type KeyStrength } from './scrypt.ts';
import { directSlotSchema, isRecoverySlot, isSealed, slotSchema, type Slot } from './slot.ts';

/** What is written. Format 1, of before there were users, is only read. */
const format = 2;

const content = {
  /** The first 16 bytes of the team file, in hexadecimal digits. */
  fileId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Goes up with each change: of two copies the higher is the present one. */
  sequence: z.int().positive(),
};

const keyFileSchema = z.union([
  z.strictObject({ format: z.literal(1), ...content, slots: z.array(directSlotSchema).length(2) }),
  z.strictObject({ format: z.literal(format), ...content, slots: z.array(slotSchema).min(2) }),
]);

/** What stands in a key file: the data key, locked once for each way in. Nothing in it is secret. */
export interface KeyFile {
  readonly format: 1 | 2;
  readonly fileId: string;
  readonly sequence: number;
  readonly slots: readonly Slot[];
}

export const newKeyFile = (fileId: string, slots: readonly Slot[]): KeyFile => ({
  format,
  fileId,
  sequence: 1,
  slots,
});

/** The key file that follows with these slots. */
export const withSlots = (keyFile: KeyFile, slots: readonly Slot[]): KeyFile => ({
  ...keyFile,
  format,
  sequence: keyFile.sequence + 1,
  slots,
});

/** The key file that follows after one slot was replaced or, when it is new, added. */
export const withSlot = (keyFile: KeyFile, slot: Slot): KeyFile =>
  withSlots(
    keyFile,
    keyFile.slots.some((old) => old.id === slot.id)
      ? keyFile.slots.map((old) => (old.id === slot.id ? slot : old))
      : [...keyFile.slots, slot],
  );

export const slotWith = (keyFile: KeyFile, id: string): Slot | undefined =>
  keyFile.slots.find((one) => one.id === id);

/** Those of the recovery code: one, and two while a new code takes the place of the old one. */
export const recoverySlotsOf = ({ slots }: KeyFile): readonly Slot[] =>
  slots.filter(isRecoverySlot);

/** Those of the users, the first of them first. */
export const userSlotsOf = ({ slots }: KeyFile): readonly Slot[] =>
  slots.filter((slot) => !isRecoverySlot(slot));

/**
 * What stands in the key file for the name of a user, so that a name can be found there and not read. The
 * same for every way of writing capitals and spaces.
 */
export const nameHash = (fileId: string, name: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['trede name', fileId, plainName(name)]))
    .digest('hex');

const plainName = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');

/** Whether the key file knows more than one user, so that a name is needed beside the password. */
export function hasSeveralUsers(keyFile: KeyFile): boolean {
  const names = userSlotsOf(keyFile).map((slot) => (isSealed(slot) ? slot.name : null));
  return new Set(names).size > 1;
}

/**
 * The slots that the user who typed this name may have: one, and two while a new password takes the place of the
 * old one. A team of one needs no name, and a slot of before there were users has none.
 */
export function slotsOfUser(keyFile: KeyFile, name: string): readonly Slot[] {
  const slots = userSlotsOf(keyFile);
  if (plainName(name) === '' && !hasSeveralUsers(keyFile)) return slots;
  const hash = nameHash(keyFile.fileId, name);
  return slots.filter((slot) => !isSealed(slot) || slot.name === hash);
}

/** With the names as the file has them: who may write in the folder could have changed them in the key file. */
export const withNames = (
  { slots }: KeyFile,
  names: ReadonlyMap<string, string>,
): readonly Slot[] =>
  slots.map((slot) => {
    const name = names.get(slot.id);
    return name === undefined || !isSealed(slot) || slot.name === name ? slot : { ...slot, name };
  });

export function encodeKeyFile(keyFile: KeyFile): string {
  const checksum = checksumOf(keyFile);
  return `${JSON.stringify({ ...keyFile, checksum }, null, 2)}\n`;
}

export type DecodedKeyFile =
  | { readonly state: 'valid'; readonly keyFile: KeyFile }
  | { readonly state: 'damaged' }
  | { readonly state: 'newer' };

/** Reads the text of a key file. Slots that are cheaper or dearer than allowed count as damage. */
export function decodeKeyFile(text: string, strength: KeyStrength): DecodedKeyFile {
  const read = readKeyFile(text);
  if (read.state !== 'valid') return read;
  const bounded = read.keyFile.slots.every((slot) => isWithinBounds(slot.kdf, strength));
  return bounded ? read : { state: 'damaged' };
}

/** The same without a look at what a try costs: for who tries none. */
export function readKeyFile(text: string): DecodedKeyFile {
  const raw = parseObject(text);
  if (raw === null) return { state: 'damaged' };
  const { checksum, ...content } = raw;
  // Every later format keeps this checksum, so that damage is never taken for a newer format.
  if (checksum !== checksumOf(content)) return { state: 'damaged' };
  if (typeof content['format'] === 'number' && content['format'] > format) {
    return { state: 'newer' };
  }
  const parsed = keyFileSchema.safeParse(content);
  if (!parsed.success) return { state: 'damaged' };
  const { slots } = parsed.data;
  const ids = new Set(slots.map(({ id }) => id));
  const complete = ids.size === slots.length && slots.some(isRecoverySlot);
  return complete ? { state: 'valid', keyFile: parsed.data } : { state: 'damaged' };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const checksumOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
