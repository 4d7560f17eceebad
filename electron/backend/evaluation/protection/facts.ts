import type { CellKey, CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import {
  aroundMerged,
  householdPairs,
  insidePairs,
  populationOf,
  sizePrefix,
} from './key-relations.ts';
import type { LinearRow } from './solver.ts';

/** What is true of the counts of any caseload, and so is known to every reader. */
export type Fact =
  | { readonly kind: 'sum'; readonly total: CellKey; readonly parts: readonly CellKey[] }
  /** Not all of them are 0: a row that is only there because somebody is in it. */
  | { readonly kind: 'some'; readonly keys: readonly CellKey[] }
  /** The one set lies inside the other: no more bijstandspartijen than persons. */
  | {
      readonly kind: 'at-most';
      readonly low: CellKey;
      readonly high: CellKey;
      /** They are of different periods. */
      readonly across?: true;
    }
  /** Where there is a person there is a bijstandspartij. */
  | { readonly kind: 'needs'; readonly key: CellKey; readonly other: CellKey };

/** The counts that a fact is about. */
export function keysOf(fact: Fact): readonly CellKey[] {
  switch (fact.kind) {
    case 'sum':
      return [fact.total, ...fact.parts];
    case 'some':
      return fact.keys;
    case 'at-most':
      return [fact.low, fact.high];
    case 'needs':
      return [fact.key, fact.other];
  }
}

/** One count of the report. */
export interface CountFigure {
  readonly key: CellKey;
  /** Not known for a key that stands in sums only and cannot be worked out. */
  readonly value: number | undefined;
  readonly printed: boolean;
  /** What a reader knows that it is at least, whatever is printed. */
  readonly floor: number;
  /** And at most. */
  readonly ceiling?: number;
  /** The exact count may be known to a reader, see `money.ts`. */
  readonly known: boolean;
  /** What a reader knows of it from what was shared before, see `earlier.ts`. */
  readonly within?: { readonly low: number; readonly high: number };
  /** Not printed now, but a reader must know no more of it than if it were. */
  readonly asked?: boolean;
  /** Only there to tie other counts to each other, see `periods/`. */
  readonly tie?: true;
  /** A group that is told by several reports together only, see `periods/`. */
  readonly across?: true;
}

/** Of a count that stands in no table. */
export const notPrinted = { printed: false, floor: 0, known: false } as const;

/** All counts of all tables of a report, in one system: what is rounded and proven together. */
export interface CountSystem {
  /** By key, in an order that does not depend on the order of the tables. */
  readonly figures: readonly CountFigure[];
  readonly facts: readonly Fact[];
}

/** The exact counts do not add up as the tables say: a fault in the counting, never of the user. */
class UntrueSum extends Error {}

/**
 * Puts the counts of all tables in one system.
 *
 * @param floors keys of which a reader knows the least value, from the merging of rows
 * @param known keys of which a reader may know the exact value, from published money
 * @param ceilings keys of which a reader knows the most value
 */
export function countSystem(
  tables: readonly CountedTable[],
  floors: ReadonlyMap<CellKey, number>,
  known: ReadonlySet<CellKey>,
  ceilings: ReadonlyMap<CellKey, number> = new Map(),
): CountSystem {
  const values = new Map<CellKey, number>();
  const apart = new Set<CellKey>();
  const facts: Fact[] = [];
  for (const table of tables) {
    table.cells.forEach((cells, at) => {
      const counts: CellKey[] = [];
      cells.forEach((cell, column) => {
        const unit = table.columns[column]?.unit ?? 'personen';
        if (unit === 'euro' || cell.public) return void apart.add(cell.key);
        const earlier = values.get(cell.key) ?? cell.value;
        if (earlier !== cell.value) throw new UntrueSum(`Two values for ${cell.key}.`);
        values.set(cell.key, cell.value);
        counts.push(cell.key);
      });
      const someone = counts.some((key) => (values.get(key) ?? 0) > 0);
      const { id, listed } = table.rows[at] ?? {};
      if (listed === 'when-counted' && someone && tellsOfItself(id, counts)) {
        facts.push({ kind: 'some', keys: [...new Set(counts)] });
      }
    });
    facts.push(...unknownColumns(table, values));
  }
  const allSums = tables
    .flatMap((table) => table.sums)
    .filter((sum) => ![sum.total, ...sum.parts].some((key) => apart.has(key)));
  const sums = tiedTo(values, allSums);
  const printed = new Set(values.keys());
  workOut(values, sums);
  facts.push(...sums.map(({ total, parts }) => ({ kind: 'sum' as const, total, parts })));
  const keys = new Set([...values.keys(), ...sums.flatMap((sum) => [sum.total, ...sum.parts])]);
  const pairs = [...insidePairs(values, sums, keys), ...aroundMerged(values, sums)];
  facts.push(...pairs.map((pair) => ({ kind: 'at-most' as const, ...pair })));
  for (const { households, persons } of householdPairs(values.keys())) {
    facts.push({ kind: 'at-most', low: households, high: persons });
    facts.push({ kind: 'needs', key: persons, other: households });
  }
  const figures = [...keys].sort().map((key) => ({
    key,
    value: values.get(key),
    printed: printed.has(key),
    floor: floors.get(key) ?? 0,
    known: known.has(key),
    ...boundOf(ceilings.get(key)),
    ...(key.startsWith(sizePrefix) ? { tie: true as const } : {}),
  }));
  return { figures, facts: distinct(facts) };
}

/**
 * The sums in which a printed count stands, and those between counts that stand in such sums: of the years that
 * went into a merged row those of one group are tied to its outflow, and they left or are still there.
 */
function tiedTo(
  printed: ReadonlyMap<CellKey, number>,
  sums: readonly CountedSum[],
): readonly CountedSum[] {
  const keys = ({ total, parts }: CountedSum) => [total, ...parts];
  const told = sums.filter((sum) => keys(sum).some((key) => printed.has(key)));
  const tied = new Set(told.flatMap(keys));
  const isTold = new Set(told);
  return sums.filter((sum) => isTold.has(sum) || keys(sum).every((key) => tied.has(key)));
}

const boundOf = (ceiling: number | undefined) => (ceiling === undefined ? {} : { ceiling });

/**
 * A line of the unknown tells that somebody is in it only in the caseload: elsewhere it is also there for
 * who is in the caseload and not in the line.
 */
const tellsOfItself = (id: string | undefined, keys: readonly CellKey[]): boolean =>
  id !== 'onbekend' || keys.every((key) => [undefined, 'caseload'].includes(populationOf(key)));

/** A column of the unknown is only printed when somebody is in it, as a row `when-counted` is. */
function unknownColumns(table: CountedTable, values: ReadonlyMap<CellKey, number>): Fact[] {
  return table.columns.flatMap(({ id, unit }, column): Fact[] => {
    if (id !== 'onbekend' || unit === 'euro') return [];
    const keys = [...new Set(table.cells.flatMap((row) => row[column]?.key ?? []))];
    const someone = keys.some((key) => (values.get(key) ?? 0) > 0);
    return someone && tellsOfItself(id, keys) ? [{ kind: 'some', keys }] : [];
  });
}

/** Fills in the keys that are in no table but follow from those that are; refuses sums that are not true. */
function workOut(values: Map<CellKey, number>, sums: readonly CountedSum[]): void {
  for (let found = true; found;) {
    found = false;
    const set = (key: CellKey, value: number) => {
      values.set(key, value);
      found = true;
    };
    for (const { total, parts } of sums) {
      const open = parts.filter((key) => !values.has(key));
      const sumOfParts = parts.reduce((sum, key) => sum + (values.get(key) ?? 0), 0);
      const whole = values.get(total);
      if (whole === undefined) {
        if (open.length === 0) set(total, sumOfParts);
      } else if (open.length === 1 || whole === sumOfParts) {
        for (const key of open) set(key, whole - sumOfParts);
      }
    }
  }
  for (const { total, parts } of sums) {
    if ([total, ...parts].some((key) => !values.has(key))) continue;
    const sumOfParts = parts.reduce((sum, key) => sum + (values.get(key) ?? 0), 0);
    if (sumOfParts !== values.get(total)) throw new UntrueSum(`${total} is not its parts.`);
  }
}

function distinct(facts: readonly Fact[]): Fact[] {
  const byText = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/**
 * The facts as rows of a programme, in persons or in steps of the rounding base: they hold in both.
 *
 * @param upper the most that a column can be
 */
export function factRows(
  system: CountSystem,
  upper: (column: number) => number,
): readonly LinearRow[] {
  const columnOf = new Map(system.figures.map((figure, column) => [figure.key, column]));
  const at = (key: CellKey) => columnOf.get(key) ?? -1;
  return system.facts.map((fact) => {
    switch (fact.kind) {
      case 'sum':
        return linearRow(0, 0, [[at(fact.total), -1], ...fact.parts.map(plus(at))]);
      case 'some':
        return linearRow(1, Infinity, fact.keys.map(plus(at)));
      case 'at-most':
        return linearRow(0, Infinity, [
          [at(fact.high), 1],
          [at(fact.low), -1],
        ]);
      case 'needs': {
        const column = at(fact.key);
        return linearRow(0, Infinity, [
          [at(fact.other), Math.max(1, upper(column))],
          [column, -1],
        ]);
      }
    }
  });
}

const plus =
  (at: (key: CellKey) => number) =>
  (key: CellKey): readonly [number, number] => [at(key), 1];

/** Adds up what stands in a row twice: the solver wants each column once. */
export function linearRow(
  lower: number,
  upper: number,
  terms: readonly (readonly [column: number, factor: number])[],
): LinearRow {
  const factors = new Map<number, number>();
  for (const [column, factor] of terms) {
    factors.set(column, (factors.get(column) ?? 0) + factor);
  }
  return { lower, upper, columns: [...factors.keys()], factors: [...factors.values()] };
}
