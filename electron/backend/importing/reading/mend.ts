import type { ListRow } from '#shared/importing/rows.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { lineStarts } from './line-breaks.ts';
import { rejoin, type Effort } from './rejoin.ts';

/** Of the lines that one stray quote runs over, so many may be no row by themselves: totals, a remark. */
const mostMisfits = 0.1;

/** Reads again, line by line, what stray quotes spoiled. */
export class Mender {
  readonly #utf8: Buffer;
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #effort: Effort = { left: 2_000_000 };
  #starts: readonly number[] | null = null;

  /** @param rows what the parser made of the text */
  constructor(utf8: Buffer, dialect: Dialect, rows: readonly ListRow[]) {
    this.#utf8 = utf8;
    this.#dialect = dialect;
    const widths = rows.map(({ cells }) => cells.length);
    this.#width = usualWidth(widths.filter((width) => width > 1));
  }

  /** @param end the line behind the last row */
  mended(rows: readonly ListRow[], end: number): readonly ListRow[] {
    const mended: ListRow[] = [];
    let changed = false;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as ListRow;
      const next = rows[index + 1]?.line ?? end;
      const others = this.#isSuspect(row, next) ? this.linesAsRows(row.line, next) : null;
      if (others === null) mended.push(row);
      else {
        changed = true;
        for (const other of others) mended.push(other);
      }
    }
    return changed ? mended : rows;
  }

  /** The lines from `first` up to `next` as a row each; `null` when too many of them are none. */
  linesAsRows(first: number, next: number): ListRow[] | null {
    this.#starts ??= lineStarts(this.#utf8);
    const rows: ListRow[] = [];
    let misfitsLeft = Math.floor((next - first) * mostMisfits);
    for (let line = first; line < next; line += 1) {
      const text = this.#utf8
        .toString('utf8', this.#starts[line - 1], this.#starts[line])
        .replace(/[\r\n]+$/, '');
      const cells = text === '' ? [''] : rejoin(text, this.#dialect, this.#width, this.#effort);
      if (cells === null && (misfitsLeft -= 1) < 0) return null;
      rows.push({ line, cells: cells ?? text.split(this.#dialect.delimiter ?? '\0') });
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
