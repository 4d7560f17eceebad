import { addDays } from '#shared/kernel/calendar.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { setsWith } from '../../database/shown-sets.ts';

/** How often lists and searches showed a client, in a day or in a month. */
export interface InLists {
  /** `2026-11-20`, or of a month `2026-11`. */
  readonly when: string;
  readonly times: number;
  /**
   * How many people saw those. Not who: who works for the municipality is no recipient, and has rights too
   * [AVG art. 15; HvJ EU C-579/21].
   */
  readonly colleagues: number;
  /** How many of those lists were printed, or saved outside the team file. */
  readonly taken: number;
}

interface ShownLine {
  readonly day: IsoDate;
  readonly who: string;
  readonly taken: boolean;
}

const monthLength = 'jjjj-mm'.length;

/** Of this many days each stands on paper by itself; before that each month. */
const daysOnPaper = 90;

/** The lines of lists in which a client stood, the latest first. */
export async function shownInLists(trx: TeamTransaction, clientId: number): Promise<ShownLine[]> {
  const lines = await trx
    .selectFrom('log_line')
    .select(['at', 'user_id', 'account', 'form'])
    .where('shown_id', 'in', setsWith(trx, clientId))
    .orderBy('id', 'desc')
    .execute();
  return lines.map(({ at, user_id: user, account, form }) => ({
    day: toIsoDate(new Date(at)),
    who: user === null ? account : String(user),
    taken: form !== null,
  }));
}

/** Each day by itself. */
export const byDay = (lines: readonly ShownLine[]): InLists[] => counted(lines, ({ day }) => day);

/** Short enough for paper. */
export function onPaper(lines: readonly ShownLine[], today: IsoDate): InLists[] {
  const first = addDays(today, 1 - daysOnPaper);
  return counted(lines, ({ day }) => (day >= first ? day : day.slice(0, monthLength)));
}

function counted(lines: readonly ShownLine[], whenOf: (line: ShownLine) => string): InLists[] {
  return [...Map.groupBy(lines, whenOf)].map(([when, own]) => ({
    when,
    times: own.length,
    colleagues: new Set(own.map(({ who }) => who)).size,
    taken: own.filter(({ taken }) => taken).length,
  }));
}
