import type { CellKey, Pause } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { attackProgramme, rangeOf } from './attack.ts';
import { certainlyNone } from './certainly-none.ts';
import type { CountSystem } from './facts.ts';
import type { FittingCounts } from './money.ts';
import { createModel, holds, type Programme } from './solver.ts';
import { type Bounds, Tightening } from './tighten.ts';
import { fewestValues, ValueSearch } from './value-search.ts';

const smallest = 1;
const largestSmall = 4;

/**
 * Proves that no count of 1 to 4 can be found out: every count that a reader can suspect of being one
 * has at least five possible values. It asks this of every such count, also where the exact one is
 * 0 or 7, for a proof that looked at the exact figures would tell something by succeeding. Nor can it be
 * found out that a printed count is 0: then everybody of its row would be in the other columns.
 *
 * A value is only called possible with a complete set of whole counts at hand that fits everything
 * published, checked here in whole numbers. So a fault of the solver can refuse a safe report, and
 * never pass an unsafe one.
 *
 * Money ties the counts of several rows together in a way that is no fact here. So everything is shown
 * with those counts at their exact values, and what that leaves open with other values that fit the
 * money as well.
 *
 * @param fitting counts that fit the published money, the exact ones first; none when no money is
 *   published
 * @param options `first`: counts to look at first; where one of them is too narrow the rest is not looked
 *   at. `notAsked`: counts that may be narrow. `pause` is called now and then, and may throw to stop
 * @returns the keys of the counts with too few possible values; none: then it is proven
 */
export async function findExposed(
  solver: Highs,
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fitting: readonly FittingCounts[] = [],
  { first = new Set(), notAsked = new Set(), pause }: ProofOptions = {},
): Promise<readonly CellKey[]> {
  const { figures } = system;
  if (figures.length === 0) return [];
  const range = attackProgramme(system, published);
  const seen = figures.map(() => new Set<number>());
  const truth = figures.map(({ value }) => value ?? NaN);
  if (holds(range, truth)) truth.forEach((value, column) => seen[column]?.add(value));
  const suspect = (column: number) => {
    const values = [...(seen[column] ?? [])];
    const { printed = false, asked = false } = figures[column] ?? {};
    if (printed || asked) return values.some(isSmallOrNone);
    // What is printed nowhere is a group in the mind of the reader: if it may be empty, he knows of nobody.
    return values.some(isSmall) && !(values.length > 1 && values.includes(0));
  };
  const [exact = new Map<CellKey, number>(), ...others] = fitting;
  const whatever = whateverFits(system, published, fitting);
  const tightening = new Tightening(whatever);
  const outer = tightening.of(whatever);
  // Whatever else is found of them, these are never suspect: what can only be large, and what may be empty.
  const isNoSecret = (column: number) => {
    const { printed = false, asked = false } = figures[column] ?? {};
    return (
      (outer.lower[column] ?? 0) > largestSmall || (!printed && !asked && seen[column]?.has(0))
    );
  };
  const tied = tiedColumns(system, others);
  const suspectable = figures.flatMap(({ key, known }, column) =>
    known || notAsked.has(key) || isNoSecret(column) ? [] : [column],
  );
  const maybeNone = suspectable.filter((column) => seen[column]?.has(0));
  const none = certainlyNone(solver, system, maybeNone);
  const all = suspectable.filter((column) => !none.has(column));
  const isFirst = (column: number) => first.has(figures[column]?.key ?? '');
  const keysOf = (columns: readonly number[]) =>
    columns.flatMap((column) => figures[column]?.key ?? []);
  if (others.length === 0) {
    const programme = attackProgramme(system, published, exact);
    const few = await stillOpen(solver, programme, { seen, truth }, all.filter(isFirst), pause);
    const exposed = few.filter(suspect);
    if (exposed.length > 0) return keysOf(exposed);
  }
  let open: readonly number[] = all;
  let narrow: readonly number[] = [];
  for (const [turn, fixed] of [exact, ...others].entries()) {
    if (turn === 1) {
      open = open.filter((column) => suspect(column) || tied.has(column));
      narrow = open.length === 0 ? [] : tooNarrow(solver, whatever, open);
      open = open.filter((column) => !narrow.includes(column));
    }
    if (open.length === 0) break;
    // Of the many sets of counts that fit the money most leave no value that was not found with another.
    if (turn > 0) {
      const bounds = tightening.of(...withFixed(system, outer, fixed));
      const isNew = (column: number) => hasUnseen(bounds, column, seen[column]);
      if (![...open, ...narrow].some(isNew)) continue;
    }
    const programme = attackProgramme(system, published, fixed);
    open = await stillOpen(solver, programme, { seen, truth }, open, pause);
  }
  return keysOf([...open, ...narrow].sort((a, b) => a - b).filter(suspect));
}

