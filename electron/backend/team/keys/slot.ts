import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { deriveKey, type ScryptCost } from './scrypt.ts';

/** Who can open the file: whoever knows the password, or has the recovery code. */
export const slotIds = ['wachtwoord', 'herstel'] as const;
export type SlotId = (typeof slotIds)[number];

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const slotSchema = z.strictObject({
  id: z.enum(slotIds),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.int().positive(),
    r: z.int().positive(),
    p: z.int().positive(),
    salt: hexOf(16),
  }),
  iv: hexOf(12),
  /** The data key, encrypted with AES-256-GCM. */
  wrapped: hexOf(32),
  tag: hexOf(16),
});
export type Slot = z.infer<typeof slotSchema>;

const cipherName = 'aes-256-gcm';

/** Locks the data key with a secret. */
export async function makeSlot(
  id: SlotId,
  secret: string,
  dataKey: Buffer,
  fileId: string,
  cost: ScryptCost,
): Promise<Slot> {
  const kdf = { name: 'scrypt' as const, ...cost, salt: randomBytes(16).toString('hex') };
  const iv = randomBytes(12);
  const key = await deriveKey(secret, Buffer.from(kdf.salt, 'hex'), cost);
  const cipher = createCipheriv(cipherName, key, iv);
  cipher.setAAD(authenticated(fileId, id, kdf));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  key.fill(0);
  return {
    id,
    kdf,
    iv: iv.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}

/**
 * The data key, or `null` when the secret is not the right one. A slot that was tampered with or that
 * comes from another file gives `null` too. The bounds of its cost must have been checked before.
 */
export async function openSlot(slot: Slot, secret: string, fileId: string): Promise<Buffer | null> {
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

/** What belongs to the wrapped key without being secret: changing any of it makes the slot useless. */
function authenticated(fileId: string, id: SlotId, kdf: Slot['kdf']): Buffer {
  return Buffer.from(
    JSON.stringify(['trede', 1, fileId, id, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt]),
  );
}
