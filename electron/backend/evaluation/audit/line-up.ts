import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';

export interface LinedUp {
  readonly exact: CountedTable;
  readonly shown: ReportTable;
  readonly rows: {
    readonly row: readonly (number | null)[];
    readonly cells: readonly CountedCell[];
  }[];
  readonly leftOut: {
    readonly parts: readonly (readonly CountedCell[])[];
    readonly total: readonly CountedCell[];
    readonly shown: readonly (number | null)[];
  };
  /** Of a row that was not merged a reader knows that it holds so many persons: the report says the rule. */
  readonly fewest: number;
}

/** Groups of fewer persons are always merged, and in a table that says so those of more. */
export const smallestRow = 5;

/** Finds which exact row each shown row is, and what the merged row is made of. */
export function lineUp(
  exact: CountedTable,
  shown: ReportTable | undefined,
  faults: string[],
): LinedUp {
  if (shown?.id !== exact.id) throw new Error(`${exact.id} is not where it was`);
  const ids = new Map(exact.rows.map(({ id }, at) => [id, at]));
  const shownIds = new Set(shown.rows.map(({ id }) => id));
  if (shown.notes.some((note) => exact.exactNotes.includes(note))) {
    faults.push(`${exact.id} shows exact notes`);
  }
  faults.push(...otherwiseMade(exact, shown));
  const rows = shown.rows.flatMap(({ id }, at) => {
    const own = ids.get(id);
    return own === undefined ? [] : [{ row: shown.cells[at] ?? [], cells: exact.cells[own] ?? [] }];
  });
  const missing = exact.rows.flatMap(({ id }, at) =>
    shownIds.has(id) ? [] : [exact.cells[at] ?? []],
  );
  const mergedAt = shown.rows.findIndex(({ id }) => !ids.has(id));
  if (missing.length > 0 && mergedAt === -1) faults.push(`${exact.id} lost rows`);
  const others = exact.rows.some(({ id, mergeable }) => mergeable && shownIds.has(id));
  if (missing.length === 1 && others) faults.push(`${exact.id} merged a single row`);
  const parts =
    missing.length === 0
      ? []
      : exact.columns.map((_, column) => missing.flatMap((cells) => cells[column] ?? []));
  const total = parts.map((each, column) => ({
    key: `merged|${exact.id}|${column}`,
    value: each.reduce((sum, { value }) => sum + value, 0),
  }));
  const leftOut = { parts, total, shown: shown.cells[mergedAt] ?? [] };
  return { exact, shown, rows, leftOut, fewest: fewestToldOf(shown) };
}

const fewestToldOf = ({ notes }: ReportTable): number =>
  Math.max(
    smallestRow,
    ...notes.map((note) => Number(/minder dan (\d+) personen/.exec(note)?.[1] ?? 0)),
  );

/** What the report has beside what was counted: it was never attacked, so it may not be there. */
function otherwiseMade(exact: CountedTable, shown: ReportTable): string[] {
  const known = new Set(exact.rows.map(({ id }) => id));
  const ids = shown.rows.map(({ id }) => id);
  const more = ids.filter((id) => !known.has(id));
  const mayMerge = exact.rows.some(({ id }) => !ids.includes(id));
  const sameColumns =
    shown.columns.length === exact.columns.length &&
    shown.columns.every(({ id, unit }, at) => {
      const own = exact.columns[at];
      return own?.id === id && own.unit === unit;
    });
  const isFull =
    shown.cells.length === ids.length &&
    shown.cells.every(({ length }) => length === exact.columns.length);
  return [
    ...(new Set(ids).size < ids.length || more.length > (mayMerge ? 1 : 0)
      ? [`${exact.id} has other rows`]
      : []),
    ...(sameColumns ? [] : [`${exact.id} has other columns`]),
    ...(isFull ? [] : [`${exact.id} has more or fewer figures than it has room for`]),
  ];
}