/** The bounds with these counts in them, and of which columns they are another. */
function withFixed(
  { figures }: CountSystem,
  { lower, upper }: Bounds,
  fixed: FittingCounts,
): [bounds: Bounds, moved: readonly number[]] {
  const bounds = { lower: [...lower], upper: [...upper] };
  const moved = figures.flatMap(({ key }, column) => {
    const only = fixed.get(key);
    if (only === undefined || (only === lower[column] && only === upper[column])) return [];
    bounds.lower[column] = bounds.upper[column] = only;
    return [column];
  });
  return [bounds, moved];
}

/** Whether a count may have a value within its bounds that was not seen yet. */
function hasUnseen({ lower, upper }: Bounds, column: number, seen?: ReadonlySet<number>): boolean {
  const [low, high] = [lower[column] ?? 0, upper[column] ?? 0];
  for (let value = low; value <= high; value += 1) {
    if (!seen?.has(value)) return true;
  }
  return false;
}

/** What a reader knows, whatever the counts are that money tells of. */
function whateverFits(
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fitting: readonly FittingCounts[],
): Programme {
  const told = new Set(fitting.flatMap((counts) => [...counts.keys()]));
  const figures = system.figures.map((figure) =>
    told.has(figure.key) ? { ...figure, known: false } : figure,
  );
  return attackProgramme({ ...system, figures }, published);
}

/** Those of the columns that have too few values in this. */
function tooNarrow(
  solver: Highs,
  whatever: Programme,
  columns: readonly number[],
): readonly number[] {
  const model = createModel(solver, whatever, false);
  try {
    return columns.filter((column) => {
      const { least, most } = rangeOf(solver, model, column);
      return most - least + 1 < fewestValues;
    });
  } finally {
    model.dispose();
  }
}

export interface ProofOptions {
  readonly first?: ReadonlySet<CellKey>;
  readonly notAsked?: ReadonlySet<CellKey>;
  readonly pause?: Pause | undefined;
}

/** Who has all that is published, and the means to calculate. */
export interface Reader {
  readonly solver: Highs;
  readonly shown: CountSystem;
  /** The published counts. */
  readonly counts: ReadonlyMap<CellKey, number>;
  /** Counts that he may know exactly, from what is published in money. */
  readonly exact: FittingCounts | undefined;
}

/**
 * The values that a count may have to a reader, as far as they are looked for: no more than it takes to be
 * safe, and more only where they are nearer to 0.
 */
export function possibleValues(
  { solver, shown, counts, exact }: Reader,
  key: CellKey,
): ReadonlySet<number> {
  const column = shown.figures.findIndex((figure) => figure.key === key);
  const programme = attackProgramme(shown, counts, exact);
  const seen = shown.figures.map(() => new Set<number>());
  const search = new ValueSearch(solver, programme, seen, []);
  try {
    search.lookFor(column);
  } finally {
    search.dispose();
  }
  return seen[column] ?? new Set();
}

/** The counts that other fitting counts are about, and the parts of them. */
function tiedColumns(
  { figures, facts }: CountSystem,
  others: readonly FittingCounts[],
): ReadonlySet<number> {
  const keys = new Set(others.flatMap((counts) => [...counts.keys()]));
  const parts = facts.flatMap((fact) =>
    fact.kind === 'sum' && keys.has(fact.total) ? fact.parts : [],
  );
  const tied = new Set([...keys, ...parts]);
  return new Set(figures.flatMap(({ key }, column) => (tied.has(key) ? [column] : [])));
}

/** Looks for values that were not seen yet, and gives the columns that have too few of them still. */
async function stillOpen(
  solver: Highs,
  programme: Programme,
  { seen, truth }: Seen,
  open: readonly number[],
  pause: Pause | undefined,
): Promise<readonly number[]> {
  const search = new ValueSearch(solver, programme, seen, truth);
  try {
    return await search.stillOpen(open, pause);
  } finally {
    search.dispose();
  }
}

interface Seen {
  /** By column, the values that were found to be possible. */
  readonly seen: readonly Set<number>[];
  /** The exact counts. */
  readonly truth: readonly number[];
}

const isSmall = (value: number) => value >= smallest && value <= largestSmall;
const isSmallOrNone = (value: number) => value <= largestSmall;
