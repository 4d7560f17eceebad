import { type Places, placesIn } from './places.ts';
import { type RowsOfColumn, rowsByColumn } from './rows-by-column.ts';
import type { LinearRow, Programme } from './solver.ts';

/** By how much each figure changes that changes, in whole numbers. */
export type Change = ReadonlyMap<number, number>;

/** Whole figures that fit, and what each row adds up to with them. */
export interface Fitting {
  readonly figures: readonly number[];
  readonly sums: readonly number[];
}

/** After so many changes it is given up: the solver may know. */
const mostSteps = 40;

/** Of what can be changed to put a sum right, so many are tried. */
const mostTried = 4;

/** A change is tried so many times over, in both directions: that costs nothing. */
const mostTimes = 8;

/** Of the sums that are not right, the one with the least to change is put right first; so many are looked at. */
const mostLooked = 4;

/**
 * Looks for whole figures that fit near others that do, in which one figure has another value: a sum that is not
 * right then is put right with another of its figures, which may spoil others, until all are. That takes some
 * thousandths of what the solver takes. What it gives is right, as it adds up in whole numbers; that it finds
 * nothing says nothing.
 */
export class Nearby {
  readonly #programme: Bounded;
  readonly #rowsOf: readonly RowsOfColumn[];
  readonly #attempt: Attempt;

  /** @param programme its bounds may be changed between two questions */
  constructor(programme: Bounded) {
    this.#programme = programme;
    this.#rowsOf = rowsByColumn(programme.lower.length, programme.rows);
    this.#attempt = new Attempt(programme, this.#rowsOf);
  }

