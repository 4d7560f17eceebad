import type { HidingProblem } from './problem.ts';

/** Of each column, the rows in which it stands. */
export function rowsByColumn({
  columns,
  rows,
}: HidingProblem): readonly (readonly (readonly [row: number, factor: number])[])[] {
  const found = columns.map((): [number, number][] => []);
  rows.forEach((row, at) =>
    row.columns.forEach((column, index) => found[column]?.push([at, row.factors[index] ?? 0])),
  );
  return found;
}
