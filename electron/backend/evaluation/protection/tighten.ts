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
export function tightened({ lower, upper, rows }: Programme): Bounds {
  const bounds = { lower: [...lower], upper: [...upper] };
  for (let turn = 0; turn < mostTurns; turn += 1) {
    if (!rows.map((row) => tightenBy(row, bounds)).includes(true)) break;
  }
  return bounds;
}

/** @returns whether that changed anything */
function tightenBy(
  row: LinearRow,
  bounds: { readonly lower: number[]; readonly upper: number[] },
): boolean {
  const terms = row.columns.map((column, at) => {
    const factor = row.factors[at] ?? 0;
    const [low, high] = [bounds.lower[column] ?? 0, bounds.upper[column] ?? 0];
    const [least, most] =
      factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
    return { column, factor, low, high, least, most };
  });
  const least = endOf(terms.map((term) => term.least));
  const most = endOf(terms.map((term) => term.most));
  let changed = false;
  for (const term of terms) {
    const { column, factor, low, high } = term;
    if (factor === 0) continue;
    // What the others leave for this one.
    const ends = [
      (row.lower - most.without(term.most)) / factor,
      (row.upper - least.without(term.least)) / factor,
    ];
    const newLow = Math.ceil(Math.min(...ends) - roughly);
    const newHigh = Math.floor(Math.max(...ends) + roughly);
    if (newLow > low) [bounds.lower[column], changed] = [newLow, true];
    if (newHigh < high) [bounds.upper[column], changed] = [newHigh, true];
  }
  return changed;
}

/** The sum of ends of which some may be nowhere; and without one of them. */
function endOf(ends: readonly number[]): { readonly without: (end: number) => number } {
  const open = ends.filter((end) => !Number.isFinite(end));
  const sum = ends.reduce((all, end) => all + (Number.isFinite(end) ? end : 0), 0);
  return {
    without: (end) => {
      if (Number.isFinite(end)) return open[0] ?? sum - end;
      return open.length > 1 ? end : sum;
    },
  };
}
