import type {
  CellKey,
  CountedCell,
  CountedRow,
  CountedSum,
  CountedTable,
} from '#shared/evaluation/counted.ts';
import { mergedPrefix } from './key-relations.ts';

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
  const inPart: Merge[] = [];
  const inOne: Merge[] = [];
  const values = new Map<CellKey, number>();
  const allSums = tables.flatMap(({ sums }) => sums);
  const shorter = tables.map((table) => {
    if (table.mergeSmallRows === undefined) return table;
    const chosen = rowsToMerge(table);
    const others = [...table.rows.keys()].filter(
      (at) => table.rows[at]?.mergeable && !chosen.has(at),
    );
    for (const at of others) setFloor(floors, table.cells[at] ?? []);
    if (chosen.size === 0) return table;
    const { row, cells, merges } = mergedRow(table, table.mergeSmallRows, chosen);
    const alike = rowsAlike(table, chosen, allSums).map((rows) =>
      mergedRow(table, table.mergeSmallRows ?? row, rows),
    );
    inPart.push(...alike.flatMap((each) => each.merges.filter(({ parts }) => parts.size > 1)));
    for (const { key, value } of alike.flatMap((each) => each.cells)) values.set(key, value);
    if (others.length > 0) setFloor(floors, cells);
    merged.set(table.id, table.mergeSmallRows.label);
    for (const [column, { key }] of merges.entries()) {
      const parts = new Set(alike.flatMap((each) => each.cells[column]?.key ?? []));
      if (!parts.has(key)) inOne.push({ key, parts });
    }
    return withRow(table, chosen, row, cells);
  });
  for (const { key, value } of shorter.flatMap(({ cells }) => cells.flat())) values.set(key, value);
  const valueOf = (key: CellKey) => values.get(key);
  const inParts = tables.map(({ sums }) => rewritten(sums, inPart, new Set(), valueOf));
  const parted = partedCells(inParts.flat(), inOne);
  const partsOf = inOne
    .filter(({ key }) => parted.has(key))
    .map(({ key, parts }): CountedSum => ({ total: key, parts: [...parts] }));
  const sumsOf = (index: number) => [
    ...rewritten(inParts[index] ?? [], inOne, parted, valueOf),
    ...(index === 0 ? partsOf : []),
  ];
  return {
    tables: shorter.map((table, index) => ({ ...table, sums: sumsOf(index) })),
    floors,
    merged,
  };
}

/** The rows in parts that stand in the same sums: no reader can tell more of a row than of its part. */
function rowsAlike(
  table: CountedTable,
  chosen: ReadonlySet<number>,
  sums: readonly CountedSum[],
): ReadonlySet<number>[] {
  const keysOf = (at: number) => new Set((table.cells[at] ?? []).map(({ key }) => key));
  const sumsOver = (at: number) => {
    const keys = keysOf(at);
    return sums.flatMap(({ total, parts }, index) =>
      !keys.has(total) && parts.some((part) => keys.has(part)) ? [index] : [],
    );
  };
  const groups = Map.groupBy(chosen, (at) => sumsOver(at).join());
  return [...groups.values()].map((rows) => new Set(rows));
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
    const [only = ''] = keys;
    const key = keys.length === 1 ? only : `${mergedPrefix}${keys.join('+')}`;
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
 * these rows become one sum within the merged row. A sum over some of them stays, over keys that are not
 * printed, and so do then the sums within each row: a reader knows that those hold too.
 */
function rewritten(
  sums: readonly CountedSum[],
  merges: readonly Merge[],
  parted: ReadonlySet<CellKey>,
  valueOf: (key: CellKey) => number | undefined,
): CountedSum[] {
  const mergedKey = keysOfMerged(merges);
  const isTrue = ({ total, parts }: CountedSum) =>
    parts.reduce((sum, part) => sum + (valueOf(part) ?? NaN), 0) === valueOf(total);
  return sums.flatMap((sum): CountedSum[] => {
    const within = inMergedRow(sum, mergedKey);
    if (within)
      return [...(isTrue(within) ? [within] : []), ...(parted.has(within.total) ? [sum] : [])];
    const over = merges.reduce((each, { key, parts }) => {
      const rest = each.parts.filter((part) => !parts.has(part));
      return each.parts.length - rest.length === parts.size
        ? { total: each.total, parts: [...rest, key] }
        : each;
    }, sum);
    return [over];
  });
}

const keysOfMerged = (merges: readonly Merge[]): ReadonlyMap<CellKey, CellKey> =>
  new Map(merges.flatMap(({ key, parts }) => [...parts].map((part) => [part, key])));

/** The merged cells of which some parts, and not all, stand in a sum; and the others of their row. */
function partedCells(sums: readonly CountedSum[], merges: readonly Merge[]): ReadonlySet<CellKey> {
  const mergedKey = keysOfMerged(merges);
  const within = sums.flatMap((sum) => inMergedRow(sum, mergedKey) ?? []);
  const parted = merges.filter((merge) =>
    sums.some((sum) => {
      const inSum = sum.parts.filter((part) => merge.parts.has(part)).length;
      return inSum > 0 && inSum < merge.parts.size && !inMergedRow(sum, mergedKey);
    }),
  );
  const found = new Set(parted.map(({ key }) => key));
  for (const { total, parts } of within) {
    const keys = [total, ...parts];
    if (keys.some((key) => found.has(key))) for (const key of keys) found.add(key);
  }
  return found;
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
