import type { CellKey, CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import { mergeRows } from './merge-rows.ts';

/** A row of fewer persons is not printed on its own. */
export const fewestPersons = 5;

export interface WithoutSmallRows {
  readonly tables: readonly CountedTable[];
  /** What a reader knows who knows the rule: a row that kept its own line has at least 5 persons. */
  readonly floors: ReadonlyMap<CellKey, number>;
  /** By table, the label of its merged row. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * Adds up the rows with fewer than 5 persons in one row, in the tables that allow it. The merged row
 * takes the next smallest row too while it is a single row or holds fewer than 5 persons: else it would
 * be a small group under another name.
 *
 * @param fewestOf how many persons a row of the table must have to stay, 5 or more
 */
export function mergeSmallRows(
  tables: readonly CountedTable[],
  fewestOf: (table: CountedTable) => number = () => fewestPersons,
): WithoutSmallRows {
  const floors = new Map<CellKey, number>();
  const merged = new Map<string, string>();
  const shorter = mergeRows(tables, (table) => {
    const named = table.mergeSmallRows;
    if (named === undefined) return [];
    const rows = rowsToMerge(table, fewestOf(table));
    if (rows.size === 0) return [];
    merged.set(table.id, named.label);
    const at = table.rows.findLastIndex(({ mergeable }) => mergeable);
    return [{ row: { ...named, listed: 'when-counted' }, rows, at }];
  });
  for (const [index, table] of tables.entries()) {
    if (table.mergeSmallRows === undefined) continue;
    const { rows = [], cells = [] } = shorter[index] ?? {};
    const kept = [...rows.entries()].filter(([, { mergeable }]) => mergeable);
    for (const [at] of kept) setFloor(floors, cells[at] ?? [], fewestOf(table));
    if (!merged.has(table.id) || kept.length === 0) continue;
    const mergedAt = rows.findIndex(({ id }) => id === table.mergeSmallRows?.id);
    setFloor(floors, cells[mergedAt] ?? [], fewestOf(table));
  }
  return { tables: shorter, floors, merged };
}

const size = (cells: readonly CountedCell[]): number =>
  Math.max(0, ...cells.filter(({ money }) => money === undefined).map(({ value }) => value));

/** Which rows of a table are too small to stay. */
export function rowsToMerge(table: CountedTable, fewest: number): ReadonlySet<number> {
  const bySize = [...table.rows.entries()]
    .filter(([, { mergeable }]) => mergeable)
    .map(([at, { id }]) => ({ at, id, size: size(table.cells[at] ?? []) }))
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  const chosen = bySize.filter((row) => row.size < fewest);
  if (chosen.length === 0) return new Set();
  const persons = () => chosen.reduce((sum, row) => sum + row.size, 0);
  while (chosen.length < 2 || persons() < fewest) {
    const next = bySize[chosen.length];
    if (next === undefined) break;
    chosen.push(next);
  }
  return new Set(chosen.map(({ at }) => at));
}

/**
 * Lets rows go into a merged row also in tables that do not ask for it: rows that are only there because
 * somebody is in them (but not the unknown). For when there are so many small ones that they cannot all
 * be published as 5.
 */
export const mergingEverywhere = (tables: readonly CountedTable[]): CountedTable[] =>
  tables.map((table) =>
    table.mergeSmallRows || table.columns.every(({ unit }) => unit === 'euro')
      ? table
      : {
          ...table,
          mergeSmallRows: { id: 'overig', label: 'Overige' },
          rows: table.rows.map((row) =>
            row.listed === 'when-counted' && row.id !== 'onbekend' && row.id !== 'totaal'
              ? { ...row, mergeable: true as const }
              : row,
          ),
        },
  );

/** The largest count of the row is the one that decided. */
function setFloor(
  floors: Map<CellKey, number>,
  cells: readonly CountedCell[],
  fewest: number,
): void {
  const largest = size(cells);
  const deciding = cells.find(({ money, value }) => money === undefined && value === largest);
  if (deciding && largest >= fewest) {
    floors.set(deciding.key, Math.max(fewest, floors.get(deciding.key) ?? 0));
  }
}
