import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Highs } from 'highs';
import { Refusal } from '../../refusal.ts';
import { draw } from './draw.ts';
import { type CountSystem, factRows, linearRow } from './facts.ts';
import type { Inside } from './key-relations.ts';
import { type Ties, tieRows } from './rounding-ties.ts';
import { type LinearRow, type Programme, solveInFractions, solveWhole } from './solver.ts';
import { protectionTexts } from './texts.ts';

export const roundingBase = 5;

/**
 * How much nearness weighs against chance. A count of 1 goes up to 5 about once in 20 times, a count
 * of 2 about once in 4; a lower weight hides more and bends the figures more.
 */
const nearness = 1;

/** Outweighs all nearness and chance: what was published before is published again wherever it can be. */
const ofKept = 1_000;

/**
 * Outweighs nearness and chance, and not what is kept: who knows that it is at most 39 and reads 40 knows that it
 * is 36 to 39.
 */
const ofCeiling = 500;

/** Outweighs that too: what lies inside a set of before is not published as more than that set was. */
const ofNesting = 10_000;

/** What was shared before, as far as a rounding can heed it; see `earlier.ts`. */
export interface RoundedBefore {
  /** The published value that a count keeps, because it did not change: by its key. */
  readonly kept: ReadonlyMap<CellKey, number>;
  /** What was published of counts that are not in this report, or were different then: by their name. */
  readonly published: ReadonlyMap<CellKey, number>;
  /** Which of a count of then and one of now is never more than the other. */
  readonly pairs: readonly Inside[];
}

const nothingBefore: RoundedBefore = { kept: new Map(), published: new Map(), pairs: [] };

/** A rounding near some counts that was found not to be safe: another one must differ there. */
export type Rejected = ReadonlyMap<CellKey, number>;

export interface RoundingOptions {
  /** Each attempt draws anew. */
  readonly attempt?: number;
  readonly before?: RoundedBefore;
  readonly rejected?: readonly Rejected[];
  readonly ties?: Ties;
}

/**
 * Joint controlled rounding (Handbook on Statistical Disclosure Control, ch. 5): every count of every
 * table goes to the multiple of 5 just below or just above it, such that all sums stay true, a multiple
 * of 5 stays, and equal keys stay equal. Of all the ways in which that can be done it takes the nearest,
 * where nearness is disturbed by chance: a reader who knows all rules still has to keep every count
 * within 4 of the published one in mind.
 *
 * Beside what was shared before it goes the same way: what did not change keeps its value, and what was
 * published of a set and of one inside it stays the less for the part, so that together they still are
 * one joint rounding. Where that cannot be it comes as near as it can, and the proof has the last word.
 *
 * @returns the published count of each figure, or nothing when there is no such rounding
 */
export function roundTogether(
  solver: Highs,
  system: CountSystem,
  secret: Uint8Array | string,
  options: RoundingOptions = {},
): ReadonlyMap<CellKey, number> | undefined {
  const programme = roundingProgramme(system, secret, options);
  const steps = solveInFractions(solver, programme) ?? solveWhole(solver, programme, refuse);
  if (steps === undefined) return undefined;
  return new Map(
    system.figures.map((figure, column) => [figure.key, (steps[column] ?? 0) * roundingBase]),
  );
}

/** It was not found in time, which says nothing of the groups in the report. */
function refuse(): never {
  throw new Refusal('not-shareable', protectionTexts.unfinished);
}

/** In steps of 5: the column of a count of 7 is 1 or 2. */
function roundingProgramme(
  system: CountSystem,
  secret: Uint8Array | string,
  { attempt = 0, before = nothingBefore, rejected = [], ties }: RoundingOptions,
): Programme {
  // What is printed nowhere has no figure to be near to: it only has to fit.
  const figures = system.figures.map(({ printed, value, ...figure }) => ({
    ...figure,
    value: printed ? value : undefined,
    isNone: figure.known && value === 0,
  }));
  const lower = figures.map(({ value }) =>
    value === undefined ? 0 : Math.floor(value / roundingBase),
  );
  const upper = figures.map(({ value, isNone }) => {
    if (isNone) return 0;
    return value === undefined ? Infinity : Math.ceil(value / roundingBase);
  });
  const cost = figures.map(({ key, value }) => {
    if (value === undefined || value % roundingBase === 0) return 0;
    const earlier = before.kept.get(key);
    if (earlier !== undefined) return earlier > value ? -ofKept : ofKept;
    const chance = draw(secret, key, value, attempt);
    const rest = value % roundingBase;
    return roundingBase - 2 * rest + Math.log(chance / (1 - chance)) / nearness;
  });
  const rows = [
    ...factRows(system, (column) => Math.min(upper[column] ?? 0, 1e6)),
    ...knownTotalRows(system),
    ...rejected.flatMap((each) => otherwise(system, lower, upper, each)),
  ];
  for (const [column, { ceiling }] of system.figures.entries()) {
    if (ceiling === undefined || ceiling === Infinity) continue;
    // So many steps above the most that a reader knows it to be: then he would know it within fewer than five.
    rows.push(
      linearRow(-Infinity, Math.floor(ceiling / roundingBase), [
        [column, 1],
        [lower.length, -1],
      ]),
    );
    lower.push(0);
    upper.push(Infinity);
    cost.push(ofCeiling);
  }
  const columnOf = new Map(system.figures.map((figure, column) => [figure.key, column]));
  for (const { low, high } of before.pairs) {
    const terms: (readonly [number, number])[] = [];
    let published = 0;
    for (const [key, factor] of [
      [high, 1],
      [low, -1],
    ] as const) {
      const column = columnOf.get(key);
      if (column === undefined) published += factor * (before.published.get(key) ?? NaN);
      else terms.push([column, factor]);
    }
    if (terms.length === 0 || Number.isNaN(published)) continue;
    // So many steps by which it cannot be kept.
    terms.push([lower.length, 1]);
    lower.push(0);
    upper.push(Infinity);
    cost.push(ofNesting);
    rows.push(linearRow(-published / roundingBase, Infinity, terms));
  }
  if (ties) {
    const added = tieRows(ties, columnOf, lower.length, roundingBase);
    for (const each of added.cost) {
      lower.push(0);
      upper.push(Infinity);
      cost.push(each);
    }
    rows.push(...added.rows);
  }
  return { lower, upper, cost, rows };
}

/** At least one of these counts goes the other way. */
function otherwise(
  system: CountSystem,
  lower: readonly number[],
  upper: readonly number[],
  rejected: Rejected,
): LinearRow[] {
  let asked = 1;
  const terms = system.figures.flatMap(({ key }, column): (readonly [number, number])[] => {
    const published = rejected.get(key);
    if (published === undefined || lower[column] === upper[column]) return [];
    const step = published / roundingBase;
    const factor = step === lower[column] ? 1 : -1;
    asked += factor * step;
    return [[column, factor]];
  });
  return [linearRow(asked, Infinity, terms)];
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
