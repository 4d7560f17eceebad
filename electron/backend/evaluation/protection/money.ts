import type {
  CellKey,
  CountedCell,
  CountedSum,
  CountedTable,
  MoneyContributions,
} from '#shared/evaluation/counted.ts';
import { personsBehind } from './key-relations.ts';
import { togetherAtWorst } from './merge-rows.ts';
import { amountsNear, possibleNumbers, type PricedRow, type Range, roundAmount } from './prices.ts';

/*
 * What an amount can tell, and what is done about it.
 *
 * 1. What one person cost. An amount is published when at least 10 persons are behind it, none of them
 *    for more than 30%, and the second largest cannot work out the largest within 10% (the p% rule).
 * 2. What was hidden, by subtraction. Cost by type and cost by fund have the same total, and that total
 *    may well be known from the budget. So it is taken as known to the last cent, and what is hidden
 *    in a table must itself, all together, satisfy rule 1; else more is hidden.
 * 3. How many persons. Prices are no secret: € 72.500 of jobcoaching at € 1.450 is 50 persons, and
 *    rounding to € 1.000 does not blur that. The 50 is no small group (rule 1 wants 10), but with the
 *    rounded counts of its row it narrows the small counts beside it. So the rounding and the proof
 *    take the exact count of 10 persons or more behind an amount as known to the reader, published or
 *    not.
 * 4. That nobody cost anything. A zero says that nobody had this trajectory paid in the period, so it
 *    is hidden as any amount of few persons, unless the counting calls it public (free for all).
 * 5. How many persons are behind what is hidden. Who knows all prices and the exact total can look for
 *    the numbers of persons that make it up, see `prices.ts`: € 20.900 is 8 x € 1.800 and 13 x € 500,
 *    and hardly anything else. So each hidden row of fewer than 10 persons must have at least five
 *    possible numbers; else more is hidden. A hidden row takes part with nine numbers where a published
 *    one has one or two, so that hiding more never makes it worse.
 *
 * Where hiding a whole table does not give five numbers, nothing that is printed gives the reader a
 * handle but the total that the other table has, in whole thousands. It is tried with that total; when
 * that does not do either, no amount at all is published.
 *
 * Not closed: a reader who has the exact total from elsewhere, where even hiding all was not enough: he
 * then works from his own knowledge and the rounded counts. Which types a fund pays for: the report
 * does not say it. A zero that is found to be one: it is about nobody.
 */

const fewestContributors = 10;
const largestShare = 0.3;
const p = 0.1;
const fewestNumbers = 5;

/** So many choices of what else to hide are tried before all of a table is hidden. */
const mostChoices = 100;

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

interface Amount extends Required<Pick<CountedCell, 'key' | 'value' | 'money'>> {
  /** The count of the persons behind it, where the report has one that goes with it. */
  readonly count?: { readonly key: CellKey; readonly exact: number };
  /** How many persons the report counts beside it, also where that does not go with it. */
  readonly beside?: { readonly key: CellKey; readonly exact: number };
}

export type Amounts = ReadonlyMap<CellKey, Amount>;

/** All amounts that are about persons, by key. */
export function amountsOf(tables: readonly CountedTable[]): Amounts {
  const cells = tables.flatMap((table) => table.cells.flat()).filter((cell) => !cell.public);
  const exact = new Map(cells.filter(({ money }) => !money).map(({ key, value }) => [key, value]));
  const euro = cells.flatMap(({ money, ...cell }) => (money ? [{ ...cell, money }] : []));
  const behind = personsBehind(
    euro.map(({ key }) => key),
    exact.keys(),
  );
  return new Map(
    euro.map(({ key, value, money }) => {
      const counted = behind.get(key);
      const persons = counted === undefined ? 0 : (exact.get(counted) ?? 0);
      // Fewer persons than were paid for: then the one number does not give the other.
      const goesWith = money.contributors > 0 && persons >= Math.min(money.contributors, 10);
      if (counted === undefined) return [key, { key, value, money }];
      const beside = { key: counted, exact: persons };
      return [key, { key, value, money, beside, ...(goesWith ? { count: beside } : {}) }];
    }),
  );
}

/** The counts that a reader may know exactly, by rule 3. */
export const countsByPrice = (amounts: Amounts): ReadonlySet<CellKey> =>
  new Set(
    [...amounts.values()].flatMap(({ money, count }) =>
      count && money.contributors >= fewestContributors ? [count.key] : [],
    ),
  );

/** Counts of persons that fit together with what is published in money. */
export type FittingCounts = ReadonlyMap<CellKey, number>;

export interface Hiding {
  /** The keys of the amounts that are not published. */
  readonly hidden: ReadonlySet<CellKey>;
  /** The exact counts first. With these the proof shows what a small count may be. */
  readonly fitting: readonly FittingCounts[];
}

/** Without any amount a reader can calculate nothing from money. */
export const hideAllAmounts = (amounts: Amounts): Hiding => ({
  hidden: new Set(amounts.keys()),
  fitting: [],
});

/**
 * Chooses what to hide, as few amounts as will do.
 *
 * @param published the published counts
 * @returns nothing when no choice is safe: then all amounts must be hidden
 */
