import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { temporariesOf } from '../files.ts';
import { hexOf } from '../keys/hex.ts';
import { holderPathOf } from './names.ts';
import { seal, sharingKey, unseal } from './sealed.ts';

/** Who has a team file open to work in it. Only who can open the file can read it. */
const holderSchema = z.object({
  /** `null`, and no name: who is opening it, before it is known who that is. */
  userId: z.int().positive().nullable(),
  name: z.string(),
  account: z.string(),
  computer: z.string(),
  /** Of the process, on that computer. */
  pid: z.int().positive(),
  /** ISO times in UTC, by the clock of that computer: since when, and the last sign of life. */
  since: z.string(),
  seenAt: z.string(),
});
export type Holder = z.infer<typeof holderSchema>;

const holderFileSchema = z.object({
  format: z.literal(1),
  fileId: hexOf(16),
  /** Of this one sitting. */
  token: hexOf(16),
  sealed: z.string(),
});

export interface FoundHolder {
  readonly token: string;
  /** `null`: written with another key, or changed by somebody. */
  readonly holder: Holder | null;
  /** None of the keys opens it. */
  readonly isOfOtherKey: boolean;
  /** Another text with each sign of life. */
  readonly text: string;
}

interface OfFile {
  readonly path: string;
  readonly fileId: string;
}

const placeOf = (fileId: string, token: string) => ['trede holder', 1, fileId, token];

/** The text of the file that says who has the team file. */
export function holderFileText(
  { fileId, dataKey }: { readonly fileId: string; readonly dataKey: Buffer },
  token: string,
  holder: Holder,
): string {
  const key = sharingKey(dataKey, fileId, 'holder');
  const sealed = seal(key, placeOf(fileId, token), JSON.stringify(holder));
  return `${JSON.stringify({ format: 1, fileId, token, sealed })}\n`;
}

/** Whose sitting it is, as far as can be read without a key; `null`: nobody's. */
export const tokenIn = (text: string): string | null => parse(text)?.token ?? null;

/**
 * Who says to have the file; `null`: nobody, or not of this file.
 *
 * @param dataKeys those that the file may have
 */
export const readHolder = (file: OfFile, dataKeys: readonly Buffer[]): FoundHolder | null =>
  readAt(holderPathOf(file.path), file, dataKeys);

/**
 * Who had the file and fell while saying so anew: the holder file has no other name then than for a moment. `null`:
 * nobody.
 */
export function readFallen(file: OfFile, dataKeys: readonly Buffer[]): Holder | null {
  const fallen = temporariesOf(holderPathOf(file.path)).flatMap(
    (place) => readAt(place, file, dataKeys)?.holder ?? [],
  );
  // Who was still opening it never had it.
  const [last] = fallen
    .filter(({ userId }) => userId !== null)
    .sort((a, b) => b.seenAt.localeCompare(a.seenAt));
  return last ?? null;
}

function readAt(
  place: string,
  { fileId }: OfFile,
  dataKeys: readonly Buffer[],
): FoundHolder | null {
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch {
    return null;
  }
  const file = parse(text);
  if (file?.fileId !== fileId) return null;
  const { token, sealed } = file;
  const [opened] = dataKeys.flatMap((dataKey) => {
    const key = sharingKey(dataKey, fileId, 'holder');
    return unseal(key, placeOf(fileId, token), sealed) ?? [];
  });
  const holder = opened === undefined ? null : holderSchema.safeParse(JSON.parse(opened));
  return {
    token,
    text,
    holder: holder?.success ? holder.data : null,
    isOfOtherKey: opened === undefined,
  };
}

/** Takes away what this sitting wrote, and nothing that another wrote since. */
export function removeHolder(path: string, token: string): void {
  try {
    if (tokenIn(readFileSync(holderPathOf(path), 'utf8')) === token) {
      rmSync(holderPathOf(path), { force: true });
    }
  } catch {
    // A drive that went away: the next who opens the file finds that nobody has it.
  }
}

function parse(text: string): z.infer<typeof holderFileSchema> | null {
  try {
    const read = holderFileSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
