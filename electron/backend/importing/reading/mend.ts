import type { ListRow } from '#shared/importing/rows.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { lineStarts } from './line-breaks.ts';
import { isWellQuoted, rejoin, type Effort } from './rejoin.ts';

/** Of the lines that one stray quote runs over, so many may be no row by themselves: totals, a remark. */
const mostMisfits = 0.1;

/** Reads again, line by line, what stray quotes spoiled. */
export class Mender {
  readonly #utf8: Buffer;
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #quote: number;
  readonly #effort: Effort = { left: 2_000_000 };
  #starts: readonly number[] | null = null;

  /** @param rows what the parser made of the text */
  constructor(utf8: Buffer, dialect: Dialect, rows: readonly ListRow[]) {
    this.#utf8 = utf8;
    this.#dialect = dialect;
    this.#quote = dialect.quote.charCodeAt(0);
    const widths = rows.map(({ cells }) => cells.length);
    this.#width = usualWidth(widths.filter((width) => width > 1));
  }

  /** @param end the line behind the last row */
  mended(rows: readonly ListRow[], end: number): readonly ListRow[] {
    const mended: ListRow[] = [];
    let kept = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || !this.#isSuspect(row)) continue;
      const next = rows[index + 1]?.line ?? end;
      if (isWellQuoted(this.#textOf(row.line, next), this.#dialect)) continue;
      const others = this.linesAsRows(row.line, next);
      if (others === null) continue;
      for (; kept < index; kept += 1) mended.push(rows[kept] ?? row);
      for (const other of others) mended.push(other);
      kept = index + 1;
    }
    if (kept === 0) return rows;
    return mended.concat(rows.slice(kept));
  }

  /** The lines from `first` up to `next` as a row each; `null` when too many of them are none. */
  linesAsRows(first: number, next: number): ListRow[] | null {
    const rows: ListRow[] = [];
    let misfitsLeft = Math.floor((next - first) * mostMisfits);
    for (let line = first; line < next; line += 1) {
      const text = this.#textOf(line, line + 1);
      const cells = text === '' ? [''] : rejoin(text, this.#dialect, this.#width, this.#effort);
      if (cells === null && (misfitsLeft -= 1) < 0) return null;
      rows.push({ line, cells: cells ?? text.split(this.#dialect.delimiter ?? '\0') });
    }
    return rows;
  }

  #textOf(first: number, next: number): string {
    this.#starts ??= lineStarts(this.#utf8);
    const text = this.#utf8.toString('utf8', this.#starts[first - 1], this.#starts[next - 1]);
    return text.replace(/(?:\r\n|\n|\r)$/, '');
  }

  /**
   * Quotes of a pair leave no trace: a cell that begins with one is suspect, and so is a row of another width
   * in which one is left, or over which a quoted text runs on to the next line.
   */
  #isSuspect({ cells }: ListRow): boolean {
    for (const cell of cells) if (cell.charCodeAt(0) === this.#quote) return true;
    if (cells.length === this.#width) return false;
    return cells.some((cell) => cell.includes(this.#dialect.quote) || /[\r\n]/.test(cell));
  }
}
