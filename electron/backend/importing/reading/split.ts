import { parse } from 'csv-parse/sync';
import { listLimits, unreadable } from '../limits.ts';

/** A record of the file with the line on which it begins. A blank line is a record of one empty cell. */
export interface ListRecord {
  readonly line: number;
  readonly cells: string[];
}

/** Rows, and as many blank lines. */
const mostRecords = listLimits.rows * 2;

/**
 * Cuts text into records. Quotes may hold separators and line breaks; a quote in the middle of a text
 * is a quote. Line endings may be mixed.
 *
 * @throws Refusal `unreadable-list` when a quoted text never ends, naming the line where it begins.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  atMost: number = mostRecords + 1,
): ListRecord[] {
  const bytes = Buffer.from(text, 'utf8');
  const lines = new LineCounter(bytes);
  const records: ListRecord[] = [];
  try {
    parse(bytes, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: atMost,
      // csv-parse counts a line break inside quotes twice when it is CR LF, so lines are counted here.
      on_record: (cells: string[], { bytes: end }) => {
        records.push({ line: lines.line, cells });
        lines.advanceTo(end);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw unreadable(
        `Op regel ${lines.line} begint een tekst met een aanhalingsteken (") dat nergens sluit. Haal het weg, of zet er een achter de tekst.`,
      );
    }
    throw error;
  }
  if (records.length > mostRecords) throw tooManyRows();
  return records;
}

export const tooManyRows = () =>
  unreadable(
    `Deze lijst heeft meer dan ${listLimits.rows.toLocaleString('nl-NL')} regels. Zoveel leest Trede niet in één keer. Verdeel de lijst over meer bestanden.`,
  );

const lineFeed = 10;
const carriageReturn = 13;

/** Counts lines as an editor does: LF, CR LF and CR each end one. */
class LineCounter {
  line = 1;
  #at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  advanceTo(end: number): void {
    for (; this.#at < end; this.#at += 1) {
      const byte = this.#bytes[this.#at];
      const endsLine =
        byte === lineFeed || (byte === carriageReturn && this.#bytes[this.#at + 1] !== lineFeed);
      if (endsLine) this.line += 1;
    }
  }
}
