import type {
  CellKey,
  CountedCell,
  CountedTable,
  MoneyContributions,
} from '#shared/evaluation/counted.ts';
import { togetherAtWorst } from './merge-rows.ts';

/*
 * What an amount can tell, and what is done about it.
 *
 * 1. What one person cost. An amount is published when at least 10 persons are behind it, none of them
 *    for more than 30%, and the second largest cannot work out the largest within 10% (the p% rule).
 * 2. What was hidden, by subtraction. Cost by type and cost by fund have the same total, and that total
 *    may well be known from the budget. So it is taken as known to the last cent, and what is hidden
 *    in a table must itself, all together, satisfy rule 1; else the next smallest amount is hidden too.
 * 3. How many persons. Prices are no secret: € 72.500 of jobcoaching at € 1.450 is 50 persons, and
 *    rounding to € 1.000 does not blur that. The 50 is no small group (rule 1 wants 10), but with the
 *    rounded counts of its row it narrows the small counts beside it. So where an amount is published,
 *    the rounding and the proof take the exact count of persons behind it as known to the reader.
 * 4. That nobody cost anything. A zero says that nobody had this trajectory paid in the period, so it
 *    is hidden as any amount of few persons, unless the counting calls it public (free for all).
 *
 * Not closed: who knows all prices and the exact total can look for the numbers of persons that make up
 * the hidden amounts together. With two hidden rows of known prices that has few answers.
 */

const fewestContributors = 10;
const largestShare = 0.3;
const p = 0.1;

/** Rules of dominance of the Handbook on Statistical Disclosure Control, ch. 4. */
export function isSafeAmount({
  contributors,
  largest,
  secondLargest,
  total,
}: MoneyContributions): boolean {
  return (
    contributors >= fewestContributors &&
    largest <= largestShare * total &&
    total - largest - secondLargest >= p * largest
  );
}

const thousandEuro = 1_000_00;

/** To the nearest € 1.000, in cents. */
export const roundAmount = (cents: number): number =>
  Math.round(cents / thousandEuro) * thousandEuro;

type Amount = Required<Pick<CountedCell, 'key' | 'value' | 'money'>>;

/**
 * The keys of the amounts that are not published.
 *
 * @param all hide every amount: the way out when the counts cannot be protected beside them
 */
export function hiddenAmounts(tables: readonly CountedTable[], all: boolean): Set<CellKey> {
  const amounts = new Map<CellKey, Amount>();
  for (const cell of tables.flatMap(({ cells }) => cells.flat())) {
    const { key, value, money } = cell;
    if (money && !cell.public) amounts.set(key, { key, value, money });
  }
  const hidden = new Set(
    [...amounts.values()].filter(({ money }) => all || !isSafeAmount(money)).map(({ key }) => key),
  );
  const sums = tables.flatMap((table) => table.sums);
  for (let changed = true; changed;) {
    changed = false;
    for (const { parts } of sums) {
      const next = nextToHide(
        parts.flatMap((part) => amounts.get(part) ?? []),
        hidden,
      );
      if (next === undefined) continue;
      hidden.add(next);
      changed = true;
    }
  }
  return hidden;
}

/** The smallest published amount, as long as the hidden ones together are not safe. */
function nextToHide(parts: readonly Amount[], hidden: ReadonlySet<CellKey>): CellKey | undefined {
  const inside = parts.filter(({ key }) => hidden.has(key));
  if (inside.length === 0) return undefined;
  if (inside.length > 1 && isSafeAmount(togetherAtWorst(inside.map(({ money }) => money)))) {
    return undefined;
  }
  const [smallest] = parts
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1));
  return smallest?.key;
}
