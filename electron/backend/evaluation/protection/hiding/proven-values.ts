import type { Highs, Model } from 'highs';
import { type Fitting, Nearby } from '../nearby.ts';
import { rowsByColumn, type RowsOfColumn } from '../rows-by-column.ts';
import { createModel, holds, type Programme, wholeFigures } from '../solver.ts';
import { type Bounds, tightened } from '../tighten.ts';
import type { Move } from './witnesses.ts';

/** Others are looked for near so many sets: the exact one, and the last ones that were found. */
const mostStarts = 4;

/** Where little is found near what fits, the solver is quicker: so often per column it may fail beyond what it finds. */
const mostInVain = 2;

/** Where a range ends to a solver. */
const roughly = 1e-6;

interface Ends {
  low: number;
  high: number;
  askedLow: boolean;
  askedHigh: boolean;
}

/**
 * By column, the values of which a complete set of whole figures was found that fits all that a reader knows. Each set
 * is checked here in whole numbers, wherever it came from.
 */
export class ProvenValues {
  readonly #solver: Highs;
  readonly #attack: Programme;
  readonly #truth: readonly number[];
  readonly #seen: readonly Set<number>[];
  readonly #rowsOf: readonly RowsOfColumn[];
  /** By row, how much less and more it may add up to than with the exact figures. */
  readonly #slack: readonly (readonly [least: number, most: number])[];
  /** All whole figures that fit lie within them. */
  readonly #bounds: Bounds;
  readonly #nearby: Nearby;
  readonly #starts: Fitting[];
  #mayFail: number;
  #fractions: Model | undefined;
  #whole: Model | undefined;

