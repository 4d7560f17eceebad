import type { Constraint } from '../constraint.ts';

interface Known {
  readonly least: number;
  readonly most: number;
}

const nearlyZero = 1e-9;

/**
 * Gauss-Jordan elimination over all equations: the unknowns that have but one value, with it. What has
 * one possible value to begin with is known.
 */
export function workedOut(
  constraints: readonly Constraint[],
  counts: readonly Known[],
): ReadonlyMap<number, number> {
  const open = counts.flatMap(({ least, most }, at) => (least === most ? [] : [at]));
  const columnOf = new Map(open.map((at, column) => [at, column]));
  const width = open.length;
  const rows = constraints
    .filter(({ least, most }) => least === most)
    .map(({ terms, least }) => {
      const row = new Float64Array(width + 1);
      row[width] = least;
      for (const [at, factor] of terms) {
        const column = columnOf.get(at);
        if (column === undefined)
          row[width] = (row[width] ?? 0) - factor * (counts[at]?.least ?? 0);
        else row[column] = (row[column] ?? 0) + factor;
      }
      return row;
    });
  const pivots: { row: Float64Array; column: number }[] = [];
  let left = rows;
  for (let column = 0; column < width; column += 1) {
    const best = left.toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0];
    const pivot = best?.[column] ?? 0;
    if (best === undefined || Math.abs(pivot) < nearlyZero) continue;
    for (let at = 0; at <= width; at += 1) best[at] = (best[at] ?? 0) / pivot;
    left = left.filter((row) => row !== best);
    for (const row of [...left, ...pivots.map((each) => each.row)]) subtract(row, best, column);
    pivots.push({ row: best, column });
  }
  const found = new Map<number, number>();
  for (const { row, column } of pivots) {
    const alone = row.every(
      (factor, at) => at === width || at === column || Math.abs(factor) < 1e-7,
    );
    const at = open[column];
    if (alone && at !== undefined) found.set(at, Math.round(row[width] ?? 0));
  }
  return found;
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column] ?? 0;
  if (Math.abs(factor) < nearlyZero) return;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
}