export function hideAmounts(
  tables: readonly CountedTable[],
  amounts: Amounts,
  published: ReadonlyMap<CellKey, number>,
): Hiding | undefined {
  const hidden = new Set(
    [...amounts.values()].filter(({ money }) => !isSafeAmount(money)).map(({ key }) => key),
  );
  const sums = tables
    .flatMap((table) => table.sums)
    .filter(({ parts }) => parts.some((part) => amounts.has(part)));
  const look = (sum: CountedSum, also: readonly Amount[] = []): PriceCheck =>
    checkPrices(sum, sums, amounts, new Set([...hidden, ...also.map(({ key }) => key)]), published);
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const sum of sums) {
      const parts = partsOf(sum, amounts);
      const extra = fewestExtra(parts, hidden, (also) => look(sum, also).safe);
      extra.forEach(({ key }) => hidden.add(key));
    }
  }
  const checks = sums.map((sum) => look(sum));
  if (checks.some(({ safe }) => !safe)) return undefined;
  const exact = [...amounts.values()].flatMap(({ count }) => count ?? []);
  return {
    hidden,
    fitting: [
      new Map(exact.map((count) => [count.key, count.exact])),
      ...checks.flatMap(({ fitting }) => fitting),
    ],
  };
}

const partsOf = ({ parts }: CountedSum, amounts: Amounts): Amount[] =>
  parts.flatMap((part) => amounts.get(part) ?? []);

/** The fewest amounts, and of those the smallest, that must be hidden too; all, when nothing less will do. */
function fewestExtra(
  parts: readonly Amount[],
  hidden: ReadonlySet<CellKey>,
  pricesAreSafe: (also: readonly Amount[]) => boolean,
): readonly Amount[] {
  const inside = parts.filter(({ key }) => hidden.has(key));
  const outside = parts
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1));
  // Hiding more never gives fewer numbers: where all is not enough there is nothing to look for.
  if (inside.length === 0 || !pricesAreSafe(outside)) return inside.length === 0 ? [] : outside;
  let tried = 0;
  for (let size = 0; size < outside.length; size += 1) {
    for (const also of choices(outside, size)) {
      tried += 1;
      if (tried > mostChoices) return outside;
      const together = [...inside, ...also].map(({ money }) => money);
      const blurred = together.length > 1 && isSafeAmount(togetherAtWorst(together));
      if (blurred && pricesAreSafe(also)) return also;
    }
  }
  return outside;
}

/** Every choice of so many, those with the first ones first. */
function* choices<T>(from: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, first] of from.entries()) {
    for (const rest of choices(from.slice(at + 1), size - 1)) yield [first, ...rest];
  }
}

interface PriceCheck {
  readonly safe: boolean;
  readonly fitting: readonly FittingCounts[];
}

/** Whether each hidden row of few persons has enough possible numbers, and which counts show that. */
function checkPrices(
  sum: CountedSum,
  sums: readonly CountedSum[],
  amounts: Amounts,
  hidden: ReadonlySet<CellKey>,
  published: ReadonlyMap<CellKey, number>,
): PriceCheck {
  const parts = partsOf(sum, amounts);
  const rows = parts.map(({ key, money, count }): PricedRow => ({
    money,
    hidden: hidden.has(key),
    ...(count ? { count: { ...count, published: published.get(count.key) ?? 0 } } : {}),
  }));
  const exact = parts.reduce((total, { value }) => total + value, 0);
  const totals: readonly Range[] = [
    { low: exact, high: exact },
    ...(rows.every((row) => row.hidden) ? [publishedTotal(sum, sums, amounts, hidden)] : []),
  ];
  let check: PriceCheck = { safe: false, fitting: [] };
  for (const total of totals) {
    if (check.safe) break;
    check = withTotal(rows, total);
  }
  return check;
}

function withTotal(rows: readonly PricedRow[], total: Range): PriceCheck {
  const fitting: FittingCounts[] = [];
  for (const [at, { hidden, money }] of rows.entries()) {
    if (!hidden || money.contributors === 0 || money.contributors >= fewestContributors) continue;
    const numbers = possibleNumbers(rows, at, total);
    if (numbers.size < fewestNumbers) return { safe: false, fitting: [] };
    for (const split of numbers.values()) {
      const counts = rows.flatMap(({ count, money: { contributors } }, row) =>
        count ? [[count.key, count.exact - contributors + (split[row] ?? 0)] as const] : [],
      );
      if (counts.length > 0) fitting.push(new Map(counts));
    }
  }
  return { safe: true, fitting };
}

/** What the other tables print of the total of a table in which all is hidden. */
function publishedTotal(
  sum: CountedSum,
  sums: readonly CountedSum[],
  amounts: Amounts,
  hidden: ReadonlySet<CellKey>,
): Range {
  const elsewhere = sums.filter(({ total }) => total === sum.total).filter((one) => one !== sum);
  const ranges = elsewhere.map((other) => {
    const each = partsOf(other, amounts).map(({ key, value }): Range =>
      hidden.has(key) ? { low: value, high: value } : amountsNear(roundAmount(value)),
    );
    return {
      low: each.reduce((total, { low }) => total + low, 0),
      high: each.reduce((total, { high }) => total + high, 0),
    };
  });
  return {
    low: Math.max(0, ...ranges.map(({ low }) => low)),
    high: Math.min(Infinity, ...ranges.map(({ high }) => high)),
  };
}
