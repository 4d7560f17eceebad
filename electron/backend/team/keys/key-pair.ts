import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';
import { hexOf } from './hex.ts';

/*
 * A data key is sealed to the public key of each user, so that a new data key can be given to all of them
 * without their passwords: X25519, HKDF with SHA-256 and AES-256-GCM.
 */

/** A data key that only the holder of one private key can read. */
export const sealedKeySchema = z.strictObject({
  /** The public half of a pair made for this sealing alone. */
  ephemeral: hexOf(32),
  iv: hexOf(12),
  wrapped: hexOf(32),
  tag: hexOf(16),
});
export type SealedKey = z.infer<typeof sealedKeySchema>;

export interface KeyPair {
  /** 32 bytes in hexadecimal digits. */
  readonly publicKey: string;
  /** 32 bytes; whoever gets them fills them with zeros. */
  readonly privateKey: Buffer;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: publicBytes(publicKey), privateKey: privateBytes(privateKey) };
}

/** The public half of a private key, in hexadecimal digits. */
export const publicKeyOf = (privateKey: Buffer): string =>
  publicBytes(createPublicKey(privateObject(privateKey)));

/** @param place what the sealed key belongs to: file and slot; it opens nowhere else */
export function seal(dataKey: Buffer, publicKey: string, place: string): SealedKey {
  const pair = newKeyPair();
  const key = sharedKey(pair.privateKey, pair.publicKey, publicKey, publicKey);
  pair.privateKey.fill(0);
  const iv = randomBytes(12);
  const cipher = createCipheriv(cipherName, key, iv);
  cipher.setAAD(Buffer.from(place));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  key.fill(0);
  return {
    ephemeral: pair.publicKey,
    iv: iv.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}

/** The data key; `null` where it was sealed to another, for another place, or tampered with. */
export function unseal(sealed: SealedKey, privateKey: Buffer, place: string): Buffer | null {
  try {
    const own = publicKeyOf(privateKey);
    const key = sharedKey(privateKey, sealed.ephemeral, sealed.ephemeral, own);
    const decipher = createDecipheriv(cipherName, key, Buffer.from(sealed.iv, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(Buffer.from(sealed.tag, 'hex'));
    key.fill(0);
    return Buffer.concat([decipher.update(sealed.wrapped, 'hex'), decipher.final()]);
  } catch {
    // A point that is none, or a seal that does not fit: tampered with.
    return null;
  }
}

const cipherName = 'aes-256-gcm';

function sharedKey(
  privateKey: Buffer,
  ephemeral: string,
  theirs: string,
  receiver: string,
): Buffer {
  const secret = diffieHellman({
    privateKey: privateObject(privateKey),
    publicKey: createPublicKey({
      key: { kty: 'OKP', crv: 'X25519', x: base64urlOf(theirs) },
      format: 'jwk',
    }),
  });
  const salt = Buffer.from(ephemeral + receiver, 'hex');
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'trede data key', 32));
  secret.fill(0);
  return key;
}

const base64urlOf = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

/** The bytes that come before a private X25519 key in PKCS #8 (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

const privateObject = (privateKey: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([privatePrefix, privateKey]),
    format: 'der',
    type: 'pkcs8',
  });

const privateBytes = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);

const publicBytes = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
