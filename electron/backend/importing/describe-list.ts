import { looksLikeBsn, masked } from '#shared/importing/bsn.ts';
import { cellReaders } from '#shared/importing/cells.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ImportField, ListColumn } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

const exampleCount = 3;
const exampleLength = 60;

/** What the window shows of each column, with the field that its name suggests. */
export function describeColumns(list: List): ListColumn[] {
  const bsn = list.headers.map((header, index) => looksLikeBsn(header, columnValues(list, index)));
  const suggestions = suggestFields(
    list.headers.map((header, index) => (bsn[index] === true ? '' : header)),
  );
  return list.headers.map((header, index) => {
    const isBsn = bsn[index] === true;
    const examples = examplesOf(list, index);
    return {
      index,
      header,
      examples: isBsn ? [...new Set(examples.map(masked))] : examples,
      suggestedField: suggestions[index] ?? null,
      suggestedBy: suggestions[index] == null ? null : ('name' as const),
      maybeBsn: false,
      looksLikeBsn: isBsn,
    };
  });
}

/** The same list without what stands in these columns: what is not in memory cannot leak. */
export function withoutColumns<Known extends List>(list: Known, columns: readonly number[]): Known {
  if (columns.length === 0) return list;
  const out = new Set(columns);
  const rows = list.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => (out.has(index) ? '' : cell)),
  }));
  return { ...list, rows };
}

function* columnValues(list: List, index: number): Generator<string> {
  for (const { cells } of list.rows) yield cells[index] ?? '';
}

function examplesOf(list: List, index: number): string[] {
  const examples = new Set<string>();
  for (const value of columnValues(list, index)) {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text !== '') examples.add(text.slice(0, exampleLength));
    if (examples.size === exampleCount) break;
  }
  return [...examples];
}

/** Days on which something happened; a day of birth says nothing about the age of the list. */
const happenings = [
  'settlementDate',
  'trajectoryStart',
  'trajectoryEnd',
  'outflowDate',
] as const satisfies readonly ImportField[];

/** The latest day in the list that is not in the future: nothing in it is newer. Else today. */
export function suggestReferenceDate(
  list: List,
  columns: readonly ListColumn[],
  today: IsoDate,
): IsoDate {
  let latest: IsoDate | null = null;
  for (const field of happenings) {
    const column = columns.find(({ suggestedField }) => suggestedField === field);
    if (column === undefined) continue;
    for (const value of new Set(columnValues(list, column.index))) {
      const { value: date } = cellReaders[field](value);
      if (date !== null && date <= today && (latest === null || date > latest)) latest = date;
    }
  }
  return latest ?? today;
}
