import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isWithinBounds, type KeyStrength } from './scrypt.ts';
import { slotIds, slotSchema, type Slot, type SlotId } from './slot.ts';

const format = 1;

const keyFileSchema = z.strictObject({
  format: z.literal(format),
  /** The first 16 bytes of the team file, in hexadecimal digits. */
  fileId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Goes up with each change: of two copies the higher is the present one. */
  sequence: z.int().positive(),
  slots: z.array(slotSchema).length(slotIds.length),
});

/** What stands in a key file: the data key, locked once for each way in. Nothing in it is secret. */
export type KeyFile = z.infer<typeof keyFileSchema>;

export const newKeyFile = (fileId: string, slots: readonly Slot[]): KeyFile => ({
  format,
  fileId,
  sequence: 1,
  slots: [...slots],
});

/** The key file that follows after one slot was replaced. */
export const withSlot = (keyFile: KeyFile, slot: Slot): KeyFile => ({
  ...keyFile,
  sequence: keyFile.sequence + 1,
  slots: keyFile.slots.map((old) => (old.id === slot.id ? slot : old)),
});

export function slotOf(keyFile: KeyFile, id: SlotId): Slot {
  const slot = keyFile.slots.find((one) => one.id === id);
  if (!slot) throw new Error('a key file was read without one of its slots');
  return slot;
}

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
  const complete = slotIds.every((id) => slots.some((slot) => slot.id === id));
  const bounded = slots.every((slot) => isWithinBounds(slot.kdf, strength));
  return complete && bounded ? { state: 'valid', keyFile: parsed.data } : { state: 'damaged' };
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
