import type { CountedTable } from '#shared/evaluation/counted.ts';
import { kindAndPeriod } from '../same-period.ts';
import { daysInKey } from './days-in-key.ts';

/*
 * What a reader takes to be 0 without reading the figure: he has a calendar. Read from the heads of the
 * tables; it shares no code with the protection.
 */

const day = 86_400_000;

/** Who came or left in the first days of the period is a rare one: nobody expects them. */
const firstDays = 7;
const afterFirstDays = (from: string): number => Date.parse(from) + firstDays * day;

function laterMonth(moment: number, months: number): number {
  const date = new Date(moment);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const daysInMonth = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0),
  ).getUTCDate();
  return first + (Math.min(date.getUTCDate(), daysInMonth) - 1) * day;
}

/** Whether the row and the column of a table can hold nobody; a row may be a year of settlement. */
function isEmpty(table: string, row: string, column: string, from: string, until: string): boolean {
  const last = Date.parse(until);
  const start = afterFirstDays(from);
  const neverFor = (months: number) => last + day < laterMonth(start, months);
  switch (table) {
    case 'duurzame-uitstroom': {
      const months = Number(/^na-(\d+)-maanden$/.exec(row)?.[1]);
      return (column === 'uit' && neverFor(months)) || (column === 'terug' && from === until);
    }
    case 'uitval-werk':
      return (row === 'aan-het-werk' || row === 'later') && neverFor(6);
    case 'wachttijden': {
      const weeks = new Map([
        ['binnen-8-weken', 4],
        ['binnen-13-weken', 8],
        ['langer', 13],
      ]).get(row);
      return weeks !== undefined && last <= start + weeks * 7 * day;
    }
    case 'cohort-jaren': {
      const left = /^uitstroom-(\d{4})$/.exec(column)?.[1];
      return left !== undefined && /^\d{4}$/.test(row) && Number(left) < Number(row);
    }
    default:
      return false;
  }
}

/** The keys of the counts that are 0 for every reader. */
export function emptyForAll(tables: readonly CountedTable[]): ReadonlySet<string> {
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row, at) =>
      table.columns.flatMap((column, to) => {
        const { key = '', value = 1, money } = table.cells[at]?.[to] ?? {};
        const [, from, until] = daysInKey.exec(key) ?? [];
        if (value !== 0 || money || from === undefined || until === undefined) return [];
        return isEmpty(kindAndPeriod(table.id)[0], row.id, column.id, from, until) ? [key] : [];
      }),
    ),
  );
  return new Set(found);
}
