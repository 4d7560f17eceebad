import type { LinearRow } from './solver.ts';

/** Of one column, the rows in which it stands. */
export type RowsOfColumn = readonly (readonly [row: number, factor: number])[];

/** Of each of so many columns, the rows in which it stands. */
export function rowsByColumn(columns: number, rows: readonly LinearRow[]): readonly RowsOfColumn[] {
  const found = Array.from({ length: columns }, (): [number, number][] => []);
  rows.forEach((row, at) =>
    row.columns.forEach((column, index) => found[column]?.push([at, row.factors[index] ?? 0])),
  );
  return found;
}
