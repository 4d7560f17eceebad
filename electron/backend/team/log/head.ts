import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { hexOf } from '../keys/hex.ts';

/** Where the log stood at some moment: how many lines, and the hash of the last. */
export interface LogHead {
  readonly count: number;
  readonly hash: string;
}

export const writtenHeadSchema = z.object({
  format: z.literal(1),
  fileId: hexOf(16),
  count: z.int().positive(),
  hash: hexOf(32),
  mac: hexOf(32),
});
/** A head as it stands outside the team file. */
export type WrittenHead = z.infer<typeof writtenHeadSchema>;

/**
 * The key that proves a head, and a backup, in hexadecimal digits. It follows from the data key, from which nothing else than
 * this can be made with it.
 */
export const headKeyOf = (dataKey: Buffer, fileId: string): string =>
  Buffer.from(
    hkdfSync('sha256', dataKey, Buffer.from(fileId, 'hex'), 'trede log head', 32),
  ).toString('hex');

export const sealHead = (
  { count, hash }: LogHead,
  fileId: string,
  headKey: string,
): WrittenHead => ({
  format: 1,
  fileId,
  count,
  hash,
  mac: macOf({ count, hash }, fileId, headKey).toString('hex'),
});

/** Whether somebody with one of the keys wrote it. */
export const isGenuine = (head: WrittenHead, headKeys: readonly string[]): boolean =>
  headKeys.some((key) =>
    timingSafeEqual(macOf(head, head.fileId, key), Buffer.from(head.mac, 'hex')),
  );

const macOf = ({ count, hash }: LogHead, fileId: string, headKey: string): Buffer =>
  createHmac('sha256', Buffer.from(headKey, 'hex'))
    .update(JSON.stringify(['trede log head', 1, fileId, count, hash]))
    .digest();
