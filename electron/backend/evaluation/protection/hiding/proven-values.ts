import type { Highs } from 'highs';
import { type Fitting, Nearby } from '../nearby.ts';
import { rowsByColumn, type RowsOfColumn } from '../rows-by-column.ts';
import { holds, type Programme } from '../solver.ts';
import { type Bounds, tightened } from '../tighten.ts';
import { WholeAnswers } from '../whole-answers.ts';
import type { Move } from './witnesses.ts';

/** Others are looked for near so many sets: the exact one, and the last ones that were found. */
const mostStarts = 4;

/** Where little is found near what fits, the solver is quicker: so often per column it may fail beyond what it finds. */
const mostInVain = 2;

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
  readonly #attack: Programme;
  readonly #truth: readonly number[];
  readonly #seen: readonly Set<number>[];
  readonly #rowsOf: readonly RowsOfColumn[];
  /** By row, how much less and more it may add up to than with the exact figures. */
  readonly #slack: readonly (readonly [least: number, most: number])[];
  /** All whole figures that fit lie within them. */
  readonly #bounds: Bounds;
  readonly #nearby: Nearby;
  readonly #exact: Fitting;
  readonly #starts: Fitting[];
  readonly #answers: WholeAnswers;
  #mayFail: number;

  /** @param truth the exact figures: they fit */
  constructor(solver: Highs, attack: Programme, truth: readonly number[]) {
    this.#attack = attack;
    this.#truth = truth;
    this.#seen = truth.map((value) => new Set([value]));
    this.#rowsOf = rowsByColumn(truth.length, attack.rows);
    this.#bounds = tightened(attack);
    this.#nearby = new Nearby({ ...attack, ...this.#bounds });
    this.#answers = new WholeAnswers(solver, attack, this.#bounds);
    this.#exact = this.#nearby.fitting(truth);
    this.#starts = [this.#exact];
    this.#slack = attack.rows.map(({ lower, upper }, row) => {
      const sum = this.#exact.sums[row] ?? 0;
      return [lower - sum, upper - sum];
    });
    this.#mayFail = mostInVain * truth.length;
  }

  dispose(): void {
    this.#answers.dispose();
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
    const least = this.#end(column, 1, 'fractions');
    return least !== undefined && least > value;
  }

  /** Looks for these values of the column that were not found yet, until it is enough. */
  lookFor(column: number, values: readonly number[], isEnough: () => boolean): void {
    const [low = 0, high = 0] = [this.#bounds.lower[column], this.#bounds.upper[column]];
    const within = values.filter((value) => value >= low && value <= high);
    this.#lookNear(column, within, isEnough);
    if (isEnough()) return;
    const exact = this.#truth[column] ?? 0;
    const ends = { low, high, askedLow: false, askedHigh: false };
    const isOut = (value: number) =>
      isEnough() || value < ends.low || value > ends.high || this.of(column).has(value);
    const nearestFirst = within.sort((a, b) => Math.abs(a - exact) - Math.abs(b - exact) || a - b);
    for (const value of nearestFirst) {
      if (isOut(value)) continue;
      let found = this.#answers.find(this.#truth, column, value);
      // What lies beyond a value that cannot be, in fractions neither, cannot be: there is no need to ask for it.
      if (found === 'impossible') {
        if (value < exact) ends.low = value + 1;
        else ends.high = value - 1;
      } else if (found === 'unknown') {
        this.#narrow(ends, column, value < exact);
        if (isOut(value)) continue;
        found = this.#answers.findWhole(column, value);
      }
      if (typeof found === 'string' || !this.#note(found)) continue;
      for (const step of this.#nearby.steps(this.#exact, found)) this.take(step);
      this.#lookNear(column, within, isEnough);
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

  /** Where the values of a column end in whole numbers, on this side of the exact one: asked once. */
  #narrow(ends: Ends, column: number, below: boolean): void {
    if (below && !ends.askedLow) {
      ends.low = Math.max(ends.low, this.#end(column, 1, 'whole') ?? ends.low);
      ends.askedLow = true;
    } else if (!below && !ends.askedHigh) {
      ends.high = Math.min(ends.high, this.#end(column, -1, 'whole') ?? ends.high);
      ends.askedHigh = true;
    }
  }

  /** The least that a column can be, or the most; nothing when the solver does not say. */
  #end(column: number, direction: 1 | -1, kind: 'fractions' | 'whole'): number | undefined {
    const end = this.#answers.end(column, direction, kind);
    if (end?.figures) this.#note(end.figures);
    return end?.value;
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
