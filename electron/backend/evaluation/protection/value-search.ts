import type { Pause } from '#shared/evaluation/counted.ts';
import type { Highs, Model } from 'highs';
import { type Range, rangeOf } from './attack.ts';
import { type Fitting, Nearby } from './nearby.ts';
import { roundingBase } from './rounding.ts';
import { type Bounds, tightened } from './tighten.ts';
import { createModel, holds, type Programme, wholeFigures } from './solver.ts';

/** A count that may be 1 to 4 must have at least this many possible values. */
export const fewestValues = 5;

/** So many counts are looked at before other work may go on: some tens of milliseconds. */
const columnsPerPause = 20;

/** The first look at all counts is most of the work. */
const shareOfLook = 0.85;

/** From so many sets of whole counts that fit others are looked for: the first one, and the last ones found. */
const mostStarts = 8;

/** Where little is found near what fits, the solver is quicker: so often per count it may fail beyond what it finds. */
const mostInVain = 2;

/**
 * Looks for the values that counts can have, until there are enough of each. A value only counts with a complete
 * set of whole counts that fits. Most are found near another set, see `nearby.ts`; the solver is asked for the rest.
 */
export class ValueSearch {
  readonly #solver: Highs;
  readonly #programme: Programme;
  readonly #bounds: Bounds;
  readonly #seen: readonly Set<number>[];
  readonly #nearby: Nearby;
  readonly #starts: Fitting[];
  #model: Model | undefined;
  #mayFail: number;

  /**
   * @param seen by column, the values that were found; more are added
   * @param figures whole counts that may fit, such as the exact ones
   */
  constructor(
    solver: Highs,
    programme: Programme,
    seen: readonly Set<number>[],
    figures: readonly number[],
  ) {
    this.#solver = solver;
    this.#programme = programme;
    this.#seen = seen;
    this.#bounds = tightened(programme);
    this.#nearby = new Nearby({ ...programme, ...this.#bounds });
    this.#mayFail = mostInVain * programme.lower.length;
    this.#starts = holds(programme, figures) ? [this.#nearby.fitting(figures)] : [];
  }

  dispose(): void {
    this.#model?.dispose();
  }

  /** Those of the columns that have too few values still, when all were looked for. */
  async stillOpen(columns: readonly number[], pause: Pause | undefined): Promise<number[]> {
    const stage = Symbol('prove');
    let looked = 0;
    const rest = async (open: readonly number[]) => {
      looked += 1;
      if (looked % columnsPerPause === 1) {
        const done = columns.length - open.filter((column) => !this.#isEnough(column)).length;
        await pause?.({ stage, share: shareOfLook, done, total: columns.length });
      }
    };
    this.#begin();
    let open = columns;
    for (let before = Infinity; open.length < before;) {
      before = open.length;
      for (const column of open) {
        await rest(open);
        this.#lookNear(column);
      }
      open = open.filter((column) => !this.#isEnough(column));
    }
    for (const column of open) {
      await rest(open);
      this.lookFor(column);
    }
    return open.filter((column) => !this.#isEnough(column));
  }

  /** Looks for values of one count until there are enough, with the solver where they are not near. */
  lookFor(column: number): void {
    const model = this.#ofSolver();
    let range: Range | undefined;
    for (const value of inTurn(...this.#ends(column))) {
      if (this.#isEnough(column)) return;
      if (this.#has(column, value)) continue;
      if (range && (value < range.least || value > range.most)) continue;
      const found = findWith(this.#solver, model, this.#programme, column, value);
      if (found !== undefined) {
        this.#note(this.#nearby.fitting(found));
        this.#lookNear(column);
      }
      // One value that cannot be is followed by others: where the range ends is asked at once.
      else range ??= rangeOf(this.#solver, model, column);
    }
  }

  /** Where the exact counts do not fit, or are not all known, the solver gives the first that do. */
  #begin(): void {
    if (this.#starts.length > 0) return;
    const found = wholeAnswer(this.#solver, this.#ofSolver(), this.#programme);
    if (found !== undefined) this.#note(this.#nearby.fitting(found));
  }

  #ofSolver(): Model {
    return (this.#model ??= createModel(this.#solver, this.#programme, false));
  }

  #lookNear(column: number): void {
    const [low, high] = this.#ends(column);
    for (let value = low; value <= high && !this.#isEnough(column); value += 1) {
      if (this.#has(column, value)) continue;
      for (const start of this.#starts) {
        if (this.#mayFail < 0) return;
        const change = this.#nearby.find(start, column, value);
        this.#mayFail += change === undefined ? -1 : 1;
        if (change === undefined) continue;
        this.#note(this.#nearby.after(start, change));
        break;
      }
    }
  }

  #note(found: Fitting): void {
    found.figures.forEach((figure, column) => this.#seen[column]?.add(figure));
    this.#starts.splice(1, 0, found);
    if (this.#starts.length > mostStarts) this.#starts.pop();
  }

  #ends(column: number): readonly [low: number, high: number] {
    const low = this.#bounds.lower[column] ?? 0;
    return [low, Math.min(this.#bounds.upper[column] ?? 0, low + 4 * roundingBase)];
  }

  #has(column: number, value: number): boolean {
    return this.#seen[column]?.has(value) ?? false;
  }

  #isEnough(column: number): boolean {
    return (this.#seen[column]?.size ?? 0) >= fewestValues;
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
    return wholeAnswer(solver, model, programme);
  } finally {
    const upper = programme.upper[column] ?? 0;
    model.changeColBounds(column, programme.lower[column] ?? 0, upper);
  }
}

function wholeAnswer(
  solver: Highs,
  model: Model,
  programme: Programme,
): readonly number[] | undefined {
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
