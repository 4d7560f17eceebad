import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { Constraint, Put } from '../constraint.ts';
import type { Count } from '../count-list.ts';
import { isCount } from '../printed-counts.ts';
import { isWithin } from './days-in-key.ts';

/**
 * Pairs of a count and one that lies in it: in a total that is no sum, and in the group of the caseload, also that
 * of a longer period in the same report.
 */
export function insideIn(
  table: CountedTable,
  all: readonly CountedTable[],
): (readonly [CountedCell, CountedCell])[] {
  const caseloads = all.filter(({ id }) => /^caseload(@|$)/.test(id));
  // The unknown of another column than the groups, such as of the sexes, are other people.
  const byGroup = table.columns.some(({ id }) => id === 'statushouder');
  const inCaseload = (column: string) =>
    column === 'totaal' || byGroup
      ? caseloads
          .filter((groups) => column !== 'totaal' || groups !== table)
          .map((groups) => groups.cells[groups.rows.findIndex(({ id }) => id === column)]?.[0])
      : [];
  const across = table.columns.findIndex(({ id }) => id === 'totaal');
  return table.cells.flatMap((row) =>
    row.flatMap((cell, column) => {
      const { id = '', unit } = table.columns[column] ?? {};
      if (unit !== 'personen' || !isCount(table, cell, column)) return [];
      const wider = [row[across], ...inCaseload(id), ...inCaseload('totaal')];
      return wider
        .filter((wide) => wide !== undefined && wide.key !== cell.key && wide.value >= cell.value)
        .flatMap((wide) => (wide && isWithin(cell.key, wide.key) ? [[wide, cell] as const] : []));
    }),
  );
}

/** What is printed nowhere and follows from others, by their places with their factors. */
export interface Derived {
  readonly name: string;
  readonly of: readonly (readonly [number, number])[];
  readonly exact: number;
  readonly kind: 'difference' | 'same outcome';
}

/** What is left of a count without the one that lies in it. */
export const rest = (high: CountedCell, low: CountedCell, put: Put): Derived => ({
  name: `${high.key} less ${low.key}`,
  of: [
    [put(high.key, high.value), 1],
    [put(low.key, low.value), -1],
  ],
  exact: high.value - low.value,
  kind: 'difference',
});

/** Where everybody is in one part, all other parts together: they must not be known to be empty. */
export function others({ terms }: Constraint, counts: readonly Count[]): Derived[] {
  const [total, ...parts] = terms.map(([at]) => at);
  const filled = parts.filter((at) => (counts[at]?.exact ?? 0) > 0);
  const distinct = new Set(parts);
  if (total === undefined || distinct.size < 2 || filled.length !== 1) return [];
  const rests = [...distinct].filter((at) => at !== filled[0]);
  return [
    {
      name: `${counts[total]?.name ?? ''} outside ${counts[filled[0] ?? -1]?.name ?? ''}`,
      of: rests.map((at) => [at, 1] as const),
      exact: 0,
      kind: 'same outcome',
    },
  ];
}