  /** @param truth the exact figures: they fit */
  constructor(solver: Highs, attack: Programme, truth: readonly number[]) {
    this.#solver = solver;
    this.#attack = attack;
    this.#truth = truth;
    this.#seen = truth.map((value) => new Set([value]));
    this.#rowsOf = rowsByColumn(truth.length, attack.rows);
    this.#bounds = tightened(attack);
    this.#nearby = new Nearby({ ...attack, ...this.#bounds });
    const exact = this.#nearby.fitting(truth);
    this.#starts = [exact];
    this.#slack = attack.rows.map(({ lower, upper }, row) => {
      const sum = exact.sums[row] ?? 0;
      return [lower - sum, upper - sum];
    });
    this.#mayFail = mostInVain * truth.length;
  }

  dispose(): void {
    this.#fractions?.dispose();
    this.#whole?.dispose();
  }

  of(column: number): ReadonlySet<number> {
    return this.#seen[column] ?? new Set();
  }

  /** Takes a move away from the exact figures for what it shows, if it fits. */
  take(move: Move): void {
    if (!this.#fits(move)) return;
    for (const [column, by] of move) {
      this.#seen[column]?.add((this.#truth[column] ?? 0) + by);
    }
  }

  /** Whether the column is more than this in all sets that fit, in fractions too. */
  isAbove(column: number, value: number): boolean {
    if ((this.#bounds.lower[column] ?? 0) > value) return true;
    const least = this.#end(this.#inFractions(), column, 1);
    return least !== undefined && least > value;
  }

  /** Looks for these values of the column that were not found yet, until it is enough. */
  lookFor(column: number, values: readonly number[], isEnough: () => boolean): void {
    const [low = 0, high = 0] = [this.#bounds.lower[column], this.#bounds.upper[column]];
    const within = values.filter((value) => value >= low && value <= high);
    this.#lookNear(column, within, isEnough);
    if (isEnough()) return;
    const exact = this.#truth[column] ?? 0;
    // What lies beyond an end cannot be, so there is no need to ask for each of it.
    const ends = { low, high, askedLow: false, askedHigh: false };
    this.#narrow(ends, this.#inFractions(), column);
    const isOut = (value: number) =>
      isEnough() || value < ends.low || value > ends.high || this.of(column).has(value);
    for (const value of within) {
      if (isOut(value)) continue;
      let found = this.#answers(this.#inFractions(), column, value);
      if (!found) {
        if (value < exact && !ends.askedLow) this.#narrow(ends, this.#inWhole(), column, 'low');
        if (value > exact && !ends.askedHigh) this.#narrow(ends, this.#inWhole(), column, 'high');
        if (isOut(value)) continue;
        found = this.#answers(this.#inWhole(), column, value);
      }
      if (found) this.#lookNear(column, within, isEnough);
    }
  }

  #lookNear(column: number, values: readonly number[], isEnough: () => boolean): void {
    for (const value of values) {
      if (isEnough()) return;
      for (const start of this.#starts) {
        if (this.#mayFail < 0 || this.of(column).has(value)) break;
        const change = this.#nearby.find(start, column, value);
        this.#mayFail += change === undefined ? -1 : 1;
        if (change && this.#note(this.#nearby.after(start, change).figures)) break;
      }
    }
  }

  /** Where a model says that the values of a column end. */
  #narrow(ends: Ends, model: Model, column: number, only?: 'low' | 'high'): void {
    if (only !== 'high') ends.low = Math.max(ends.low, this.#end(model, column, 1) ?? ends.low);
    if (only !== 'low') ends.high = Math.min(ends.high, this.#end(model, column, -1) ?? ends.high);
    ends.askedLow ||= only === 'low';
    ends.askedHigh ||= only === 'high';
  }

  /** The least that a column can be, or the most; nothing when the solver does not say. */
  #end(model: Model, column: number, direction: 1 | -1): number | undefined {
    model.changeColCost(column, direction);
    try {
      if (model.run().modelStatus !== this.#solver.constants.modelStatus.optimal) return undefined;
      this.#note(wholeFigures(model));
      const end = model.getSolution().colValue[column] ?? 0;
      return end - direction * roughly;
    } finally {
      model.changeColCost(column, 0);
    }
  }

  #inFractions(): Model {
    return (this.#fractions ??= createModel(this.#solver, this.#attack, false));
  }

  /** A model of its own: what the other knows by now would be lost to it. */
  #inWhole(): Model {
    if (this.#whole) return this.#whole;
    this.#whole = createModel(this.#solver, this.#attack, false);
    const indices = this.#truth.map((_, column) => column);
    this.#whole.changeColsIntegrality(
      { kind: 'set', indices },
      indices.map(() => 1),
    );
    return this.#whole;
  }

  /** Asks for a complete set of whole figures in which the column is this. */
  #answers(model: Model, column: number, value: number): boolean {
    model.changeColBounds(column, value, value);
    try {
      if (model.run().modelStatus !== this.#solver.constants.modelStatus.optimal) return false;
      return this.#note(wholeFigures(model));
    } finally {
      const { lower, upper } = this.#attack;
      model.changeColBounds(column, lower[column] ?? 0, upper[column] ?? 0);
    }
  }

  /** @returns whether the figures fit */
  #note(figures: readonly number[]): boolean {
    if (!holds(this.#attack, figures)) return false;
    figures.forEach((figure, column) => this.#seen[column]?.add(figure));
    this.#starts.splice(1, 0, this.#nearby.fitting(figures));
    if (this.#starts.length > mostStarts) this.#starts.pop();
    return true;
  }

  /** As `holds` of the exact figures after the move: what does not move fits as it did. */
  #fits(move: Move): boolean {
    const { lower, upper } = this.#attack;
    const sums = new Map<number, number>();
    for (const [column, by] of move) {
      const figure = (this.#truth[column] ?? 0) + by;
      if (!Number.isSafeInteger(figure)) return false;
      if (figure < (lower[column] ?? 0) || figure > (upper[column] ?? 0)) return false;
      for (const [row, factor] of this.#rowsOf[column] ?? []) {
        sums.set(row, (sums.get(row) ?? 0) + factor * by);
      }
    }
    for (const [row, sum] of sums) {
      const [least, most] = this.#slack[row] ?? [0, 0];
      if (sum < least || sum > most) return false;
    }
    return true;
  }
}
