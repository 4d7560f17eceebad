import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { Constraint, Put } from '../constraint.ts';
import { householdsIn } from '../households.ts';

/** Parts are never more than their total, also where they do not add up; households never more than persons. */
export function withinRows(exact: CountedTable, put: Put): Constraint[] {
  const found: Constraint[] = [];
  const notMore = (low: CountedCell | undefined, high: CountedCell | undefined) => {
    if (!low || !high || low.key === high.key || low.money || high.money) return;
    const terms = [[put(high.key, high.value), 1] as const, [put(low.key, low.value), -1] as const];
    found.push({ terms, least: 0, most: Infinity });
  };
  const totalRow = exact.cells[exact.rows.findIndex(({ id }) => id === 'totaal')];
  const totalColumn = exact.columns.findIndex(({ id }) => id === 'totaal');
  for (const row of exact.cells) {
    row.forEach((cell, column) => {
      notMore(cell, totalRow?.[column]);
      if (totalColumn >= 0) notMore(cell, row[totalColumn]);
    });
  }
  return [...found, ...householdsIn(exact, put)];
}
