import type { ListRow } from '#shared/importing/rows.ts';
import { columnKinds, kindOf, type CellKind } from './cell-kind.ts';
import type { Dialect } from './dialect.ts';
import { usualWidth } from './find-dialect.ts';
import { rejoin, type Effort } from './rejoin.ts';

const others = [';', ',', '\t', '|', ' '];

/** Below this, too many sentences have as many commas as the list has columns. */
const fewestColumns = 4;

/** Rows that are looked into in vain. A list that is ragged throughout was not pasted together. */
const mostTries = 1000;

/** Cuts the rows again that were written with another delimiter than the rest. */
export function cutOtherwise(rows: readonly ListRow[], dialect: Dialect): readonly ListRow[] {
  const width = usualWidth(rows.map(({ cells }) => cells.length));
  if (width < fewestColumns || !rows.some(({ cells }) => isShort(cells, width))) return rows;
  const others = new OtherDelimiters(dialect, width, rows);
  return rows.map((row) => (isShort(row.cells, width) ? others.cut(row) : row));
}

/** Shorter than a row of which only the last cell was left out. */
const isShort = (cells: readonly string[], width: number): boolean => cells.length < width - 1;

/**
 * Reads rows that were written with another delimiter than the rest, as happens when lists are pasted
 * together: cut otherwise they have just the right number of cells, of the kinds of their columns.
 */
export class OtherDelimiters {
  readonly #dialect: Dialect;
  readonly #width: number;
  readonly #rows: readonly ListRow[];
  readonly #effort: Effort = { left: 2_000_000 };
  #kinds: readonly (CellKind | null)[] | null = null;
  #triesLeft = mostTries;

  constructor(dialect: Dialect, width: number, rows: readonly ListRow[]) {
    this.#dialect = dialect;
    this.#width = width;
    this.#rows = rows.slice(0, 200);
  }

  /** The row as it should have been cut; the row itself when it was cut well, or nobody can tell. */
  cut(row: ListRow): ListRow {
    if (this.#triesLeft <= 0) return row;
    const cells = this.waysToCut(row).find((way) => this.#fits(way));
    if (cells === undefined) this.#triesLeft -= 1;
    return cells === undefined ? row : { line: row.line, cells };
  }

  /** All ways in which another delimiter gives the right number of cells. */
  waysToCut({ cells }: ListRow): string[][] {
    const { delimiter } = this.#dialect;
    if (delimiter === null || this.#width < fewestColumns) return [];
    const text = cells.join(delimiter);
    // A whole row in one cell may have been cut by the same delimiter, had it not stood in quotes.
    const isWhole = cells.length === 1;
    return others
      .filter((other) => isWhole || !delimiter.includes(other))
      .filter((other) => text.includes(other))
      .flatMap((other) => {
        const way = rejoin(text, { ...this.#dialect, delimiter: other }, this.#width, this.#effort);
        return way === null ? [] : [way];
      });
  }

  /** At least half of the columns of numbers, dates and the like hold what they should, and one does. */
  #fits(cells: readonly string[]): boolean {
    this.#kinds ??= columnKinds(this.#rows.map((row) => row.cells));
    let same = 0;
    let different = 0;
    for (const [column, kind] of this.#kinds.entries()) {
      if (kind === null || kind === 'text') continue;
      const own = kindOf(cells[column] ?? '');
      if (own === kind) same += 1;
      else if (own !== 'empty') different += 1;
    }
    return same > 0 && same >= different;
  }
}
