import type { CountedTable } from '#shared/evaluation/counted.ts';
import { addsUp, type Constraint, type Put } from '../constraint.ts';
import type { LinedUp } from '../line-up.ts';
import { isCount } from '../printed-counts.ts';

/* What a reader of a report with hidden counts knows to be true of them, read from the tables themselves. */

/** A group of fewer persons than this is merged. */
const smallestRow = 5;

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

/** No more bijstandspartijen than persons, and at least one where there is a person. */
export function householdsIn(table: CountedTable, put: Put): Constraint[] {
  const persons = table.columns.findIndex(({ unit }) => unit === 'personen');
  const partijen = table.columns.findIndex(({ unit }) => unit === 'bijstandspartijen');
  return table.cells.flatMap((row): Constraint[] => {
    const [high, low] = [row[persons], row[partijen]];
    if (!high || !low) return [];
    const [most, least] = [put(high.key, high.value), put(low.key, low.value)];
    const notMore: Constraint = {
      terms: [
        [most, 1],
        [least, -1],
      ],
      least: 0,
      most: Infinity,
    };
    // At most a hundred persons share one.
    const forAll: Constraint = {
      terms: [
        [least, 100],
        [most, -1],
      ],
      least: 0,
      most: Infinity,
    };
    return high.value <= 100 * low.value ? [notMore, forAll] : [notMore];
  });
}
