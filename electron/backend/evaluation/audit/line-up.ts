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
}

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
  return { exact, shown, rows, leftOut: { parts, total, shown: shown.cells[mergedAt] ?? [] } };
}
