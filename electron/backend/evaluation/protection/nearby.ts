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

/** Of the sums that are not right, the one with the least to change is put right first; so many are looked at. */
const mostLooked = 4;

/**
 * Looks for whole figures that fit near others that do, in which one figure has another value: a sum that is not
 * right then is put right with another of its figures, which may spoil others, until all are. That takes some
 * thousandths of what the solver takes. What it gives is right, as it adds up in whole numbers; that it finds
 * nothing says nothing.
 */
export class Nearby {
  readonly #programme: Pick<Programme, 'lower' | 'upper' | 'rows'>;
  readonly #rowsOf: readonly RowsOfColumn[];

  /** @param programme its bounds may be changed between two questions */
  constructor(programme: Pick<Programme, 'lower' | 'upper' | 'rows'>) {
    this.#programme = programme;
    this.#rowsOf = rowsByColumn(programme.lower.length, programme.rows);
  }

  /** @param figures must fit, see `holds` */
  fitting(figures: readonly number[]): Fitting {
    return { figures, sums: this.#programme.rows.map((row) => sumOf(row, figures)) };
  }

  /** What changes so that this figure has this value, if that was found. */
  find(from: Fitting, column: number, value: number): Change | undefined {
    const attempt = new Attempt(this.#programme, this.#rowsOf, from);
    const by = value - (from.figures[column] ?? 0);
    if (by === 0 || !Number.isSafeInteger(by) || attempt.within(column, by) !== by)
      return undefined;
    attempt.put(column, by);
    return attempt.mend() ? attempt.change : undefined;
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

class Attempt {
  readonly #programme: Pick<Programme, 'lower' | 'upper' | 'rows'>;
  readonly #rowsOf: readonly RowsOfColumn[];
  readonly #from: Fitting;
  readonly #sums = new Map<number, number>();
  readonly #wrong = new Set<number>();
  readonly change = new Map<number, number>();
  #steps = 0;

  constructor(
    programme: Pick<Programme, 'lower' | 'upper' | 'rows'>,
    rowsOf: readonly RowsOfColumn[],
    from: Fitting,
  ) {
    this.#programme = programme;
    this.#rowsOf = rowsOf;
    this.#from = from;
  }

  /** As far towards this change as the bounds of the column allow. */
  within(column: number, by: number): number {
    const { lower, upper } = this.#programme;
    const figure = this.#from.figures[column] ?? 0;
    const most = (upper[column] ?? 0) - figure;
    const least = (lower[column] ?? 0) - figure;
    return Math.min(most, Math.max(least, by));
  }

  put(column: number, by: number): void {
    this.change.set(column, by);
    this.#add(column, by);
  }

  /** Puts all sums right that are not, with columns that did not change yet. */
  mend(): boolean {
    if (this.#wrong.size === 0) return true;
    for (const [column, by] of this.#waysOut().slice(0, mostTried)) {
      this.#steps += 1;
      if (this.#steps > mostSteps) return false;
      this.put(column, by);
      if (this.mend()) return true;
      this.change.delete(column);
      this.#add(column, -by);
    }
    return false;
  }

  #add(column: number, by: number): void {
    for (const [row, factor] of this.#rowsOf[column] ?? []) {
      const sum = this.#sumOf(row) + factor * by;
      this.#sums.set(row, sum);
      if (this.#missing(row, sum) === 0) this.#wrong.delete(row);
      else this.#wrong.add(row);
    }
  }

  /** The changes that put one of the wrong sums right, or less wrong: what helps others too comes first. */
  #waysOut(): readonly (readonly [column: number, by: number])[] {
    let fewest: readonly (readonly [number, number])[] | undefined;
    let looked = 0;
    for (const row of this.#wrong) {
      const ways = this.#waysOutOf(row);
      if (fewest === undefined || ways.length < fewest.length) fewest = ways;
      looked += 1;
      if (fewest.length <= 1 || looked === mostLooked) break;
    }
    if (fewest === undefined || fewest.length < 2) return fewest ?? [];
    return fewest
      .map((way) => ({ way, gain: this.#gain(way[0], way[1]) }))
      .sort((a, b) => b.gain - a.gain)
      .map(({ way }) => way);
  }

  #waysOutOf(at: number): readonly (readonly [column: number, by: number])[] {
    const missing = this.#missing(at, this.#sumOf(at));
    const { columns = [], factors = [] } = this.#programme.rows[at] ?? {};
    const ways: (readonly [number, number])[] = [];
    for (const [index, column] of columns.entries()) {
      if (this.change.has(column)) continue;
      const needed = missing / (factors[index] ?? 1);
      const by = this.within(column, needed > 0 ? Math.ceil(needed) : Math.floor(needed));
      if (by !== 0) ways.push([column, by]);
    }
    return ways;
  }

  /** How many sums it puts right, less those that it spoils. */
  #gain(column: number, by: number): number {
    let gain = 0;
    for (const [row, factor] of this.#rowsOf[column] ?? []) {
      const sum = this.#sumOf(row);
      if (this.#missing(row, sum) === 0) gain -= 1;
      if (this.#missing(row, sum + factor * by) === 0) gain += 1;
    }
    return gain;
  }

  #sumOf(row: number): number {
    return this.#sums.get(row) ?? this.#from.sums[row] ?? 0;
  }

  /** What must be added to a sum to be right: below 0 where it is too much. */
  #missing(at: number, sum: number): number {
    const { lower = 0, upper = 0 } = this.#programme.rows[at] ?? {};
    if (sum < lower) return lower - sum;
    return sum > upper ? upper - sum : 0;
  }
}

const sumOf = ({ columns, factors }: LinearRow, figures: readonly number[]): number =>
  columns.reduce((sum, column, at) => sum + (factors[at] ?? 0) * (figures[column] ?? 0), 0);
