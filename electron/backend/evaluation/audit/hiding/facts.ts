import type { CountedTable } from '#shared/evaluation/counted.ts';
import { addsUp, type Constraint, type Put } from '../constraint.ts';
import { type LinedUp, smallestRow } from '../line-up.ts';
import { isCount } from '../printed-counts.ts';

/* What a reader of a report with hidden counts knows to be true of them, read from the tables themselves. */

/** Whoever sees a row that is there only when somebody is in it, or that was not merged, knows that. */
export function seenLines({ exact, shown, leftOut, fewest }: LinedUp, put: Put): Constraint[] {
  const own = new Map(exact.rows.map((row, at) => [row.id, { row, cells: exact.cells[at] ?? [] }]));
  return shown.rows.flatMap(({ id }): Constraint[] => {
    const line = own.get(id);
    const cells = (line?.cells ?? leftOut.total).filter((cell, at) => isCount(exact, cell, at));
    if (cells.every(({ value }) => value === 0)) return [];
    if (line && line.row.listed === 'always') return [];
    const unmerged = exact.mergeSmallRows && line?.row.mergeable && cells.length === 1;
    const terms = cells.map(({ key, value }) => [put(key, value), 1] as const);
    const least = cells.some(({ value }) => value >= fewest) ? fewest : smallestRow;
    return [{ terms, least: unmerged ? least : 1, most: Infinity }];
  });
}

/** The sums over figures that the report counts. */
export function sumsOf(tables: readonly CountedTable[], put: Put): Constraint[] {
  const exact = new Map(
    tables.flatMap((table) =>
      table.cells.flatMap((row) =>
        row.flatMap((cell, column) =>
          isCount(table, cell, column) ? [[cell.key, cell.value] as const] : [],
        ),
      ),
    ),
  );
  return tables
    .flatMap(({ sums }) => sums)
    .filter(({ parts }) => parts.length > 0 && parts.every((part) => exact.has(part)))
    .map(({ total, parts }) => {
      const sum = parts.reduce((all, part) => all + (exact.get(part) ?? 0), 0);
      return addsUp(
        put(total, exact.get(total) ?? sum),
        parts.map((part) => put(part, exact.get(part) ?? 0)),
      );
    });
}
