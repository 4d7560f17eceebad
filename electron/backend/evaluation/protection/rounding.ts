import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { draw } from './draw.ts';
import { type CountSystem, factRows, linearRow } from './facts.ts';
import { type LinearRow, type Programme, solveWhole } from './solver.ts';

export const roundingBase = 5;

/**
 * How much nearness weighs against chance. A count of 1 goes up to 5 about once in 20 times, a count
 * of 2 about once in 4; a lower weight hides more and bends the figures more.
 */
const nearness = 1;

/** Outweighs all nearness and chance: what was published before is published again wherever it can be. */
const ofKept = 1_000;

/**
 * Joint controlled rounding (Handbook on Statistical Disclosure Control, ch. 5): every count of every
 * table goes to the multiple of 5 just below or just above it, such that all sums stay true, a multiple
 * of 5 stays, and equal keys stay equal. Of all the ways in which that can be done it takes the nearest,
 * where nearness is disturbed by chance: a reader who knows all rules still has to keep every count
 * within 4 of the published one in mind.
 *
 * @param kept the counts that keep the value that was published of them before, wherever that can be
 * @returns the published count of each figure, or nothing when there is no such rounding
 */
export function roundTogether(
  solver: Highs,
  system: CountSystem,
  secret: Uint8Array | string,
  attempt: number,
  kept: ReadonlyMap<CellKey, number> = new Map(),
): ReadonlyMap<CellKey, number> | undefined {
  const steps = solveWhole(solver, roundingProgramme(system, secret, attempt, kept));
  if (steps === undefined) return undefined;
  return new Map(
    system.figures.map((figure, column) => [figure.key, (steps[column] ?? 0) * roundingBase]),
  );
}

/** In steps of 5: the column of a count of 7 is 1 or 2. */
function roundingProgramme(
  system: CountSystem,
  secret: Uint8Array | string,
  attempt: number,
  kept: ReadonlyMap<CellKey, number>,
): Programme {
  // What is printed nowhere has no figure to be near to: it only has to fit.
  const figures = system.figures.map(({ printed, value, ...figure }) => ({
    ...figure,
    value: printed ? value : undefined,
  }));
  const lower = figures.map(({ value }) =>
    value === undefined ? 0 : Math.floor(value / roundingBase),
  );
  const upper = figures.map(({ value }) =>
    value === undefined ? Infinity : Math.ceil(value / roundingBase),
  );
  const cost = figures.map(({ key, value }) => {
    if (value === undefined || value % roundingBase === 0) return 0;
    const before = kept.get(key);
    if (before !== undefined) return before > value ? -ofKept : ofKept;
    const chance = draw(secret, key, value, attempt);
    const rest = value % roundingBase;
    return roundingBase - 2 * rest + Math.log(chance / (1 - chance)) / nearness;
  });
  const rows = factRows(system, (column) => Math.min(upper[column] ?? 0, 1e6));
  return { lower, upper, cost, rows: [...rows, ...knownTotalRows(system)] };
}

/**
 * Where a reader may know a total exactly and it was rounded up, a part that is published as 0 would
 * have fewer than five possible counts. So then no part is published as 0. The rule looks at published
 * figures only: that it was used says nothing about the exact ones.
 */
function knownTotalRows(system: CountSystem): LinearRow[] {
  const columnOf = new Map(system.figures.map((figure, column) => [figure.key, column]));
  return system.facts.flatMap((fact) => {
    if (fact.kind !== 'sum') return [];
    const total = columnOf.get(fact.total) ?? -1;
    const { known, value } = system.figures[total] ?? {};
    if (!known || value === undefined || value % roundingBase === 0) return [];
    const down = Math.floor(value / roundingBase);
    return fact.parts.map((part) =>
      linearRow(-Infinity, down, [
        [total, 1],
        [columnOf.get(part) ?? -1, -1],
      ]),
    );
  });
}
