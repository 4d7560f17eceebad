import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { logHeadsFolder } from '#shared/team/practice.ts';
import { writeWhole } from '../files.ts';
import { writtenHeadSchema, type WrittenHead } from './head.ts';

/** Beside `NAME.trede` stands `NAME.trede-logboek`. */
export const headPathOf = (teamFile: string): string => `${teamFile}-logboek`;

const ofComputerSchema = z.object({
  /** By what stands for the path of the team file: the same file may stand in several places. */
  places: z.record(z.string(), writtenHeadSchema),
});
type OfComputer = z.infer<typeof ofComputerSchema>;

/** What was found outside the team file. */
export interface FoundHeads {
  /** What stands beside the team file. */
  readonly beside: WrittenHead | 'none' | 'unreadable';
  /** Of the team file in this place, by what this computer knows. */
  readonly own: WrittenHead | null;
  /** Of the same team file in other places, as far as this computer knows. */
  readonly elsewhere: readonly WrittenHead[];
}

/**
 * A computer that has no head of its own tells nothing: a new one has none either.
 *
 * @param settingsFolder of this computer's user; `null`: nothing is kept there
 */
export function readHeads(
  teamFile: string,
  fileId: string,
  settingsFolder: string | null,
): FoundHeads {
  const { places } = readOfComputer(settingsFolder, fileId);
  const place = placeOf(teamFile);
  const own = places[place];
  return {
    beside: readBeside(headPathOf(teamFile), fileId),
    own: own?.fileId === fileId ? own : null,
    elsewhere: Object.entries(places).flatMap(([known, head]) => (known === place ? [] : [head])),
  };
}

function readBeside(path: string, fileId: string): FoundHeads['beside'] {
  if (!existsSync(path)) return 'none';
  const read = writtenHeadSchema.safeParse(jsonAt(path));
  return read.success && read.data.fileId === fileId ? read.data : 'unreadable';
}

/** Writes it in both places, each whole or not at all. A place that cannot be written is left as it was. */
export function writeHeads(
  teamFile: string,
  head: WrittenHead,
  settingsFolder: string | null,
): void {
  quietly(() => writeWhole(headPathOf(teamFile), `${JSON.stringify(head)}\n`));
  if (settingsFolder === null) return;
  quietly(() => {
    const { places } = readOfComputer(settingsFolder, head.fileId);
    // The last that were written stay.
    const others = Object.entries(places).filter(([place]) => place !== placeOf(teamFile));
    const kept = [...others, [placeOf(teamFile), head] as const].slice(-mostPlaces);
    const path = computerPathOf(settingsFolder, head.fileId);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, `${JSON.stringify({ places: Object.fromEntries(kept) })}\n`);
  });
}

const mostPlaces = 20;

function readOfComputer(settingsFolder: string | null, fileId: string): OfComputer {
  if (settingsFolder === null) return { places: {} };
  const read = ofComputerSchema.safeParse(jsonAt(computerPathOf(settingsFolder, fileId)));
  return read.success ? read.data : { places: {} };
}

const computerPathOf = (settingsFolder: string, fileId: string): string =>
  join(settingsFolder, logHeadsFolder, `${fileId}.json`);

/** Which of the places of a file it is, without the path itself: that may hold a name. */
export function placeOf(teamFile: string): string {
  let real = teamFile;
  quietly(() => {
    real = realpathSync.native(teamFile);
  });
  return createHash('sha256').update(real).digest('hex').slice(0, 32);
}

function jsonAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A full disk or a drive that went away: what stands there is of an earlier moment, and still right.
  }
}
