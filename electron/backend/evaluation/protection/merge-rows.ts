import type {
  CellKey,
  CountedCell,
  CountedRow,
  CountedSum,
  CountedTable,
} from '#shared/evaluation/counted.ts';

/** A row of fewer persons is not printed on its own. */
const fewestPersons = 5;

export interface MergedTables {
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
 */
export function mergeSmallRows(tables: readonly CountedTable[]): MergedTables {
  const floors = new Map<CellKey, number>();
  const merged = new Map<string, string>();
  const inOne: Merge[] = [];
  const shorter = tables.map((table) => {
    if (table.mergeSmallRows === undefined) return table;
    const chosen = rowsToMerge(table);
    const others = [...table.rows.keys()].filter(
      (at) => table.rows[at]?.mergeable && !chosen.has(at),
    );
    for (const at of others) setFloor(floors, table.cells[at] ?? []);
    if (chosen.size === 0) return table;
    const { row, cells, merges } = mergedRow(table, table.mergeSmallRows, chosen);
    if (others.length > 0) setFloor(floors, cells);
    merged.set(table.id, table.mergeSmallRows.label);
    inOne.push(...merges);
    return withRow(table, chosen, row, cells);
  });
  const values = new Map(
    shorter.flatMap(({ cells }) => cells.flat()).map(({ key, value }) => [key, value]),
  );
  const sumsOf = (table: CountedTable) => rewritten(table.sums, inOne, (key) => values.get(key));
  return {
    tables: shorter.map((table) => ({ ...table, sums: sumsOf(table) })),
    floors,
    merged,
  };
}

const size = (cells: readonly CountedCell[]): number =>
  Math.max(0, ...cells.filter(({ money }) => money === undefined).map(({ value }) => value));

function rowsToMerge(table: CountedTable): ReadonlySet<number> {
  const bySize = [...table.rows.entries()]
    .filter(([, { mergeable }]) => mergeable)
    .map(([at, { id }]) => ({ at, id, size: size(table.cells[at] ?? []) }))
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  const chosen = bySize.filter((row) => row.size < fewestPersons);
  if (chosen.length === 0) return new Set();
  const persons = () => chosen.reduce((sum, row) => sum + row.size, 0);
  while (chosen.length < 2 || persons() < fewestPersons) {
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
function setFloor(floors: Map<CellKey, number>, cells: readonly CountedCell[]): void {
  const largest = size(cells);
  const deciding = cells.find(({ money, value }) => money === undefined && value === largest);
  if (deciding && largest >= fewestPersons) floors.set(deciding.key, fewestPersons);
}

interface Merge {
  readonly key: CellKey;
  readonly parts: ReadonlySet<CellKey>;
}

function mergedRow(
  table: CountedTable,
  named: { readonly id: string; readonly label: string },
  chosen: ReadonlySet<number>,
): { row: CountedRow; cells: CountedCell[]; merges: Merge[] } {
  const merges: Merge[] = [];
  const cells = table.columns.map((_, column): CountedCell => {
    const parts = [...chosen].flatMap((at) => table.cells[at]?.[column] ?? []);
    const keys = parts.map(({ key }) => key).sort();
    const key = `samen:${keys.join('+')}`;
    merges.push({ key, parts: new Set(keys) });
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    return parts.some(({ money }) => money)
      ? { key, value, money: togetherAtWorst(parts.flatMap(({ money }) => money ?? [])) }
      : { key, value };
  });
  return { row: { ...named, listed: 'when-counted' }, cells, merges };
}

/**
 * Several amounts as one, at its worst: the same persons may be behind all of them, and the largest of
 * each may be one person.
 */
export function togetherAtWorst(
  amounts: readonly NonNullable<CountedCell['money']>[],
): NonNullable<CountedCell['money']> {
  const sum = (pick: (each: (typeof amounts)[number]) => number) =>
    amounts.reduce((total, each) => total + pick(each), 0);
  return {
    contributors: Math.max(0, ...amounts.map(({ contributors }) => contributors)),
    largest: sum(({ largest }) => largest),
    secondLargest: sum(({ secondLargest }) => secondLargest),
    total: sum(({ total }) => total),
  };
}

/** The merged row stands behind the last row that could have been merged. */
function withRow(
  table: CountedTable,
  chosen: ReadonlySet<number>,
  row: CountedRow,
  cells: readonly CountedCell[],
): CountedTable {
  const last = table.rows.findLastIndex(({ mergeable }) => mergeable);
  const put = <T>(all: readonly T[], extra: T): T[] =>
    all.flatMap((each, at) => [...(chosen.has(at) ? [] : [each]), ...(at === last ? [extra] : [])]);
  return { ...table, rows: put(table.rows, row), cells: put(table.cells, cells) };
}

/**
 * In every sum over all of the merged rows, the merged row takes their place; the sums within each of
 * these rows become one sum within the merged row. Other sums stay, over keys that are not printed.
 */
function rewritten(
  sums: readonly CountedSum[],
  merges: readonly Merge[],
  valueOf: (key: CellKey) => number | undefined,
): CountedSum[] {
  const mergedKey = new Map(
    merges.flatMap(({ key, parts }) => [...parts].map((part) => [part, key])),
  );
  const isTrue = ({ total, parts }: CountedSum) =>
    parts.reduce((sum, part) => sum + (valueOf(part) ?? NaN), 0) === valueOf(total);
  const extra: CountedSum[] = [];
  const kept = sums.flatMap((sum): CountedSum[] => {
    const within = inMergedRow(sum, mergedKey);
    if (within) return isTrue(within) ? [within] : [];
    const over = merges.reduce((each, { key, parts }) => {
      const rest = each.parts.filter((part) => !parts.has(part));
      const gone = each.parts.length - rest.length;
      if (gone === parts.size) return { total: each.total, parts: [...rest, key] };
      if (gone > 0) extra.push({ total: key, parts: [...parts] });
      return each;
    }, sum);
    return [over];
  });
  return [...kept, ...extra];
}

/** A sum of which every key went into a merged row, as the sum of that row. */
function inMergedRow(
  { total, parts }: CountedSum,
  mergedKey: ReadonlyMap<CellKey, CellKey>,
): CountedSum | undefined {
  const newTotal = mergedKey.get(total);
  const newParts = parts.flatMap((part) => mergedKey.get(part) ?? []);
  return newTotal === undefined || newParts.length < parts.length
    ? undefined
    : { total: newTotal, parts: newParts };
}
