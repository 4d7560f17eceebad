import type { CellKey, CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import { togetherAtWorst } from '../merge-rows.ts';
import { type Amounts, isSafeAmount } from '../money.ts';
import { amountsNear, roundAmount } from '../prices.ts';

/*
 * What an amount can tell beside exact counts, and what is done about it. Prices are taken as known.
 *
 * 1. What one person cost: the rules of dominance, for each amount and, since the total may be known from
 *    the budget, for all hidden amounts of a table together (`money.ts`, rules 1 and 2).
 * 2. A hidden count: the amount by the price. So where a count is hidden its amount is too, also where fewer were
 *    guided than were paid for: the one number then does not give the other, but it is near it.
 * 3. Who was guided without being paid for: 50 persons and the price of 48 are 2 persons. Or was paid for
 *    without being guided in the period. So where those are fewer than a small group the amount is hidden.
 * 4. A hidden count, by subtraction: the total of the funds less the other trajectories is the amount of
 *    the hidden ones. So where a count and its amount are hidden, the other tables leave the total open:
 *    what they publish is together no more than what is published beside the hidden amount. Also where
 *    more were paid for than were guided, as in 2.
 *
 * Not closed: who knows the exact total of all trajectories from elsewhere can try which counts make it up.
 */

type Amount = NonNullable<ReturnType<Amounts['get']>>;

/**
 * The keys of the amounts that must be hidden.
 *
 * @param isHidden whether the count with this key is not published
 */
export function amountsToHide(
  tables: readonly CountedTable[],
  amounts: Amounts,
  isHidden: (count: CellKey) => boolean,
  largestSmall: number,
): ReadonlySet<CellKey> {
  const hidden = new Set(
    [...amounts.values()]
      .filter((amount) => tellsTooMuch(amount, isHidden, largestSmall))
      .map(({ key }) => key),
  );
  const sums = tables
    .flatMap((table) => table.sums)
    .filter(({ total, parts }) => [total, ...parts].some((key) => amounts.has(key)));
  const totals = new Set(sums.map(({ total }) => total));
  // Totals of totals could be subtracted in more ways than are looked at here.
  if (sums.some(({ parts }) => parts.some((part) => totals.has(part)))) {
    return hidden.size === 0 ? hidden : new Set(amounts.keys());
  }
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const sum of sums) {
      hideOthers(sum, amounts, hidden);
      if (tellsCounts(sum, amounts, hidden, isHidden)) hideTotal(sum, sums, amounts, hidden);
    }
  }
  return hidden;
}

function tellsTooMuch(
  { money, beside }: Amount,
  isHidden: (count: CellKey) => boolean,
  largestSmall: number,
): boolean {
  if (!isSafeAmount(money)) return true;
  if (beside === undefined) return false;
  const apart = Math.abs(beside.exact - money.contributors);
  return isHidden(beside.key) || (apart >= 1 && apart <= largestSmall);
}

/** Hides more, the smallest first, until what is hidden in a table does not show what one person cost. */
function hideOthers(sum: CountedSum, amounts: Amounts, hidden: Set<CellKey>): void {
  const parts = partsOf(sum, amounts).sort(bySize);
  for (;;) {
    const inside = parts.filter(({ key }) => hidden.has(key));
    const next = parts.find(({ key }) => !hidden.has(key));
    const blurred =
      inside.length > 1 && isSafeAmount(togetherAtWorst(inside.map(({ money }) => money)));
    if (inside.length === 0 || next === undefined || blurred) return;
    hidden.add(next.key);
  }
}

/** Among the hidden amounts is one that, by its price, is a count that the report does not publish. */
function tellsCounts(
  sum: CountedSum,
  amounts: Amounts,
  hidden: ReadonlySet<CellKey>,
  isHidden: (count: CellKey) => boolean,
): boolean {
  const parts = partsOf(sum, amounts);
  const byPrice = parts.some(({ beside }) => beside !== undefined);
  return (
    byPrice &&
    parts.some(
      ({ key, beside }) => hidden.has(key) && (beside === undefined || isHidden(beside.key)),
    )
  );
}

/** Hides more in the other tables with the same total, the largest first, until the total is open. */
function hideTotal(
  sum: CountedSum,
  sums: readonly CountedSum[],
  amounts: Amounts,
  hidden: Set<CellKey>,
): void {
  if (amounts.has(sum.total)) hidden.add(sum.total);
  const shown = (each: CountedSum) => partsOf(each, amounts).filter(({ key }) => !hidden.has(key));
  const floor = shown(sum).reduce((all, { value }) => all + amountsNear(roundAmount(value)).low, 0);
  for (const other of sums) {
    if (other === sum || other.total !== sum.total) continue;
    for (;;) {
      const rest = shown(other).sort(bySize);
      const most = rest.reduce((all, { value }) => all + amountsNear(roundAmount(value)).high, 0);
      const largest = rest.at(-1);
      if (
        largest === undefined ||
        (most <= floor && partsOf(other, amounts).length > rest.length)
      ) {
        break;
      }
      hidden.add(largest.key);
    }
  }
}

const partsOf = ({ parts }: CountedSum, amounts: Amounts): Amount[] =>
  [...new Set(parts)].flatMap((part) => amounts.get(part) ?? []);

const bySize = (a: Amount, b: Amount): number => a.value - b.value || (a.key < b.key ? -1 : 1);
