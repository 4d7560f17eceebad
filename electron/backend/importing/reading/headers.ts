import type { ListRow } from '#shared/importing/rows.ts';
import { isFilled } from './cell-kind.ts';

/** On one line, without spaces around. */
const asName = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/**
 * The names of the columns: those of the header, up to the last column that has a name or is filled in some
 * row, and a column without a name for each that most rows have more.
 *
 * @param usual how many cells most rows have
 */
export function nameColumns(
  header: readonly string[],
  rows: readonly ListRow[],
  usual: number,
): string[] {
  // Without names nothing tells whether an empty column is one.
  if (header.length === 0) return new Array<string>(usual).fill('');
  const widest = Math.max(header.length, usual);
  let width = header.findLastIndex(isFilled) + 1;
  for (const { cells } of rows) {
    if (width >= widest) break;
    for (let column = Math.min(widest, cells.length) - 1; column >= width; column -= 1) {
      if (isFilled(cells[column] ?? '')) width = column + 1;
    }
  }
  return Array.from({ length: width }, (_, column) => asName(header[column] ?? ''));
}

/**
 * Names over two rows, where the lower row alone does not tell the columns apart: `Traject` over `start`
 * and `eind`. What stands above goes for the columns to its right as well. `null` when the lower row is
 * enough, or the upper row is no such row.
 */
export function joinNames(upper: readonly string[], lower: readonly string[]): string[] | null {
  const names = lower.map(asName);
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const isClear = (name: string): boolean => name !== '' && seen.get(name) === 1;
  const end = names.findLastIndex((name) => name !== '') + 1;
  if (names.slice(0, end).every(isClear)) return null;
  if (upper.filter(isFilled).length < 2) return null;
  let group = '';
  const joined = names.map((name, column) => {
    const above = asName(upper[column] ?? '');
    if (above !== '') group = above;
    if (isClear(name)) return name;
    return name === '' ? above : `${group} ${name}`.trim();
  });
  return joined.some((name, column) => name !== names[column]) ? joined : null;
}
