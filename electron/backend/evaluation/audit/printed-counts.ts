import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import { addsUp, type Constraint } from './constraint.ts';
import type { CountList } from './count-list.ts';
import type { LinedUp } from './line-up.ts';

/** Of persons, and not free for all. */
export const isCount = (table: CountedTable, cell: CountedCell, column: number): boolean =>
  table.columns[column]?.unit !== 'euro' && !cell.public && !cell.money;

/** Puts every printed count in the list. A merged row is the sum of what was left out. */
export function printedCounts({ exact, rows, leftOut }: LinedUp, counts: CountList): Constraint[] {
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (isCount(exact, cell, column)) counts.put(cell.key, cell.value, row[column] ?? null);
    }
  }
  return leftOut.total.flatMap((total, column) => {
    if (exact.columns[column]?.unit === 'euro') return [];
    const all = counts.put(total.key, total.value, leftOut.shown[column] ?? null);
    const parts = leftOut.parts[column] ?? [];
    return [
      addsUp(
        all,
        parts.map((part) => counts.put(part.key, part.value)),
      ),
    ];
  });
}
