import type { Pause } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { type Fitting, Nearby } from './nearby.ts';
import { roundingBase } from './rounding.ts';
import { type Bounds, tightened } from './tighten.ts';
import { holds, type Programme } from './solver.ts';
import { WholeAnswers } from './whole-answers.ts';

/** A count that may be 1 to 4 must have at least this many possible values. */
export const fewestValues = 5;

/** So many counts are looked at before other work may go on: some tens of milliseconds. */
const columnsPerPause = 20;

/** The first look at all counts is most of the work. */
const shareOfLook = 0.85;

/** From so many sets of whole counts that fit others are looked for: the first one, and the last ones found. */
const mostStarts = 4;

/** Where little is found near what fits, the solver is quicker: so often per count it may fail beyond what it finds. */
const mostInVain = 1;

/**
 * Looks for the values that counts can have, until there are enough of each. A value only counts with a complete
 * set of whole counts that fits. Most are found near another set, see `nearby.ts`; the solver is asked for the rest.
 */
export class ValueSearch {
  readonly #answers: WholeAnswers;
  readonly #bounds: Bounds;
  readonly #seen: readonly Set<number>[];
  readonly #nearby: Nearby;
  readonly #starts: Fitting[];
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
    this.#seen = seen;
    this.#bounds = tightened(programme);
    this.#nearby = new Nearby({ ...programme, ...this.#bounds });
    this.#answers = new WholeAnswers(solver, programme, this.#bounds);
    this.#mayFail = mostInVain * programme.lower.length;
    this.#starts = holds(programme, figures) ? [this.#nearby.fitting(figures)] : [];
  }

  dispose(): void {
    this.#answers.dispose();
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
    this.#begin();
    let [low, high] = this.#ends(column);
    const from = this.#starts[0]?.figures[column] ?? low;
    for (const value of nearestFirst(from, low, high)) {
      if (this.#isEnough(column)) return;
      if (value < low || value > high || this.#has(column, value)) continue;
      const found = this.#ask(column, value);
      if (found === 'found') this.#lookNear(column);
      // What lies beyond a value that cannot be, in fractions neither, cannot be: there is no need to ask for it.
      else if (found === 'impossible' && value < from) low = value + 1;
      else if (found === 'impossible' && value > from) high = value - 1;
    }
  }

  /** Where the exact counts do not fit, or are not all known, the solver gives the first that do. */
  #begin(): void {
    if (this.#starts.length > 0) return;
    const found = this.#answers.first();
    if (typeof found !== 'string') this.#note(this.#nearby.fitting(found));
  }

  /** Whether there is such a set of whole counts, as far as the solver finds it. */
  #ask(column: number, value: number): 'found' | 'impossible' | 'unknown' {
    const [first] = this.#starts;
    const near = first ? this.#answers.find(first.figures, column, value) : 'unknown';
    if (near === 'impossible') return near;
    const found = near === 'unknown' ? this.#answers.findWhole(column, value) : near;
    // Of whole numbers it may be that only this one cannot be.
    if (typeof found === 'string') return 'unknown';
    this.#note(this.#nearby.fitting(found));
    if (first === undefined) return 'found';
    for (const step of this.#nearby.steps(first, found)) {
      if (this.#isEnough(column)) break;
      const { figures } = this.#nearby.after(first, step);
      figures.forEach((figure, at) => this.#seen[at]?.add(figure));
    }
    return 'found';
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

/** From low to high, the ones nearest to this one first: they are found soonest, and lead on to others. */
const nearestFirst = (from: number, low: number, high: number): number[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => low + step).sort(
    (a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b,
  );
