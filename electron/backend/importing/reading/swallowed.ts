import type { ListRow } from '#shared/importing/rows.ts';
import { columnKinds, kindOf, type CellKind } from './cell-kind.ts';
import type { Dialect } from './dialect.ts';

const sampleRows = 200;

/** In a narrower list a line of a note may well have as many pieces as a row. */
const fewestColumns = 3;
const fewestColumnsWithCommas = 4;

/** Judges whether a cell of more lines holds rows: a stray quote before them, another behind them. */
export class SwallowedRows {
  readonly #delimiter: string | null;
  readonly #width: number;
  readonly #rows: readonly ListRow[];
  #kinds: readonly (CellKind | null)[] | null = null;

  /** @param rows what the parser made of the text */
  constructor({ delimiter }: Dialect, width: number, rows: readonly ListRow[]) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#rows = rows;
  }

  /** How many whole lines inside these cells have as many pieces as a row. */
  countIn(cells: readonly string[]): number {
    return cells.reduce((count, cell) => {
      const inside = cell.split(/\r\n|\n|\r/).slice(1, -1);
      return count + inside.filter((line) => this.#hasWidth(line)).length;
    }, 0);
  }

  /** Whether each of these lines has as many pieces as a row. */
  haveWidth(lines: readonly string[]): boolean {
    return lines.every((line) => this.#hasWidth(line));
  }

  #hasWidth(line: string): boolean {
    const delimiter = this.#delimiter;
    if (delimiter === null || this.#width < fewestColumns) return false;
    if (delimiter.trim() === ',' && this.#width < fewestColumnsWithCommas) return false;
    return line.split(delimiter).length === this.#width;
  }

  /** Whether all of these look like the rows of the list, by columns of numbers, dates or codes. */
  areRows(rows: readonly ListRow[]): boolean {
    // The names of the columns stand above.
    this.#kinds ??= columnKinds(this.#rows.slice(1, sampleRows).map(({ cells }) => cells));
    const telling = [...this.#kinds.entries()].filter(
      ([, kind]) => kind !== null && kind !== 'text',
    );
    return rows.every(({ cells }) => {
      let same = 0;
      for (const [column, kind] of telling) {
        const own = kindOf(cells[column] ?? '');
        if (own === kind) same += 1;
        else if (own !== 'empty') return false;
      }
      return same > 0;
    });
  }
}
