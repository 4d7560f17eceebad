import type {
  CellKey,
  CountedCell,
  CountedRow,
  CountedSum,
  CountedTable,
} from '#shared/evaluation/counted.ts';
import { mergedPrefix } from './key-relations.ts';

/** Rows of a table that become one. */
export interface RowGroup {
  readonly row: CountedRow;
  readonly rows: ReadonlySet<number>;
  /** The merged row stands where this one stood. */
  readonly at: number;
}

/**
 * Adds up rows of tables, and rewrites all sums accordingly. A row that is merged with none keeps its keys.
 *
 * @param groupsOf each row of a table in one group at most
 */
export function mergeRows(
  tables: readonly CountedTable[],
  groupsOf: (table: CountedTable) => readonly RowGroup[],
): CountedTable[] {
  const inPart: Merge[] = [];
  const inOne: Merge[] = [];
  const values = new Map<CellKey, number>();
  const allSums = tables.flatMap(({ sums }) => sums);
  const shorter = tables.map((table) => {
    const groups = groupsOf(table);
    const mergedCells = groups.map((group) => {
      const { cells, merges } = mergedRow(table, group.rows);
      const alike = rowsAlike(table, group.rows, allSums).map((rows) => mergedRow(table, rows));
      inPart.push(...alike.flatMap((each) => each.merges.filter(({ parts }) => parts.size > 1)));
      for (const { key, value } of alike.flatMap((each) => each.cells)) values.set(key, value);
      for (const [column, { key }] of merges.entries()) {
        const parts = new Set(alike.flatMap((each) => each.cells[column]?.key ?? []));
        if (!parts.has(key)) inOne.push({ key, parts });
      }
      return cells;
    });
    return withRows(table, groups, mergedCells);
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
  return shorter.map((table, index) => ({ ...table, sums: sumsOf(index) }));
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

interface Merge {
  readonly key: CellKey;
  readonly parts: ReadonlySet<CellKey>;
}

function mergedRow(
  table: CountedTable,
  chosen: ReadonlySet<number>,
): { cells: CountedCell[]; merges: Merge[] } {
  const merges: Merge[] = [];
  const cells = table.columns.map((_, column): CountedCell => {
    const parts = [...chosen].flatMap((at) => table.cells[at]?.[column] ?? []);
    const keys = parts.map(({ key }) => key).sort();
    const [only = ''] = keys;
    const key = keys.length === 1 ? only : `${mergedPrefix}${keys.join('+')}`;
    merges.push({ key, parts: new Set(keys) });
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    const open = parts.every((part) => part.public) ? { public: true as const } : {};
    return parts.some(({ money }) => money)
      ? { key, value, money: togetherAtWorst(parts.flatMap(({ money }) => money ?? [])), ...open }
      : { key, value, ...open };
  });
  return { cells, merges };
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

function withRows(
  table: CountedTable,
  groups: readonly RowGroup[],
  cells: readonly (readonly CountedCell[])[],
): CountedTable {
  const chosen = new Set(groups.flatMap(({ rows }) => [...rows]));
  const put = <T>(all: readonly T[], extra: readonly T[]): T[] =>
    all.flatMap((each, at) => [
      ...(chosen.has(at) ? [] : [each]),
      ...groups.flatMap((group, index) => {
        const put = extra[index];
        return group.at === at && put !== undefined ? [put] : [];
      }),
    ]);
  const rows = groups.map(({ row }) => row);
  return { ...table, rows: put(table.rows, rows), cells: put(table.cells, cells) };
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
