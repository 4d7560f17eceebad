import { placesIn, type Places } from './places.ts';
import { type RowsOfColumn, rowsByColumn } from './rows-by-column.ts';
import type { LinearRow, Programme } from './solver.ts';

/** What follows from what follows from what follows: no further than this. */
const mostTurns = 20;

/** What is less than this is arithmetic in fractions. */
const roughly = 1e-9;

export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * The bounds that follow from each row by itself: of a sum of at most 9 with a part of at least 6, the other parts
 * are at most 3. All whole figures that fit lie within them; not all that lies within them fits.
 */
export const tightened = (programme: Programme): Bounds => new Tightening(programme).of(programme);

/** The bounds that follow from the rows of one programme, for more than one set of bounds to begin from. */
export class Tightening {
  readonly #rows: readonly LinearRow[];
  readonly #columnsOf: readonly Places[];
  readonly #rowsOf: readonly RowsOfColumn[];

  constructor({ lower, rows }: Pick<Programme, 'lower' | 'rows'>) {
    this.#rows = rows;
    this.#columnsOf = rows.map(placesIn);
    this.#rowsOf = rowsByColumn(lower.length, rows);
  }

  /** @param moved the columns of which a bound is another, where all the others follow from the rows already */
  of({ lower, upper }: Bounds, moved?: Iterable<number>): Bounds {
    const bounds = { lower: [...lower], upper: [...upper] };
    // A row is looked at again only when a bound of one of its columns has moved.
    const isOpen = new Uint8Array(this.#rows.length).fill(moved ? 0 : 1);
    const open = (column: number) => {
      for (const [row] of this.#rowsOf[column] ?? []) isOpen[row] = 1;
    };
    for (const column of moved ?? []) open(column);
    for (let turn = 0; turn < mostTurns && isOpen.includes(1); turn += 1) {
      this.#rows.forEach((row, at) => {
        if (!isOpen[at]) return;
        isOpen[at] = 0;
        tightenBy(row, this.#columnsOf[at] ?? nowhere, bounds).forEach(open);
      });
    }
    return bounds;
  }
}

/** @returns the columns of which that moved a bound */
function tightenBy(
  { lower, upper }: LinearRow,
  { at, factors }: Places,
  bounds: { readonly lower: number[]; readonly upper: number[] },
): readonly number[] {
  // What the columns add up to at least and at most; apart from those of which an end is nowhere.
  let [least, most, openLeast, openMost] = [0, 0, 0, 0];
  for (let index = 0; index < at.length; index += 1) {
    const factor = factors[index] ?? 0;
    const [low, high] = endsOf(factor, bounds, at[index] ?? 0);
    if (low === -Infinity) openLeast += 1;
    else least += low;
    if (high === Infinity) openMost += 1;
    else most += high;
  }
  const moved: number[] = [];
  for (let index = 0; index < at.length; index += 1) {
    const [column, factor] = [at[index] ?? 0, factors[index] ?? 0];
    if (factor === 0) continue;
    const [low, high] = endsOf(factor, bounds, column);
    // What the others leave for this one.
    const [isLow, isHigh] = [low === -Infinity, high === Infinity];
    const atMost = openLeast > (isLow ? 1 : 0) ? Infinity : upper - least + (isLow ? 0 : low);
    const atLeast = openMost > (isHigh ? 1 : 0) ? -Infinity : lower - most + (isHigh ? 0 : high);
    const ends = factor > 0 ? [atLeast, atMost] : [atMost, atLeast];
    const newLow = Math.ceil((ends[0] ?? 0) / factor - roughly);
    const newHigh = Math.floor((ends[1] ?? 0) / factor + roughly);
    const [isHigher, isLower] = [
      newLow > (bounds.lower[column] ?? 0),
      newHigh < (bounds.upper[column] ?? 0),
    ];
    if (isHigher) bounds.lower[column] = newLow;
    if (isLower) bounds.upper[column] = newHigh;
    if (isHigher || isLower) moved.push(column);
  }
  return moved;
}

/** The least and the most that a column adds to a sum. */
function endsOf(
  factor: number,
  { lower, upper }: Bounds,
  column: number,
): readonly [low: number, high: number] {
  if (factor === 0) return [0, 0];
  const [low, high] = [lower[column] ?? 0, upper[column] ?? 0];
  return factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
}

const nowhere: Places = { at: new Int32Array(), factors: new Float64Array() };
