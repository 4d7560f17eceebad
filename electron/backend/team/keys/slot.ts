import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { hexOf } from './hex.ts';
import {
  newKeyPair,
  publicKeyOf,
  seal,
  sealedKeySchema,
  unseal,
  type KeyPair,
} from './key-pair.ts';
import { deriveKey, type ScryptCost } from './scrypt.ts';

/** Of whoever has the recovery code: the first of a file; each new code has a slot of its own. */
export const recoverySlotId = 'herstel';
const laterRecoverySlotId = /^herstel-[0-9a-f]{16}$/;
/** Of the one password that a team shared before it had users; since then of whoever made the file. */
export const firstSlotId = 'wachtwoord';
const userSlotId = /^g-[0-9a-f]{16}$/;

export const newUserSlotId = (): string => `g-${randomBytes(8).toString('hex')}`;

/**
 * Another secret gets another slot. The old and the new one can then stand beside each other until the file says
 * which of them counts.
 */
export const newRecoverySlotId = (): string =>
  `${recoverySlotId}-${randomBytes(8).toString('hex')}`;

export const isRecoverySlot = ({ id }: { readonly id: string }): boolean =>
  id === recoverySlotId || laterRecoverySlotId.test(id);

const locked = {
  id: z
    .string()
    .refine((id) => isRecoverySlot({ id }) || id === firstSlotId || userSlotId.test(id)),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.int().positive(),
    r: z.int().positive(),
    p: z.int().positive(),
    salt: hexOf(16),
  }),
  iv: hexOf(12),
  /** 32 bytes, encrypted with AES-256-GCM under what the secret gives. */
  wrapped: hexOf(32),
  tag: hexOf(16),
};

/** As slots were before there were users: the secret locks the data key itself. */
export const directSlotSchema = z.strictObject(locked);
/** The secret locks a private key, and the data key is sealed to the public one. */
export const sealedSlotSchema = z.strictObject({
  ...locked,
  /** Of a user: what the name gives that is typed to open the file. No name can be read from it. */
  name: hexOf(32).nullable(),
  publicKey: hexOf(32),
  /** While a new data key is being made there are two, the new one first. */
  sealed: z.array(sealedKeySchema).min(1).max(2),
});
export const slotSchema = z.union([sealedSlotSchema, directSlotSchema]);
export type DirectSlot = z.infer<typeof directSlotSchema>;
export type SealedSlot = z.infer<typeof sealedSlotSchema>;
export type Slot = z.infer<typeof slotSchema>;

export const isSealed = (slot: Slot): slot is SealedSlot => 'sealed' in slot;

/** What a slot is made for. */
export interface SlotPlace {
  readonly id: string;
  readonly fileId: string;
  /** The hash of a user's name; `null` of the recovery code. */
  readonly name: string | null;
}

/** Makes a way to the data key for who knows the secret. */
export async function makeSlot(
  { id, fileId, name }: SlotPlace,
  secret: string,
  dataKey: Buffer,
  cost: ScryptCost,
): Promise<SealedSlot> {
  const pair: KeyPair = newKeyPair();
  const lock = await lockWith(secret, pair.privateKey, fileId, id, cost);
  pair.privateKey.fill(0);
  return {
    ...lock,
    name,
    publicKey: pair.publicKey,
    sealed: [seal(dataKey, pair.publicKey, placeOf(fileId, id))],
  };
}

/** The slot with the data keys that it leads to, newest first, and nothing else. */
export const withDataKeys = (
  slot: SealedSlot,
  publicKey: string,
  dataKeys: readonly Buffer[],
  fileId: string,
): SealedSlot => ({
  ...slot,
  publicKey,
  sealed: dataKeys.map((dataKey) => seal(dataKey, publicKey, placeOf(fileId, slot.id))),
});

export interface OpenedSlot {
  /** What the slot leads to, newest first. Whoever gets them fills them with zeros. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
  /** That of the private key that was opened, whatever the key file says; `null` of a direct slot. */
  readonly publicKey: string | null;
}

/**
 * What the slot leads to, or `null` when the secret is not the right one. A slot that was tampered with or
 * that comes from another file gives `null` too. The bounds of its cost must have been checked before.
 */
export async function openSlot(
  slot: Slot,
  secret: string,
  fileId: string,
): Promise<OpenedSlot | null> {
  const inside = await unlockWith(secret, slot, fileId);
  if (inside === null) return null;
  if (!isSealed(slot)) return { dataKeys: [inside], publicKey: null };
  try {
    const place = placeOf(fileId, slot.id);
    const [newest, ...older] = slot.sealed.flatMap((sealed) => unseal(sealed, inside, place) ?? []);
    if (newest === undefined) return null;
    return { dataKeys: [newest, ...older], publicKey: publicKeyOf(inside) };
  } finally {
    inside.fill(0);
  }
}

const cipherName = 'aes-256-gcm';

async function lockWith(
  secret: string,
  content: Buffer,
  fileId: string,
  id: string,
  cost: ScryptCost,
): Promise<DirectSlot> {
  const kdf = { name: 'scrypt' as const, ...cost, salt: randomBytes(16).toString('hex') };
  const iv = randomBytes(12);
  const key = await deriveKey(secret, Buffer.from(kdf.salt, 'hex'), cost);
  const cipher = createCipheriv(cipherName, key, iv);
  cipher.setAAD(authenticated(fileId, id, kdf));
  const wrapped = Buffer.concat([cipher.update(content), cipher.final()]);
  key.fill(0);
  return {
    id,
    kdf,
    iv: iv.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}

async function unlockWith(
  secret: string,
  slot: DirectSlot,
  fileId: string,
): Promise<Buffer | null> {
  const key = await deriveKey(secret, Buffer.from(slot.kdf.salt, 'hex'), slot.kdf);
  const decipher = createDecipheriv(cipherName, key, Buffer.from(slot.iv, 'hex'), {
    authTagLength: 16,
  });
  decipher.setAAD(authenticated(fileId, slot.id, slot.kdf));
  decipher.setAuthTag(Buffer.from(slot.tag, 'hex'));
  try {
    return Buffer.concat([decipher.update(slot.wrapped, 'hex'), decipher.final()]);
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}

const placeOf = (fileId: string, id: string): string => JSON.stringify(['trede', 2, fileId, id]);

/** What belongs to the locked key without being secret: changing any of it makes the slot useless. */
function authenticated(fileId: string, id: string, kdf: Slot['kdf']): Buffer {
  return Buffer.from(
    JSON.stringify(['trede', 1, fileId, id, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt]),
  );
}
