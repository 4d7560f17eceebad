import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { lineStarts } from './line-breaks.ts';
import { isWellQuoted, rejoin, type Effort } from './rejoin.ts';
import { SwallowedRows } from './swallowed.ts';

/** Of the lines that one stray quote runs over, so many may be no row by themselves: totals, a remark. */
const mostMisfits = 0.1;

/** Reads again, line by line, what stray quotes spoiled. */
export class Mender {
  readonly #utf8: Buffer;
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #quote: number;
  readonly #effort: Effort = { left: 2_000_000 };
  readonly #swallowed: SwallowedRows;
  readonly #remarks: ReadingRemark[] = [];
  #starts: readonly number[] | null = null;

  /** @param rows what the parser made of the text */
  constructor(utf8: Buffer, dialect: Dialect, rows: readonly ListRow[]) {
    this.#utf8 = utf8;
    this.#dialect = dialect;
    this.#quote = dialect.quote.charCodeAt(0);
    const widths = rows.map(({ cells }) => cells.length);
    this.#width = usualWidth(widths.filter((width) => width > 1));
    this.#swallowed = new SwallowedRows(dialect, this.#width, rows);
  }

  /** What was supposed about quotes that stand over lines. */
  get remarks(): readonly ReadingRemark[] {
    return this.#remarks;
  }

  /** @param end the line behind the last row */
  mended(rows: readonly ListRow[], end: number): readonly ListRow[] {
    const mended: ListRow[] = [];
    let kept = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined) continue;
      const next = rows[index + 1]?.line ?? end;
      const others = this.#suspectedRows(row, next) ?? this.#swallowedRows(row, next);
      if (others === null) continue;
      for (; kept < index; kept += 1) mended.push(rows[kept] ?? row);
      for (const other of others) mended.push(other);
      kept = index + 1;
    }
    if (kept === 0) return rows;
    return mended.concat(rows.slice(kept));
  }

  #suspectedRows(row: ListRow, next: number): ListRow[] | null {
    if (!this.#isSuspect(row)) return null;
    if (isWellQuoted(this.#textOf(row.line, next), this.#dialect)) return null;
    const others = this.linesAsRows(row.line, next);
    if (others !== null) this.remarkOnLines(row.line, next);
    return others;
  }

  /** A pair of stray quotes is as good as any other, but for the rows between them. */
  #swallowedRows({ line, cells }: ListRow, next: number): ListRow[] | null {
    if (next - line < 2) return null;
    const lines = this.#textOf(line, next).split(/\r\n|\n|\r/);
    const others = this.#swallowed.haveWidth(lines) ? this.linesAsRows(line, next) : null;
    if (others !== null && this.#swallowed.areRows(others)) {
      this.remarkOnLines(line, next);
      return others;
    }
    const likeRows = this.#swallowed.countIn(cells);
    if (likeRows === 0) return null;
    const inside = likeRows === 1 ? 'staat 1 regel' : `staan ${formatCount(likeRows)} regels`;
    this.#remarks.push({
      line,
      column: null,
      message: `In een cel van deze rij ${inside} van de lijst. Staat er een aanhalingsteken te veel? Haal het weg, want zo mist u die ${likeRows === 1 ? 'regel' : 'regels'}.`,
    });
    return null;
  }

  /** Says that these lines were read by themselves, where a quote would have joined them. */
  remarkOnLines(first: number, next: number): void {
    if (next - first < 2) return;
    const count = counted(next - first, 'regel', 'regels');
    this.#remarks.push({
      line: first,
      column: null,
      message: `Hier begint een tekst met een aanhalingsteken te veel. Trede leest deze ${count} elk als een rij. Kijk ze na.`,
    });
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
