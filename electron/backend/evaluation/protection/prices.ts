import type { CellKey, MoneyContributions } from '#shared/evaluation/counted.ts';

/*
 * The search for numbers of persons behind hidden amounts, as a reader would do it who knows the price
 * of every trajectory. He looks for numbers that make up the total: of each published row those that
 * round to the published amount, of each hidden row those within 4 of the published count.
 *
 * Where there is doubt he is taken to know more, and the search to find less: then more is hidden.
 * - The price is the amount by the persons. He knows who was guided without being paid for.
 * - Where persons cost different amounts there is no one price. He knows the mean within 10%, the line
 *   that the p% rule draws as well. Of such a row that is published he knows all.
 * - Of a row that nobody cost anything he knows that: there is no price to try it with.
 * - The search stops at so many sums, and what it did not find does not count as possible.
 */

/** An amount with what a reader knows about the number of persons behind it. */
export interface PricedRow {
  readonly money: MoneyContributions;
  readonly hidden: boolean;
  /** The count of its persons, exact and published, where the report has one. */
  readonly count?: { readonly key: CellKey; readonly exact: number; readonly published: number };
}

/** In cents, both ends in. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One way to make up the total: of each row the number of persons who were paid for. */
export type Split = readonly number[];

/** So many sums are kept. */
const mostSums = 1_000;

/** A published count is at most this far from the exact one. */
const spread = 4;

/** Where no count is published, numbers this far from the exact one are tried. */
const farthest = 20;

const meanKnownWithin = 0.1;
const thousandEuro = 1_000_00;

/** To the nearest € 1.000, in cents. */
export const roundAmount = (cents: number): number =>
  Math.round(cents / thousandEuro) * thousandEuro;

/** The amounts that round to this one. */
export const amountsNear = (rounded: number): Range => ({
  low: rounded - thousandEuro / 2,
  high: rounded + thousandEuro / 2 - 1,
});

/**
 * The numbers of persons that one row may have, each with one way in which all rows together then make
 * up the total.
 */
export function possibleNumbers(
  rows: readonly PricedRow[],
  asked: number,
  total: Range,
): ReadonlyMap<number, Split> {
  const options = rows.map(optionsOf);
  // Rows with one option first: what they leave open is searched, not they themselves.
  const order = [...options.keys()]
    .filter((at) => at !== asked)
    .sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0) || a - b);
  const steps = [...order, asked].map((at) => ({ at, options: options[at] ?? [] }));
  let sums: readonly Sum[] = [{ low: 0, high: 0 }];
  steps.slice(0, -1).forEach((step, index) => {
    sums = extend(sums, step, bounds(steps.slice(index + 1)), total);
  });
  const found = new Map<number, Split>();
  for (const option of options[asked] ?? []) {
    const sum = sums.find(
      ({ low, high }) => low + option.low <= total.high && high + option.high >= total.low,
    );
    if (sum) found.set(option.persons, splitOf(sum, rows.length, asked, option.persons));
  }
  return found;
}

interface Option extends Range {
  readonly persons: number;
}

interface Step {
  readonly at: number;
  readonly options: readonly Option[];
}

/** Numbers for some rows, as a chain of steps back to none. */
interface Sum extends Range {
  readonly last?: { readonly at: number; readonly persons: number; readonly before: Sum };
}

/** The exact number first and then ever farther away: what is near the truth is found most easily. */
function optionsOf({ money, hidden, count }: PricedRow): Option[] {
  const { contributors, largest, total } = money;
  const onePrice = largest * contributors === total;
  if (contributors === 0 || (!hidden && !onePrice)) {
    return [{ persons: contributors, low: total, high: total }];
  }
  const unpaid = count ? count.exact - contributors : 0;
  const [first, last] = count
    ? [count.published - spread - unpaid, count.published + spread - unpaid]
    : [contributors - farthest, contributors + farthest];
  const numbers = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    .filter((persons) => persons >= 0)
    .sort((a, b) => Math.abs(a - contributors) - Math.abs(b - contributors) || a - b);
  const mean = total / contributors;
  return numbers
    .map((persons) =>
      onePrice
        ? { persons, low: largest * persons, high: largest * persons }
        : {
            persons,
            low: Math.ceil(mean * persons * (1 - meanKnownWithin)),
            high: Math.floor(mean * persons * (1 + meanKnownWithin)),
          },
    )
    .filter(({ low }) => hidden || roundAmount(low) === roundAmount(total));
}

function bounds(steps: readonly Step[]): Range {
  const add = (pick: (options: readonly Option[]) => number) =>
    steps.reduce((sum, { options }) => sum + pick(options), 0);
  return {
    low: add((options) => Math.min(...options.map(({ low }) => low))),
    high: add((options) => Math.max(...options.map(({ high }) => high))),
  };
}

/** All sums with one row more, without those from which the total is out of reach. */
function extend(
  sums: readonly Sum[],
  { at, options }: Step,
  rest: Range,
  total: Range,
): readonly Sum[] {
  const next = new Map<number, Sum>();
  for (const before of sums) {
    for (const { persons, ...option } of options) {
      const low = before.low + option.low;
      const high = before.high + option.high;
      if (low + rest.low > total.high || high + rest.high < total.low || next.has(low)) continue;
      next.set(low, { low, high, last: { at, persons, before } });
      if (next.size >= mostSums) return [...next.values()];
    }
  }
  return [...next.values()];
}

function splitOf(sum: Sum, length: number, asked: number, persons: number): Split {
  const split = Array.from({ length }, () => 0);
  split[asked] = persons;
  for (let { last } = sum; last; { last } = last.before) split[last.at] = last.persons;
  return split;
}
