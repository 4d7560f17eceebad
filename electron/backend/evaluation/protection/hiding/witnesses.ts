import { rowsByColumn } from '../rows-by-column.ts';
import type { HidingProblem } from './problem.ts';

/** By how much each column that moves differs from the exact figure, in whole numbers. */
export type Move = ReadonlyMap<number, number>;

interface Witness {
  readonly move: Move;
  readonly isWhole: boolean;
  /** Of the columns that move, those that are published: then it shows nothing. */
  published: number;
}

/** A move is tried so many times over, in both directions: that costs nothing. */
const mostTimes = 8;

/** So many pairs of moves are added up to see whether they fit together. */
const mostPairs = 300;

/**
 * Sets of whole figures that fit all facts, each as a move away from the exact ones. A hidden figure has
 * as many possible values as there are witnesses to show.
 */
export class Witnesses {
  readonly #problem: HidingProblem;
  readonly #hidden: ReadonlySet<number>;
  readonly #rowsOf: readonly (readonly (readonly [row: number, factor: number])[])[];
  readonly #slack: readonly (readonly [least: number, most: number])[];
  /** Of each column, by value, who shows it. */
  readonly #values: readonly Map<number, Witness[]>[];
  readonly #moving: readonly Set<Witness>[];

  /** @param hidden the columns that are not published; told of changes by `publish` and `hide` */
  constructor(problem: HidingProblem, hidden: ReadonlySet<number>) {
    this.#problem = problem;
    this.#hidden = hidden;
    this.#rowsOf = rowsByColumn(problem.columns.length, problem.rows);
    this.#slack = problem.rows.map(({ lower, upper, columns, factors }) => {
      const sum = columns.reduce(
        (all, column, at) => all + (factors[at] ?? 0) * (problem.columns[column]?.value ?? 0),
        0,
      );
      return [lower - sum, upper - sum];
    });
    this.#values = problem.columns.map(() => new Map());
    this.#moving = problem.columns.map(() => new Set());
  }

  /** Takes this move, and as many times it as fit. */
  add(move: Move): void {
    const step = smallestStep(move);
    for (const direction of [1, -1]) {
      for (let times = 1; times <= mostTimes; times += 1) {
        if (!this.#put(multiply(step, direction * times))) break;
      }
    }
    this.#put(move);
  }

  /**
   * Takes a move in fractions for what it says of one column: that all values up to there are likely
   * possible, for a little of the move is possible too. In the end they must be shown in whole numbers.
   */
  addFraction(column: number, move: Move): void {
    const by = Math.round(move.get(column) ?? 0);
    const witness = this.#witness(move, false);
    const value = this.#problem.columns[column]?.value ?? 0;
    for (let step = 1; step <= Math.abs(by); step += 1) {
      this.#show(column, value + Math.sign(by) * step, witness);
    }
    for (const each of move.keys()) this.#moving[each]?.add(witness);
  }

  /** The values that the column can have beside the exact one, as far as was found. */
  values(column: number, wholeOnly = false): number[] {
    const found = this.#values[column] ?? new Map<number, Witness[]>();
    return [...found]
      .filter(([, witnesses]) =>
        witnesses.some(({ published, isWhole }) => published === 0 && (isWhole || !wholeOnly)),
      )
      .map(([value]) => value);
  }

  /** Two moves that together move the column by this much, as one; nothing where none was found. */
  addedUp(column: number, by: number): Move | undefined {
    const all = [...(this.#moving[column] ?? [])].flatMap(({ move, isWhole, published }) =>
      isWhole && published === 0 ? [{ move, step: move.get(column) ?? 0 }] : [],
    );
    const byStep = Map.groupBy(all, ({ step }) => step);
    let tries = 0;
    for (const { move, step } of all) {
      // Of two, the lesser first: so each pair is tried once.
      if (step > by - step) continue;
      for (const other of byStep.get(by - step) ?? []) {
        tries += 1;
        if (tries > mostPairs) return undefined;
        const both = together(move, other.move);
        if (this.#fits(both)) return both;
      }
    }
    return undefined;
  }

  /** The columns for which this one moves. */
  dependents(column: number): ReadonlySet<number> {
    const all = [...(this.#moving[column] ?? [])].filter(({ published }) => published === 0);
    return new Set(all.flatMap(({ move }) => [...move.keys()]));
  }

  publish(column: number): void {
    for (const witness of this.#moving[column] ?? []) witness.published += 1;
  }

  hide(column: number): void {
    for (const witness of this.#moving[column] ?? []) witness.published -= 1;
  }

  /** All sets that fit with what is published. */
  *moves(): Generator<Move> {
    const seen = new Set<Witness>();
    for (const all of this.#moving) {
      for (const witness of all) {
        if (!witness.isWhole || witness.published > 0 || seen.has(witness)) continue;
        seen.add(witness);
        yield witness.move;
      }
    }
  }

  #put(move: Move): boolean {
    if (!this.#fits(move)) return false;
    const witness = this.#witness(move, true);
    let isNew = false;
    for (const [column, by] of move) {
      const value = (this.#problem.columns[column]?.value ?? 0) + by;
      if (this.#show(column, value, witness)) isNew = true;
    }
    if (isNew) for (const column of move.keys()) this.#moving[column]?.add(witness);
    return true;
  }

  #witness(move: Move, isWhole: boolean): Witness {
    const published = [...move.keys()].filter((column) => !this.#hidden.has(column)).length;
    return { move, isWhole, published };
  }

  /** A few ways to each value are kept: when one falls away there is another. */
  #show(column: number, value: number, witness: Witness): boolean {
    const shown = this.#values[column]?.get(value) ?? [];
    if (shown.length >= 3 && shown.some((each) => each.published === 0)) return false;
    this.#values[column]?.set(value, [...shown, witness]);
    return true;
  }

  #fits(move: Move): boolean {
    const sums = new Map<number, number>();
    for (const [column, by] of move) {
      const { value = 0, least = 0, most = 0 } = this.#problem.columns[column] ?? {};
      if (!Number.isSafeInteger(by) || value + by < least || value + by > most) return false;
      for (const [row, factor] of this.#rowsOf[column] ?? []) {
        sums.set(row, (sums.get(row) ?? 0) + factor * by);
      }
    }
    return [...sums].every(([row, sum]) => {
      const [least, most] = this.#slack[row] ?? [0, 0];
      return sum >= least && sum <= most;
    });
  }
}

const multiply = (move: Move, times: number): Move =>
  new Map([...move].map(([column, by]) => [column, by * times]));

function together(one: Move, other: Move): Move {
  const sum = new Map(one);
  for (const [column, by] of other) {
    const all = (sum.get(column) ?? 0) + by;
    if (all === 0) sum.delete(column);
    else sum.set(column, all);
  }
  return sum;
}

/** 4 of the one and 8 of the other is four times 1 and 2. */
function smallestStep(move: Move): Move {
  let common = 0;
  for (const by of move.values()) {
    let [a, b] = [common, Math.abs(by)];
    while (b > 0) [a, b] = [b, a % b];
    common = a;
  }
  return common > 1 ? multiply(move, 1 / common) : move;
}
