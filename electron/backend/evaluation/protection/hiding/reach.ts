import { type Places, placesIn } from '../places.ts';
import { rowsByColumn } from '../rows-by-column.ts';
import type { HidingProblem } from './problem.ts';

/** A bound is only moved where that makes this much difference: the next ones follow from it. */
const worthwhile = 1e-3;

/** So many times the number of rows are looked at, as fractions may go on for ever. */
const mostLooks = 20;

interface Before {
  readonly column: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Which figures are out of reach because of one sum after the other: most of what the solver would say cannot be, for
 * a hundredth of the time. In fractions, as the solver has it: so what is out of reach here it does not find either.
 */
export class Reach {
  readonly #problem: HidingProblem;
  readonly #hidden: ReadonlySet<number>;
  readonly #rowsOf: readonly (readonly (readonly [row: number, factor: number])[])[];
  readonly #columnsOf: readonly Places[];
  readonly #before: Before[] = [];
  #lower: Float64Array;
  #upper: Float64Array;
  #strict = false;

  /** @param hidden the columns that are not published; told of changes by `changed` */
  constructor(problem: HidingProblem, hidden: ReadonlySet<number>) {
    this.#problem = problem;
    this.#hidden = hidden;
    this.#rowsOf = rowsByColumn(problem.columns.length, problem.rows);
    this.#columnsOf = problem.rows.map(placesIn);
    [this.#lower, this.#upper] = this.#begin();
  }

  /** From now on nothing that is published moves; until then all may. */
  beStrict(): void {
    this.#strict = true;
    [this.#lower, this.#upper] = this.#begin();
  }

  /** The column was hidden or published. */
  changed(column: number): void {
    if (!this.#strict) return;
    if (!this.#hidden.has(column)) {
      this.#before.push({ column, lower: this.#lower, upper: this.#upper });
      [this.#lower, this.#upper] = [this.#lower.slice(), this.#upper.slice()];
      this.#lower[column] = this.#upper[column] = this.#problem.columns[column]?.value ?? 0;
      this.#follow(new Set(this.#rowsOf[column]?.map(([row]) => row)));
      return;
    }
    const last = this.#before.pop();
    if (last?.column === column) [this.#lower, this.#upper] = [last.lower, last.upper];
    else [this.#lower, this.#upper] = this.#begin();
  }

  isOut(column: number, value: number): boolean {
    const [low, high] = [this.#lower[column] ?? 0, this.#upper[column] ?? 0];
    return value < low - worthwhile || value > high + worthwhile;
  }

  /** Whether the column can be more (`way` 1) or less (-1) than it is. */
  canGo(column: number, way: 1 | -1): boolean {
    const { value = 0 } = this.#problem.columns[column] ?? {};
    if (way > 0) return (this.#upper[column] ?? 0) > value + worthwhile;
    return (this.#lower[column] ?? 0) < value - worthwhile;
  }

  #begin(): [lower: Float64Array, upper: Float64Array] {
    this.#before.length = 0;
    const isOpen = (column: number) =>
      this.#problem.columns[column]?.role !== 'known' &&
      (!this.#strict || this.#hidden.has(column));
    const { columns, rows } = this.#problem;
    this.#lower = Float64Array.from(columns, ({ value, least }, at) =>
      isOpen(at) ? Math.min(least, value) : value,
    );
    this.#upper = Float64Array.from(columns, ({ value, most }, at) =>
      isOpen(at) ? Math.max(most, value) : value,
    );
    this.#follow(new Set(rows.keys()));
    return [this.#lower, this.#upper];
  }

  /** What follows from these rows, and what follows from that. */
  #follow(rows: Set<number>): void {
    let looks = mostLooks * this.#columnsOf.length;
    for (const row of rows) {
      rows.delete(row);
      for (const column of this.#tighten(row)) {
        for (const [other] of this.#rowsOf[column] ?? []) if (other !== row) rows.add(other);
      }
      looks -= 1;
      if (looks < 0) return;
    }
  }

  /** The columns of which a bound is moved by this row. */
  #tighten(row: number): readonly number[] {
    const { at, factors } = this.#columnsOf[row] ?? { at: [], factors: [] };
    const { lower: rowLower = 0, upper: rowUpper = 0 } = this.#problem.rows[row] ?? {};
    let [least, most, openLeast, openMost] = [0, 0, 0, 0];
    for (let index = 0; index < at.length; index += 1) {
      const [low, high] = this.#ends(at[index] ?? 0, factors[index] ?? 0);
      if (low === -Infinity) openLeast += 1;
      else least += low;
      if (high === Infinity) openMost += 1;
      else most += high;
    }
    const moved: number[] = [];
    for (let index = 0; index < at.length; index += 1) {
      const [column, factor] = [at[index] ?? 0, factors[index] ?? 0];
      if (factor === 0) continue;
      const [low, high] = this.#ends(column, factor);
      // What the others leave for this one.
      const others = [
        low === -Infinity ? openLeast > 1 : openLeast > 0,
        high === Infinity ? openMost > 1 : openMost > 0,
      ];
      const atMost = others[0] ? Infinity : rowUpper - (least - (low === -Infinity ? 0 : low));
      const atLeast = others[1] ? -Infinity : rowLower - (most - (high === Infinity ? 0 : high));
      const [newLow, newHigh] =
        factor > 0 ? [atLeast / factor, atMost / factor] : [atMost / factor, atLeast / factor];
      const isHigher = newLow > (this.#lower[column] ?? 0) + worthwhile;
      const isLower = newHigh < (this.#upper[column] ?? 0) - worthwhile;
      if (isHigher) this.#lower[column] = newLow;
      if (isLower) this.#upper[column] = newHigh;
      if (isHigher || isLower) moved.push(column);
    }
    return moved;
  }

  /** The least and the most that a column adds to a sum. */
  #ends(column: number, factor: number): readonly [low: number, high: number] {
    const [low, high] = [this.#lower[column] ?? 0, this.#upper[column] ?? 0];
    return factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
  }
}
