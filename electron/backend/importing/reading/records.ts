import type { ListRow } from '#shared/importing/rows.ts';
import { listLimits, tooManyRows, unreadable } from '../limits.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { breaksIn, findLineBreaks, lineStarts, type LineBreaks } from './line-breaks.ts';
import { parseAll, parseWhole, type Cells } from './parse.ts';
import { rejoin, type Effort } from './rejoin.ts';
import { shareStrings } from './share-strings.ts';

/** Rows, and as many blank lines. */
const mostRecords = listLimits.rows * 2;

/** From this size on, equal texts are kept once: below, it costs more than it gives. */
const worthSharing = 24 * 1024 * 1024;

/**
 * Cuts a text into records, each with the line on which it begins; a blank line is a record of one empty
 * cell. Quotes may hold delimiters and line breaks. A quote that does not belong to a pair is part of its
 * cell, as long as the lines that it runs over are rows by themselves.
 *
 * @throws Refusal `unreadable-list` when a quoted text never ends, naming the line where it begins.
 */
export function readRecords(utf8: Buffer, dialect: Dialect): ListRow[] {
  const breaks = findLineBreaks(utf8);
  if (breaks.lines > mostRecords * 20) throw tooManyRows();
  const parsed = parseAll(utf8, dialect, breaks.delimiters);
  if (parsed === null) return withoutEnd(utf8, dialect, breaks);
  if (parsed.length > mostRecords) throw tooManyRows();
  if (utf8.length > worthSharing) shareStrings(parsed);
  const rows = withLines(parsed, breaks.lines);
  return utf8.includes(dialect.quote) ? new Mender(utf8, dialect, rows).mended(rows) : rows;
}

/** As many records as lines: each has its own. Else lines end inside cells, and are counted there. */
function withLines(parsed: readonly Cells[], lines: number): ListRow[] {
  if (parsed.length === lines) return parsed.map((cells, index) => ({ line: index + 1, cells }));
  let line = 1;
  return parsed.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += breaksIn(cell);
    return row;
  });
}

/** A quote never closes: what stands behind it are rows by themselves, or the text was cut off. */
function withoutEnd(utf8: Buffer, dialect: Dialect, breaks: LineBreaks): ListRow[] {
  const { records, end } = parseWhole(utf8, dialect, breaks.delimiters);
  const before = withLines(records, findLineBreaks(utf8.subarray(0, end)).lines);
  const line = findLineBreaks(utf8.subarray(0, end)).lines + 1;
  const mender = new Mender(utf8, dialect, before);
  const rest = mender.linesAsRows(line, Number.POSITIVE_INFINITY);
  if (rest === null) {
    throw unreadable(
      `Op regel ${line} begint een tekst met een aanhalingsteken (") dat nergens sluit. Haal het weg, of zet er een achter de tekst.`,
    );
  }
  return [...mender.mended(before), ...rest];
}

/** Reads again, line by line, what stray quotes spoiled. */
class Mender {
  readonly #utf8: Buffer;
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #effort: Effort = { left: 2_000_000 };
  #starts: readonly number[] | null = null;

  constructor(utf8: Buffer, dialect: Dialect, rows: readonly ListRow[]) {
    this.#utf8 = utf8;
    this.#dialect = dialect;
    const filled = rows.filter(({ cells }) => cells.length > 1);
    this.#width = usualWidth(filled.map(({ cells }) => cells.length));
  }

  mended(rows: readonly ListRow[]): ListRow[] {
    const mended: ListRow[] = [];
    let changed = false;
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const others = this.#isSuspect(row, next) ? this.linesAsRows(row.line, next) : null;
      if (others === null) mended.push(row);
      else {
        changed = true;
        mended.push(...others);
      }
    }
    return changed ? mended : [...rows];
  }

  /** The lines from `first` up to `next` as a row each; `null` when one of them is none. */
  linesAsRows(first: number, next: number): ListRow[] | null {
    this.#starts ??= lineStarts(this.#utf8);
    const rows: ListRow[] = [];
    const end = Math.min(next, this.#starts.length);
    for (let line = first; line < end; line += 1) {
      const text = this.#utf8
        .toString('utf8', this.#starts[line - 1], this.#starts[line])
        .replace(/[\r\n]+$/, '');
      if (text === '') rows.push({ line, cells: [''] });
      else {
        const cells = rejoin(text, this.#dialect, this.#width, this.#effort);
        if (cells === null) return null;
        rows.push({ line, cells });
      }
    }
    return rows;
  }

  /** Quotes of a pair leave no trace: a cell that begins with one, or a row of another width, is suspect. */
  #isSuspect({ line, cells }: ListRow, next: number): boolean {
    const { quote } = this.#dialect;
    for (const cell of cells) if (cell.startsWith(quote)) return true;
    if (cells.length === this.#width) return false;
    return next - line > 1 || cells.some((cell) => cell.includes(quote));
  }
}
