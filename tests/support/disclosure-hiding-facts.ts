import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { LinedUp } from './disclosure-line-up.ts';
import type { Constraint } from './disclosure-solver.ts';

/* What a reader of a report with hidden counts knows to be true of them, read from the tables themselves. */

const enough = 5;

export interface Count {
  readonly name: string;
  readonly exact: number;
  /** `null` is hidden; nothing when it is not printed. */
  shown: number | null | undefined;
  least: number;
  most: number;
}

type Put = (name: string, exact: number) => number;

const isCount = (table: CountedTable, cell: CountedCell, column: number): boolean =>
  table.columns[column]?.unit !== 'euro' && !cell.public && !cell.money;

/** Every printed count, and the merged rows as what was left out. */
export function printed(
  kept: readonly LinedUp[],
  put: (name: string, exact: number, shown?: number | null) => number,
  faults: string[],
): Constraint[] {
  for (const { exact, shown, rows } of kept) {
    if (shown.rows.length === 0 && exact.rows.length > 0) faults.push(`${shown.id} has no rows`);
    for (const { row, cells } of rows) {
      cells.forEach((cell, column) => {
        if (isCount(exact, cell, column)) put(cell.key, cell.value, row[column] ?? null);
      });
    }
  }
  return kept.flatMap(({ exact, leftOut }) =>
    leftOut.total.flatMap((total, column): Constraint[] => {
      if (exact.columns[column]?.unit === 'euro') return [];
      const all = put(total.key, total.value, leftOut.shown[column] ?? null);
      const parts = (leftOut.parts[column] ?? []).map((part) => put(part.key, part.value));
      return [
        { terms: [[all, -1], ...parts.map((part) => [part, 1] as const)], least: 0, most: 0 },
      ];
    }),
  );
}

/** Whoever sees a row that is there only when somebody is in it, or that was not merged, knows that. */
export function seenRows({ exact, shown, leftOut }: LinedUp, put: Put): Constraint[] {
  const own = new Map(exact.rows.map((row, at) => [row.id, { row, cells: exact.cells[at] ?? [] }]));
  return shown.rows.flatMap(({ id }): Constraint[] => {
    const line = own.get(id);
    const cells = (line?.cells ?? leftOut.total).filter((cell, at) => isCount(exact, cell, at));
    if (cells.every(({ value }) => value === 0)) return [];
    if (line && line.row.listed === 'always') return [];
    const unmerged = exact.mergeSmallRows && line?.row.mergeable && cells.length === 1;
    const terms = cells.map(({ key, value }) => [put(key, value), 1] as const);
    return [{ terms, least: unmerged ? enough : 1, most: Infinity }];
  });
}

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
      const own = put(total, exact.get(total) ?? sum);
      return {
        terms: [[own, -1], ...parts.map((part) => [put(part, exact.get(part) ?? 0), 1] as const)],
        least: 0,
        most: 0,
      };
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
    return [
      {
        terms: [
          [most, 1],
          [least, -1],
        ],
        least: 0,
        most: Infinity,
      },
      ...(high.value <= 100 * low.value
        ? [
            {
              terms: [
                [least, 100],
                [most, -1],
              ] as const,
              least: 0,
              most: Infinity,
            },
          ]
        : []),
    ];
  });
}

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

/** The days of the one lie in those of the other. */
function isWithin(narrow: string, wide: string): boolean {
  const dates = /(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/;
  const [, from = '', until = ''] = dates.exec(narrow) ?? [];
  const [, first = '', last = ''] = dates.exec(wide) ?? [];
  return first <= from && until <= last;
}

export interface Derived {
  readonly name: string;
  readonly of: readonly (readonly [number, number])[];
  readonly exact: number;
  readonly kind: 'difference' | 'same outcome';
}

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
