import type { List } from '#shared/importing/rows.ts';

/** The different cells of a column and how many rows have each, in the order of the list; no empty ones. */
export type ColumnTexts = ReadonlyMap<string, number>;

/** A column with more different cells than this is read row by row. */
const mostDifferent = 5_000;

interface SeenText {
  /** Kept in place of all cells that are equal. */
  readonly text: string;
  rows: number;
}

/**
 * What stands in each column, gathered in one pass; `null` where nearly every row has something else.
 *
 * Keeps equal cells of a column as one string, in place: that takes less memory, and whoever reads the
 * column later compares and looks up faster.
 */
export function gatherTexts({ headers, rows }: List): (ColumnTexts | null)[] {
  const seen = headers.map(() => new Map<string, SeenText>() as Map<string, SeenText> | null);
  for (const row of rows) {
    // The list was read for this call and is not shown to anybody yet.
    const cells = row.cells as string[];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined || cell === '') continue;
      const texts = seen[column];
      const same = texts?.get(cell);
      if (same !== undefined) {
        same.rows += 1;
        cells[column] = same.text;
        continue;
      }
      const text = onItsOwn(cell);
      cells[column] = text;
      if (texts === null || texts === undefined) continue;
      if (texts.size < mostDifferent) texts.set(text, { text, rows: 1 });
      else seen[column] = null;
    }
  }
  return seen.map((texts) =>
    texts === null ? null : new Map([...texts].map(([text, { rows }]) => [text, rows])),
  );
}

/** From this length on, V8 keeps a piece of a text as a view on the whole text. */
const shortestView = 13;

/** Not as a view on its line: that would keep in memory what the line holds besides, perhaps a BSN. */
const onItsOwn = (piece: string): string =>
  piece.length < shortestView ? piece : Buffer.from(piece).toString();

/** The cells of one column, row by row. */
export function* columnValues(list: List, index: number): Generator<string> {
  for (const { cells } of list.rows) yield cells[index] ?? '';
}

/** What stands in one column, however many cells differ. */
export function countCells(list: List, index: number): ColumnTexts {
  const rowsOf = new Map<string, number>();
  for (const cell of columnValues(list, index)) {
    if (cell !== '') rowsOf.set(cell, (rowsOf.get(cell) ?? 0) + 1);
  }
  return rowsOf;
}
