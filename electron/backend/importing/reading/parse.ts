import { parse } from 'csv-parse/sync';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { cutAt, type Dialect } from './dialect.ts';

export type Cells = string[];

const options = (dialect: Dialect, lineBreaks: readonly string[]) => ({
  delimiter: cutAt(dialect),
  quote: dialect.quote,
  escape: dialect.escape,
  record_delimiter: [...lineBreaks],
  relax_quotes: true,
  relax_column_count: true,
});

/** Whether the parser reached the end inside quotes. */
const isUnclosed = (error: unknown): boolean => errorCodeOf(error) === 'CSV_QUOTE_NOT_CLOSED';

/** All records of a text; `null` when a quote never closes. */
export function parseAll(
  utf8: Buffer,
  dialect: Dialect,
  lineBreaks: readonly string[],
): Cells[] | null {
  try {
    return parse(utf8, options(dialect, lineBreaks));
  } catch (error) {
    if (isUnclosed(error)) return null;
    throw error;
  }
}

/** The records before a quote that never closes, at most so many, and where in the text they end. */
export function parseWhole(
  utf8: Buffer,
  dialect: Dialect,
  lineBreaks: readonly string[],
  atMost = -1,
): { readonly records: Cells[]; readonly end: number } {
  const records: Cells[] = [];
  let end = 0;
  try {
    parse(utf8, {
      ...options(dialect, lineBreaks),
      to: atMost,
      on_record: (cells: Cells, { bytes }) => {
        records.push(cells);
        end = bytes;
        return null;
      },
    });
  } catch (error) {
    if (!isUnclosed(error)) throw error;
  }
  return { records, end };
}
