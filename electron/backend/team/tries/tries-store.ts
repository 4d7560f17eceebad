import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../files.ts';

const triesSchema = z.object({
  /** In a row. */
  wrong: z.int().nonnegative(),
  /** When the last one was, in milliseconds. */
  at: z.number(),
});
export type Tries = z.infer<typeof triesSchema>;

/** By the id of a team file; nothing in it is secret. */
const storedSchema = z.record(z.string().regex(/^[0-9a-f]{32}$/), triesSchema);

export interface TriesStore {
  readonly read: (fileId: string) => Tries;
  readonly write: (fileId: string, tries: Tries) => void;
}

const none: Tries = { wrong: 0, at: 0 };

/** Forgets when the process ends. */
export function noStore(): TriesStore {
  const kept = new Map<string, Tries>();
  return {
    read: (fileId) => kept.get(fileId) ?? none,
    write: (fileId, tries) => kept.set(fileId, tries),
  };
}

/** Keeps the wrong tries of this computer's user in a small file, so that starting anew does not help. */
export function triesIn(path: string): TriesStore {
  const kept = new Map(Object.entries(readAll(path)));
  return {
    read: (fileId) => kept.get(fileId) ?? none,
    write: (fileId, tries) => {
      if (tries.wrong === 0) kept.delete(fileId);
      else kept.set(fileId, tries);
      try {
        writeWhole(path, `${JSON.stringify(Object.fromEntries(kept))}\n`);
      } catch {
        // It still counts as long as the process runs.
      }
    },
  };
}

function readAll(path: string): Readonly<Record<string, Tries>> {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