  /** @param figures must fit, see `holds` */
  fitting(figures: readonly number[]): Fitting {
    return { figures, sums: this.#programme.rows.map((row) => sumOf(row, figures)) };
  }

  /** What changes so that this figure has this value, if that was found. */
  find(from: Fitting, column: number, value: number): Change | undefined {
    const by = value - (from.figures[column] ?? 0);
    if (by === 0 || !Number.isSafeInteger(by)) return undefined;
    return this.#attempt.from(from, column, by);
  }

  /**
   * The changes that lead from figures that fit to others, in as many steps as there can be in whole numbers; and
   * further that way, and the other way, for as long as they fit. Without the whole way itself.
   */
  steps(from: Fitting, to: readonly number[]): readonly Change[] {
    const whole = new Map<number, number>();
    to.forEach((figure, column) => {
      const by = figure - (from.figures[column] ?? 0);
      if (by !== 0) whole.set(column, by);
    });
    if (whole.size === 0) return [];
    const common = commonFactor(whole.values());
    const found: Change[] = [];
    for (const way of [1, -1]) {
      for (let times = way; Math.abs(times) <= mostTimes; times += way) {
        if (times === common) continue;
        const change = new Map([...whole].map(([column, by]) => [column, (by / common) * times]));
        if (!this.#attempt.fits(from, change)) break;
        found.push(change);
      }
    }
    return found;
  }

  /** The figures after a change that was found from these. */
  after(from: Fitting, change: Change): Fitting {
    const [figures, sums] = [[...from.figures], [...from.sums]];
    for (const [column, by] of change) {
      figures[column] = (figures[column] ?? 0) + by;
      for (const [row, factor] of this.#rowsOf[column] ?? []) {
        sums[row] = (sums[row] ?? 0) + factor * by;
      }
    }
    return { figures, sums };
  }
}

/** The largest number by which all of them can be divided. */
function commonFactor(changes: Iterable<number>): number {
  let common = 0;
  for (const by of changes) {
    let [a, b] = [common, Math.abs(by)];
    while (b > 0) [a, b] = [b, a % b];
    common = a;
  }
  return common;
}

type Bounded = Pick<Programme, 'lower' | 'upper' | 'rows'>;

interface Way {
  readonly column: number;
  readonly by: number;
  readonly gain: number;
}

/**
 * One attempt after the other, on the same lists: making them anew would take longer than the attempt. By place in
 * them, as there are very many.
 */
class Attempt {
  readonly #programme: Bounded;
  readonly #rowsOf: readonly Places[];
  readonly #columnsOf: readonly Places[];
  readonly #lowest: Float64Array;
  readonly #highest: Float64Array;
  readonly #sums: Float64Array;
  readonly #wrong = new Set<number>();
  readonly #change = new Map<number, number>();
  #figures: readonly number[] = [];
  #steps = 0;

  constructor(programme: Bounded, rowsOf: readonly RowsOfColumn[]) {
    this.#programme = programme;
    this.#rowsOf = rowsOf.map((rows) => ({
      at: Int32Array.from(rows, ([row]) => row),
      factors: Float64Array.from(rows, ([, factor]) => factor),
    }));
    this.#columnsOf = programme.rows.map(placesIn);
    this.#lowest = Float64Array.from(programme.rows, ({ lower }) => lower);
    this.#highest = Float64Array.from(programme.rows, ({ upper }) => upper);
    this.#sums = new Float64Array(programme.rows.length);
  }

  from({ figures, sums }: Fitting, column: number, by: number): Change | undefined {
    this.#figures = figures;
    if (this.#within(column, by) !== by) return undefined;
    this.#sums.set(sums);
    this.#wrong.clear();
    this.#change.clear();
    this.#steps = 0;
    this.#put(column, by);
    return this.#mend() ? new Map(this.#change) : undefined;
  }

  fits({ figures, sums }: Fitting, change: Change): boolean {
    const { lower, upper } = this.#programme;
    this.#sums.set(sums);
    this.#wrong.clear();
    for (const [column, by] of change) {
      const figure = (figures[column] ?? 0) + by;
      if (figure < (lower[column] ?? 0) || figure > (upper[column] ?? 0)) return false;
      this.#add(column, by);
    }
    return this.#wrong.size === 0;
  }

  /** As far towards this change as the bounds of the column allow. */
  #within(column: number, by: number): number {
    const { lower, upper } = this.#programme;
    const figure = this.#figures[column] ?? 0;
    const most = (upper[column] ?? 0) - figure;
    const least = (lower[column] ?? 0) - figure;
    return Math.min(most, Math.max(least, by));
  }

  #put(column: number, by: number): void {
    this.#change.set(column, by);
    this.#add(column, by);
  }

  /** Puts all sums right that are not, with columns that did not change yet. */
  #mend(): boolean {
    if (this.#wrong.size === 0) return true;
    for (const { column, by } of this.#waysOut()) {
      this.#steps += 1;
      if (this.#steps > mostSteps) return false;
      this.#put(column, by);
      if (this.#mend()) return true;
      this.#change.delete(column);
      this.#add(column, -by);
    }
    return false;
  }

  #add(column: number, by: number): void {
    const { at, factors } = this.#rowsOf[column] ?? nowhere;
    for (let index = 0; index < at.length; index += 1) {
      const row = at[index] ?? 0;
      const sum = (this.#sums[row] ?? 0) + (factors[index] ?? 0) * by;
      this.#sums[row] = sum;
      if (this.#missing(row, sum) === 0) this.#wrong.delete(row);
      else this.#wrong.add(row);
    }
  }

  /** The changes that put one of the wrong sums right, or less wrong: what helps others too comes first. */
  #waysOut(): readonly Way[] {
    let fewest: Way[] | undefined;
    let looked = 0;
    for (const row of this.#wrong) {
      fewest = this.#waysOutOf(row, fewest?.length ?? Infinity) ?? fewest;
      looked += 1;
      if ((fewest?.length ?? Infinity) <= 1 || looked === mostLooked) break;
    }
    if (fewest === undefined || fewest.length < 2) return fewest ?? [];
    const best: Way[] = [];
    for (const { column, by } of fewest) {
      const gain = this.#gain(column, by);
      let place = best.length;
      while (place > 0 && (best[place - 1]?.gain ?? 0) < gain) place -= 1;
      if (place === mostTried) continue;
      best.splice(place, 0, { column, by, gain });
      if (best.length > mostTried) best.pop();
    }
    return best;
  }

  /** Nothing where there are as many or more: then another sum is put right first. */
  #waysOutOf(row: number, less: number): Way[] | undefined {
    const missing = this.#missing(row, this.#sums[row] ?? 0);
    const { at, factors } = this.#columnsOf[row] ?? nowhere;
    const ways: Way[] = [];
    for (let index = 0; index < at.length; index += 1) {
      const column = at[index] ?? 0;
      if (this.#change.has(column)) continue;
      const needed = missing / (factors[index] ?? 1);
      const by = this.#within(column, needed > 0 ? Math.ceil(needed) : Math.floor(needed));
      if (by === 0) continue;
      if (ways.length + 1 >= less) return undefined;
      ways.push({ column, by, gain: 0 });
    }
    return ways;
  }

  /** How many sums it puts right, less those that it spoils. */
  #gain(column: number, by: number): number {
    let gain = 0;
    const { at, factors } = this.#rowsOf[column] ?? nowhere;
    for (let index = 0; index < at.length; index += 1) {
      const row = at[index] ?? 0;
      const sum = this.#sums[row] ?? 0;
      if (this.#missing(row, sum) === 0) gain -= 1;
      if (this.#missing(row, sum + (factors[index] ?? 0) * by) === 0) gain += 1;
    }
    return gain;
  }

  /** What must be added to a sum to be right: below 0 where it is too much. */
  #missing(row: number, sum: number): number {
    const [lower, upper] = [this.#lowest[row] ?? 0, this.#highest[row] ?? 0];
    if (sum < lower) return lower - sum;
    return sum > upper ? upper - sum : 0;
  }
}

const nowhere: Places = { at: new Int32Array(), factors: new Float64Array() };

const sumOf = ({ columns, factors }: LinearRow, figures: readonly number[]): number =>
  columns.reduce((sum, column, at) => sum + (factors[at] ?? 0) * (figures[column] ?? 0), 0);
