import { columnReader } from '#shared/importing/column-reading.ts';
import { Remarks } from '#shared/importing/remarks.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { columnValues } from './judged-columns.ts';

/** Days on which something happened; a day of birth says nothing about the age of the list. */
const happenings = [
  'settlementDate',
  'trajectoryStart',
  'trajectoryEnd',
  'outflowDate',
  'invoiceDate',
  'paidDate',
  'contactDate',
  'measuredOn',
] as const satisfies readonly ImportField[];

/** The latest day in the list that is not in the future: nothing in it is newer. Else today. */
export function suggestReferenceDate(
  list: List,
  fields: readonly (ImportField | null)[],
  today: IsoDate,
): IsoDate {
  let latest: IsoDate | null = null;
  for (const field of happenings) {
    const index = fields.indexOf(field);
    if (index < 0) continue;
    const read = columnReader(field, { index, rows: list.rows }, new Remarks(list.headers), today);
    for (const value of new Set(columnValues(list, index))) {
      const { value: date } = read(value);
      if (date !== null && date <= today && (latest === null || date > latest)) latest = date;
    }
  }
  return latest ?? today;
}
