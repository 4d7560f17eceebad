import { createHmac } from 'node:crypto';

/**
 * A number between 0 and 1 (both out), that only who has the secret can know. The same secret, key and
 * count always give the same number: the same figures are published the same way in each export, so
 * that nobody can average the chance away by asking again.
 */
export function draw(
  secret: Uint8Array | string,
  key: string,
  count: number,
  attempt: number,
): number {
  const message = JSON.stringify(['rounding', key, count, attempt]);
  const digest = createHmac('sha256', secret).update(message).digest();
  return (digest.readUIntBE(0, 6) + 0.5) / 2 ** 48;
}
