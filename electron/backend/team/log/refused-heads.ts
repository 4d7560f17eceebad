import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { logFindingSchema, type LogFinding } from '#shared/team/log/warnings.ts';
import { writeWhole } from '../files.ts';
import { hexOf } from '../keys/hex.ts';
import { writtenHeadSchema, type WrittenHead } from './head.ts';

/** Beside `NAME.trede` stands `NAME.trede-logboek-geweigerd`, when ever a head did not fit the file. */
const refusedPathOf = (teamFile: string): string => `${teamFile}-logboek-geweigerd`;

const entrySchema = z.object({
  at: z.string(),
  finding: logFindingSchema,
  head: writtenHeadSchema,
});
const refusedSchema = z.object({
  format: z.literal(1),
  fileId: hexOf(16),
  refused: z.array(entrySchema),
  /** Nobody without the key can have a copy pass for the file that was missed. */
  mac: hexOf(32),
});
type Entry = z.infer<typeof entrySchema>;

/** The last so many stay. */
const most = 10;

/**
 * Keeps a head that did not fit the file: what takes its place says nothing any more of the file that was there.
 * By it that file is known when it comes back, and it can be compared.
 */
export function keepRefused(
  teamFile: string,
  refused: { readonly head: WrittenHead; readonly finding: LogFinding; readonly at: string },
  headKeys: readonly [string, ...string[]],
): void {
  const { fileId } = refused.head;
  const entries = [...entriesAt(teamFile, fileId, headKeys), refused].slice(-most);
  const mac = macOf(entries, fileId, headKeys[0]).toString('hex');
  const text = JSON.stringify({ format: 1, fileId, refused: entries, mac }, null, 2);
  writeWhole(refusedPathOf(teamFile), `${text}\n`);
}

/** The heads that were refused for this file; none where nobody with a key of it wrote them. */
export const readRefused = (
  teamFile: string,
  fileId: string,
  headKeys: readonly string[],
): readonly WrittenHead[] => entriesAt(teamFile, fileId, headKeys).map(({ head }) => head);

/** The file that was missed is back: nothing is refused any more. */
export const forgetRefused = (teamFile: string): void =>
  rmSync(refusedPathOf(teamFile), { force: true });

function entriesAt(teamFile: string, fileId: string, headKeys: readonly string[]): Entry[] {
  try {
    const read = refusedSchema.parse(JSON.parse(readFileSync(refusedPathOf(teamFile), 'utf8')));
    const mac = Buffer.from(read.mac, 'hex');
    const isOurs =
      read.fileId === fileId &&
      headKeys.some((key) => timingSafeEqual(macOf(read.refused, fileId, key), mac));
    return isOurs ? read.refused : [];
  } catch {
    return [];
  }
}

function macOf(entries: readonly Entry[], fileId: string, headKey: string): Buffer {
  const said = entries.map(({ at, finding, head }) => [
    at,
    finding,
    head.count,
    head.hash,
    head.mac,
  ]);
  return createHmac('sha256', Buffer.from(headKey, 'hex'))
    .update(JSON.stringify(['trede refused heads', fileId, said]))
    .digest();
}
