import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** For what a key is made; one for each kind of file beside the team file. */
type Purpose = 'holder' | 'journal';

/** Follows from the data key, from which nothing else than this can be made with it. */
export const sharingKey = (dataKey: Buffer, fileId: string, purpose: Purpose): Buffer =>
  Buffer.from(
    hkdfSync('sha256', dataKey, Buffer.from(fileId, 'hex'), `trede sharing ${purpose}`, 32),
  );

/**
 * Locks a text, and ties it to the place where it belongs.
 *
 * @returns base64, without line ends
 */
export function seal(key: Buffer, place: readonly unknown[], text: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(JSON.stringify(place)));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

/** The text; `null` when it is not of this key and this place, or was changed. */
export function unseal(key: Buffer, place: readonly unknown[], sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < nonceLength + tagLength) return null;
  try {
    const nonce = bytes.subarray(0, nonceLength);
    const options = { authTagLength: tagLength };
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, options);
    decipher.setAAD(Buffer.from(JSON.stringify(place)));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    const body = bytes.subarray(nonceLength, -tagLength);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
