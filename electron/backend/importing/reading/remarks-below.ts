import type { ListRow } from '#shared/importing/rows.ts';
import { isFilled, kindOf } from './cell-kind.ts';
import { breaksIn } from './line-breaks.ts';

/** In a narrower list, a row of one cell may well be a row. */
const fewestColumns = 4;

/**
 * How many of the last records are remarks: `Bron: …`, `Aangemaakt op …`. They are one text each, in the
 * first column, and a blank line parts them from the rows.
 */
export function remarksBelow(rows: readonly ListRow[], columns: number): number {
  if (columns < fewestColumns) return 0;
  let count = 0;
  while (count < rows.length && isRemark(rows[rows.length - 1 - count]?.cells ?? [])) count += 1;
  const first = rows[rows.length - count];
  const last = rows[rows.length - count - 1];
  if (first === undefined || last === undefined) return 0;
  const lines = last.cells.reduce((sum, cell) => sum + breaksIn(cell), 1);
  return first.line > last.line + lines ? count : 0;
}

const isRemark = (cells: readonly string[]): boolean =>
  kindOf(cells[0] ?? '') === 'text' &&
  /[\s:]/.test((cells[0] ?? '').trim()) &&
  !cells.slice(1).some(isFilled);
