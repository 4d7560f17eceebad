import type { CellKey, Pause } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { attackProgramme, mostPersons, type Range, rangeOf } from './attack.ts';
import { type CountSystem, factRows } from './facts.ts';
import type { FittingCounts } from './money.ts';
import { roundingBase } from './rounding.ts';
import { createModel, holds, type Programme, wholeFigures } from './solver.ts';

/** A count that may be 1 to 4 must have at least this many possible values. */
export const fewestValues = 5;
const smallest = 1;
const largestSmall = 4;

/** So many counts are looked at before other work may go on: some tens of milliseconds. */
const columnsPerPause = 20;

/** The first look at all counts is most of the work. */
const shareOfLook = 0.85;

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
  const exposedOf = (columns: readonly number[]) =>
    columns.filter(
      (column) =>
        suspect(column) &&
        ((seen[column]?.size ?? 0) > 1 ||
          !seen[column]?.has(0) ||
          !isCertainlyNone(solver, system, column)),
    );
  if (others.length === 0) {
    const programme = attackProgramme(system, published, exact);
    const few = await stillOpen(solver, programme, seen, all.filter(isFirst), pause);
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
    open = await stillOpen(solver, attackProgramme(system, published, fixed), seen, open, pause);
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
  const model = createModel(solver, programme, false);
  try {
    lookFor(solver, model, programme, seen, column);
  } finally {
    model.dispose();
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
  seen: readonly Set<number>[],
  open: readonly number[],
  pause: Pause | undefined,
): Promise<number[]> {
  const model = createModel(solver, programme, false);
  try {
    const few: number[] = [];
    const stage = Symbol('prove');
    for (const [done, column] of open.entries()) {
      if (done % columnsPerPause === 0) {
        await pause?.({ stage, share: shareOfLook, done, total: open.length });
      }
      if (lookFor(solver, model, programme, seen, column) < fewestValues) few.push(column);
    }
    return few;
  } finally {
    model.dispose();
  }
}

/** Looks for values of one count until there are enough; gives how many were seen. */
function lookFor(
  solver: Highs,
  model: Model,
  programme: Programme,
  seen: readonly Set<number>[],
  column: number,
): number {
  const values = seen[column] ?? new Set<number>();
  const low = programme.lower[column] ?? 0;
  const high = Math.min(programme.upper[column] ?? 0, low + 4 * roundingBase);
  let range: Range | undefined;
  for (const value of inTurn(low, high)) {
    if (values.size >= fewestValues) break;
    if (values.has(value) || (range && (value < range.least || value > range.most))) continue;
    const witness = findWith(solver, model, programme, column, value);
    witness?.forEach((figure, at) => seen[at]?.add(figure));
    // One value that cannot be is followed by others: where the range ends is asked at once.
    if (witness === undefined) range ??= rangeOf(solver, model, column);
  }
  return values.size;
}

const isSmall = (value: number) => value >= smallest && value <= largestSmall;
const isSmallOrNone = (value: number) => value <= largestSmall;

/**
 * Everybody knows that the count is 0, whatever is published: that follows from which lines the tables
 * have and from what adds up. No rounding can hide it, and the report does not tell it.
 */
function isCertainlyNone(solver: Highs, system: CountSystem, column: number): boolean {
  const { figures } = system;
  const programme: Programme = {
    lower: figures.map(({ floor }, at) => (at === column ? Math.max(floor, 1) : floor)),
    upper: figures.map(() => Infinity),
    cost: figures.map(() => 0),
    rows: factRows(system, () => mostPersons),
  };
  const model = createModel(solver, programme, false);
  try {
    return model.run().modelStatus === solver.constants.modelStatus.infeasible;
  } finally {
    model.dispose();
  }
}

/** The outermost values first: they drag other counts to their ends, which saves looking there. */
function inTurn(low: number, high: number): number[] {
  const values: number[] = [];
  for (let step = 0; low + step <= high - step; step += 1) {
    values.push(low + step);
    if (high - step !== low + step) values.push(high - step);
  }
  return values;
}

/** A complete set of whole counts in which this one has this value, if there is one. */
function findWith(
  solver: Highs,
  model: Model,
  programme: Programme,
  column: number,
  value: number,
): readonly number[] | undefined {
  model.changeColBounds(column, value, value);
  try {
    const first = answer(solver, model, programme);
    if (first !== 'fraction') return first;
    const all = programme.lower.map((_, at) => at);
    model.changeColsIntegrality(
      { kind: 'set', indices: all },
      all.map(() => 1),
    );
    const whole = answer(solver, model, programme);
    model.clearIntegrality();
    return whole === 'fraction' ? undefined : whole;
  } finally {
    const upper = programme.upper[column] ?? 0;
    model.changeColBounds(column, programme.lower[column] ?? 0, upper);
  }
}

function answer(
  solver: Highs,
  model: Model,
  programme: Programme,
): readonly number[] | undefined | 'fraction' {
  if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined;
  const figures = wholeFigures(model);
  return holds(programme, figures) ? figures : 'fraction';
}
