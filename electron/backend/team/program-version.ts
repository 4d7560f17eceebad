import type { TeamDatabase } from '../database/schema.ts';
import { writeOwnSetting } from './own-setting.ts';

/** Under which name of `setting` it stands. */
const name = 'programma';

/** Which Trede worked in the file last, of the newest that did; `null`: nobody wrote it down. */
export async function programOf(db: TeamDatabase): Promise<string | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row === undefined ? null : readVersion(row.value);
}

/** Not a change of the user: it stands in no history and cannot be undone. */
export const writeProgram = (db: TeamDatabase, version: string): Promise<void> =>
  db.transaction().execute((trx) => writeOwnSetting(trx, name, version));

/**
 * Whether this Trede is newer than the one that worked in the file last. A file that does not tell is older. Two
 * computers of one team may differ for a while: the older one writes nothing, so that the newer one is new only once.
 */
export function isNewer(version: string, than: string | null): boolean {
  if (than === null) return true;
  const [mine, theirs] = [numbersOf(version), numbersOf(than)];
  const at = mine.findIndex((number, place) => number !== theirs[place]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}

const readVersion = (text: string): string | null =>
  /^"(\d{1,6}(?:\.\d{1,6}){2})/.exec(text)?.[1] ?? null;

const numbersOf = (version: string): number[] =>
  version.split(/[.+-]/, 3).map((part) => Number(part));
