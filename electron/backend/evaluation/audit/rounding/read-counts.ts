import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import { addsUp, type Constraint } from '../constraint.ts';
import type { ExactReport } from '../exact-report.ts';
import { type LinedUp, smallestRow } from '../line-up.ts';
import type { CountList } from '../count-list.ts';

/* What a reader of a rounded report takes from its tables, figure by figure and line by line. */

const isMoney = (table: CountedTable, column: number): boolean =>
  table.columns[column]?.unit === 'euro';

/** Whoever sees a line that is there only when somebody is in it, or that was not merged, knows that. */
export function seenLines(
  { exact, shown, leftOut, fewest }: LinedUp,
  counts: CountList,
  faults: string[],
): Constraint[] {
  const own = new Map(exact.rows.map((row, at) => [row.id, { row, cells: exact.cells[at] ?? [] }]));
  return shown.rows.flatMap(({ id }) => {
    const line = own.get(id);
    const cells = (line?.cells ?? leftOut.total).filter((_, column) => !isMoney(exact, column));
    const [largest] = cells.toSorted((a, b) => b.value - a.value);
    if (largest === undefined) return [];
    if (
      exact.mergeSmallRows &&
      cells.length === 1 &&
      mustBeLarge(line?.row, { exact, shown, leftOut })
    ) {
      counts.raise(largest.key, largest.value >= fewest ? fewest : smallestRow);
    }
    const isSmall = largest.value > 0 && largest.value < smallestRow;
    if (exact.mergeSmallRows && line?.row.mergeable && isSmall) {
      faults.push(`${shown.id}/${id} holds ${largest.value} persons and was not merged`);
    }
    const isSeen = line === undefined || line.row.listed === 'when-counted';
    return isSeen && largest.value > 0 ? [somebodyIn(cells, counts)] : [];
  });
}

const somebodyIn = (cells: readonly CountedCell[], counts: CountList): Constraint => ({
  terms: cells.map(({ key, value }) => [counts.put(key, value), 1] as const),
  least: 1,
  most: Infinity,
});

/** By the rule of merging a row holds at least five: where others were merged, and the merged row itself. */
function mustBeLarge(
  row: CountedTable['rows'][number] | undefined,
  { exact, shown, leftOut }: Pick<LinedUp, 'exact' | 'shown' | 'leftOut'>,
): boolean {
  if (row !== undefined) return leftOut.total.length > 0 && row.mergeable === true;
  const own = new Map(exact.rows.map(({ id, mergeable }) => [id, mergeable]));
  return shown.rows.some(({ id }) => own.get(id));
}

/** The sums over figures that a reader can tell apart, or has in full. */
export function toldSums(
  { exact, together }: ExactReport,
  counts: CountList,
  faults: string[],
): Constraint[] {
  const values = new Map(exact.flatMap(({ cells }) => cells.flat()).map((c) => [c.key, c.value]));
  const money = new Set(
    exact.flatMap((table) =>
      table.cells.flatMap((row) =>
        row.flatMap(({ key }, column) => (isMoney(table, column) ? [key] : [])),
      ),
    ),
  );
  return exact
    .flatMap(({ sums }) => sums)
    .flatMap(({ total, parts }) => {
      if (parts.length === 0 || [total, ...parts].some((key) => money.has(key))) return [];
      // What no table counts says no more than `groupsFromYears` does.
      if (!parts.every((key) => values.has(key) && allTold(key, parts, together))) return [];
      const sum = parts.reduce((all, key) => all + (values.get(key) ?? 0), 0);
      const constraint = addsUp(
        counts.put(total, values.get(total) ?? sum),
        parts.map((key) => counts.put(key, values.get(key) ?? 0)),
      );
      if (!addsUpOnPaper(total, parts, counts)) faults.push(`${total} does not add up`);
      return [constraint];
    });
}

/**
 * What is left out is one figure to the reader. A sum over only some of it says less than this attack
 * would take from it.
 */
function allTold(
  key: string,
  parts: readonly string[],
  together: ExactReport['together'],
): boolean {
  const name = together.get(key)?.name;
  return (
    name === undefined ||
    [...together].every(([other, group]) => group.name !== name || parts.includes(other))
  );
}

function addsUpOnPaper(total: string, parts: readonly string[], counts: CountList): boolean {
  const figures = [total, ...parts].map((key) => counts.shownOf(key));
  const [all = NaN, ...rest] = figures.filter((value) => typeof value === 'number');
  return rest.length < parts.length || rest.reduce((sum, value) => sum + value, 0) === all;
}
