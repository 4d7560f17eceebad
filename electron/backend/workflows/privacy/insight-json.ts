import { formatDate } from '#shared/kernel/dates.ts';
import { practiceMark } from '#shared/kernel/letterhead.ts';
import type { FileCallContext } from '../../handler.ts';
import { byDay } from './in-lists.ts';
import type { Insight } from './insight-facts.ts';
import type { Row } from './read-person.ts';

/** The version of the form, for who reads it with a program. */
const format = 'trede-inzage-1';

/**
 * All of it as JSON: every field of every table, under the names that the file itself uses. Documents are in
 * it whole, in base64; what was stored as JSON stands there as such.
 */
export function insightJson(
  insight: Insight,
  { team, now, today }: Pick<FileCallContext, 'team' | 'now' | 'today'>,
): string {
  const { held, named, drafts, importChanges, seen, inLists } = insight;
  const tables = Object.fromEntries([...held].map(([table, rows]) => [table, rows.map(readable)]));
  return `${JSON.stringify(
    {
      format,
      ...(team.practice ? { note: practiceMark } : {}),
      about: `Alles wat Trede op ${formatDate(today)} over deze persoon bewaart. [AVG artikel 15]`,
      madeAt: now.toISOString(),
      municipality: team.municipality,
      team: team.teamName,
      tables: {
        ...tables,
        ...(drafts.length === 0 ? {} : { draft: drafts.map(readable) }),
        ...(importChanges.length === 0 ? {} : { import_changed: importChanges.map(readable) }),
        ...(seen.length === 0 ? {} : { log_line: seen }),
      },
      inLists: byDay(inLists),
      names: Object.fromEntries(named),
    },
    null,
    2,
  )}\n`;
}

/**
 * Under what name a colleague works in Trede. It says nothing of the client, and colleagues have rights too
 * [HvJ EU C-579/21].
 */
export const ofColleagues: ReadonlySet<string> = new Set(['account', 'imported_by', 'undone_by']);

/** Columns in which the file keeps JSON. */
const asJson = new Set([
  'before_values',
  'after_values',
  'draft_values',
  'value_before',
  'value_after',
]);

const readable = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      if (ofColleagues.has(column)) return [];
      if (value instanceof Uint8Array) return [[column, Buffer.from(value).toString('base64')]];
      if (asJson.has(column) && typeof value === 'string') return [[column, parsed(value)]];
      return [[column, value]];
    }),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
