import type { CellKey, Pause } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { attackProgramme, rangeOf } from './attack.ts';
import { certainlyNone } from './certainly-none.ts';
import type { CountSystem } from './facts.ts';
import type { FittingCounts } from './money.ts';
import { createModel, holds, type Programme } from './solver.ts';
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
  const tied = tiedColumns(system, others);
  const all = [...figures].flatMap(({ key, known }, column) =>
    !known && !notAsked.has(key) && (range.lower[column] ?? 0) <= largestSmall ? [column] : [],
  );
  const isFirst = (column: number) => first.has(figures[column]?.key ?? '');
  const keysOf = (columns: readonly number[]) =>
    columns.flatMap((column) => figures[column]?.key ?? []);
  const exposedOf = (columns: readonly number[]) => {
    const suspected = columns.filter(suspect);
    const maybeNone = suspected.filter((at) => seen[at]?.size === 1 && seen[at].has(0));
    const none = certainlyNone(solver, system, maybeNone);
    return suspected.filter((column) => !none.has(column));
  };
  if (others.length === 0) {
    const programme = attackProgramme(system, published, exact);
    const few = await stillOpen(solver, programme, { seen, truth }, all.filter(isFirst), pause);
    const exposed = exposedOf(few);
    if (exposed.length > 0) return keysOf(exposed);
  }
  let open: readonly number[] = all;
  let narrow: readonly number[] = [];
  for (const [turn, fixed] of [exact, ...others].entries()) {
    if (turn === 1) {
      open = open.filter((column) => suspect(column) || tied.has(column));
      narrow = open.length === 0 ? [] : tooNarrow(solver, system, published, fitting, open);
      open = open.filter((column) => !narrow.includes(column));
    }
    if (open.length === 0) break;
    const programme = attackProgramme(system, published, fixed);
    open = await stillOpen(solver, programme, { seen, truth }, open, pause);
  }
  return keysOf(exposedOf([...open, ...narrow].sort((a, b) => a - b)));
}

/** Those of the columns that have too few values whatever the counts are that money tells of. */
function tooNarrow(
  solver: Highs,
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fitting: readonly FittingCounts[],
  columns: readonly number[],
): readonly number[] {
  const told = new Set(fitting.flatMap((counts) => [...counts.keys()]));
  const figures = system.figures.map((figure) =>
    told.has(figure.key) ? { ...figure, known: false } : figure,
  );
  const model = createModel(solver, attackProgramme({ ...system, figures }, published), false);
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
