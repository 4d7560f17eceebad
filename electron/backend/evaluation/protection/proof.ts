import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { type CountSystem, factRows } from './facts.ts';
import { roundingBase } from './rounding.ts';
import { createModel, holds, type Programme } from './solver.ts';

/** A count that may be 1 to 4 must have at least this many possible values. */
const fewestValues = 5;
const smallest = 1;
const largestSmall = 4;

/**
 * What a reader knows who has the whole report and all rules: each published count lies less than 5
 * from the exact one, and the facts hold.
 */
export function attackProgramme(
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
): Programme {
  const spread = roundingBase - 1;
  const lower: number[] = [];
  const upper: number[] = [];
  for (const { key, printed, floor, known, value } of system.figures) {
    const shown = published.get(key) ?? 0;
    if (known && value !== undefined) {
      lower.push(value);
      upper.push(value);
    } else {
      lower.push(Math.max(floor, printed ? shown - spread : 0));
      upper.push(printed ? shown + spread : Infinity);
    }
  }
  const cost = system.figures.map(() => 0);
  return { lower, upper, cost, rows: factRows(system, (column) => upper[column] ?? 0) };
}

/**
 * Proves that no count of 1 to 4 can be found out: every count that a reader can suspect of being one
 * has at least five possible values. It asks this of every such count, also where the exact one is
 * 0 or 7, for a proof that looked at the exact figures would tell something by succeeding.
 *
 * A value is only called possible with a complete set of whole counts at hand that fits everything
 * published, checked here in whole numbers. So a fault of the solver can refuse a safe report, and
 * never pass an unsafe one.
 *
 * @returns the key of a count with too few possible values, or nothing: then it is proven
 */
export function findExposed(
  solver: Highs,
  system: CountSystem,
  published: ReadonlyMap<CellKey, number>,
): CellKey | undefined {
  const programme = attackProgramme(system, published);
  if (programme.lower.length === 0) return undefined;
  const seen = programme.lower.map(() => new Set<number>());
  const model = createModel(solver, programme, false);
  const note = (figures: readonly number[]) =>
    figures.forEach((figure, column) => seen[column]?.add(figure));
  try {
    const truth = system.figures.map(({ value }) => value ?? NaN);
    if (holds(programme, truth)) note(truth);
    return system.figures.find(({ known }, column) => {
      if (known) return false;
      const low = programme.lower[column] ?? 0;
      if (low > largestSmall) return false;
      const values = seen[column] ?? new Set();
      const high = Math.min(programme.upper[column] ?? 0, low + 4 * roundingBase);
      let suspect = [...values].some(isSmall);
      for (const value of inTurn(low, high)) {
        if (values.size >= fewestValues) return false;
        if (values.has(value)) continue;
        const witness = findWith(solver, model, programme, column, value);
        if (witness) note(witness);
        suspect ||= isSmall(value) && witness !== undefined;
      }
      return suspect && values.size < fewestValues;
    })?.key;
  } finally {
    model.dispose();
  }
}

const isSmall = (value: number) => value >= smallest && value <= largestSmall;

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
  const figures = [...model.getSolution().colValue].map((figure) => Math.round(figure));
  return holds(programme, figures) ? figures : 'fraction';
}
