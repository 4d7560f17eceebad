import type { CellKey, Pause } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { type CountSystem, factRows } from './facts.ts';
import type { FittingCounts } from './money.ts';
import { roundingBase } from './rounding.ts';
import { createModel, holds, type Programme, wholeFigures } from './solver.ts';

/** A count that may be 1 to 4 must have at least this many possible values. */
const fewestValues = 5;
const smallest = 1;
const largestSmall = 4;

/** So many counts are looked at before other work may go on: some tens of milliseconds. */
const columnsPerPause = 20;

/** The first look at all counts is most of the work. */
const shareOfLook = 0.85;

/** More than any count. */
const mostPersons = 1e6;

/**
 * What a reader knows who has the whole report and all rules: each published count lies less than 5
 * from the exact one, and the facts hold.
 *
 * @param fixed counts that are taken to be this
 */
export function attackProgramme(
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fixed: ReadonlyMap<CellKey, number> = new Map(),
): Programme {
  const spread = roundingBase - 1;
  const lower: number[] = [];
  const upper: number[] = [];
  for (const { key, printed, floor, known, value, within } of system.figures) {
    const shown = published.get(key) ?? 0;
    const only = fixed.get(key) ?? (known ? value : undefined);
    if (only !== undefined) {
      lower.push(only);
      upper.push(only);
    } else {
      lower.push(Math.max(floor, printed ? shown - spread : 0, within?.low ?? 0));
      upper.push(Math.min(printed ? shown + spread : Infinity, within?.high ?? Infinity));
    }
  }
  const cost = system.figures.map(() => 0);
  return { lower, upper, cost, rows: factRows(system, (column) => upper[column] ?? 0) };
}

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
 * @param pause called now and then; may throw to stop
 * @returns the key of a count with too few possible values, or nothing: then it is proven
 */
export async function findExposed(
  solver: Highs,
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
  fitting: readonly FittingCounts[] = [],
  pause?: Pause,
): Promise<CellKey | undefined> {
  const { figures } = system;
  if (figures.length === 0) return undefined;
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
  let open = [...figures.keys()].filter(
    (column) => !figures[column]?.known && (range.lower[column] ?? 0) <= largestSmall,
  );
  for (const [turn, fixed] of [exact, ...others].entries()) {
    if (turn === 1) open = open.filter((column) => suspect(column) || tied.has(column));
    if (open.length === 0) return undefined;
    open = await stillOpen(solver, attackProgramme(system, published, fixed), seen, open, pause);
  }
  const exposed = open.find(
    (column) =>
      suspect(column) &&
      ((seen[column]?.size ?? 0) > 1 ||
        !seen[column]?.has(0) ||
        !isCertainlyNone(solver, system, column)),
  );
  return figures[exposed ?? -1]?.key;
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
  pause?: Pause,
): Promise<number[]> {
  const model = createModel(solver, programme, false);
  const hasFew = (column: number): boolean => {
    const values = seen[column] ?? new Set<number>();
    const low = programme.lower[column] ?? 0;
    const high = Math.min(programme.upper[column] ?? 0, low + 4 * roundingBase);
    for (const value of inTurn(low, high)) {
      if (values.size >= fewestValues) return false;
      if (values.has(value)) continue;
      const witness = findWith(solver, model, programme, column, value);
      witness?.forEach((figure, at) => seen[at]?.add(figure));
    }
    return values.size < fewestValues;
  };
  try {
    const few: number[] = [];
    const stage = Symbol('prove');
    for (const [done, column] of open.entries()) {
      if (done % columnsPerPause === 0) {
        await pause?.({ stage, share: shareOfLook, done, total: open.length });
      }
      if (hasFew(column)) few.push(column);
    }
    return few;
  } finally {
    model.dispose();
  }
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
