import { describe, expect, it } from 'vitest';
import type { CountedCell } from '#shared/evaluation/counted.ts';
import {
  amountsOf,
  countsByPrice,
  hideAllAmounts,
  hideAmounts,
  isSafeAmount,
} from '../../../../../../electron/backend/evaluation/protection/money.ts';
import { cost, sum, tableOf } from './tables.ts';

const costs = (...amounts: readonly CountedCell[]) =>
  tableOf(Object.fromEntries(amounts.map((amount) => [amount.key, [amount]])), {
    columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
    sums: [sum(`allen = ${amounts.map(({ key }) => key).join(' + ')}`)],
  });
/** What is hidden, sorted; nothing when no choice is safe. */
const hidden = (...amounts: readonly CountedCell[]) => {
  const tables = [costs(...amounts)];
  const hiding = hideAmounts(tables, amountsOf(tables), new Map());
  return hiding && [...hiding.hidden].sort();
};

describe('which amounts are safe', () => {
  it('wants 10 persons', () => {
    expect(isSafeAmount({ contributors: 10, largest: 1, secondLargest: 1, total: 10 })).toBe(true);
    expect(isSafeAmount({ contributors: 9, largest: 1, secondLargest: 1, total: 9 })).toBe(false);
  });

  it('wants nobody above 30%', () => {
    expect(isSafeAmount({ contributors: 20, largest: 30, secondLargest: 5, total: 100 })).toBe(
      true,
    );
    expect(isSafeAmount({ contributors: 20, largest: 31, secondLargest: 5, total: 100 })).toBe(
      false,
    );
  });

  it('wants the second largest not to know the largest within 10%', () => {
    const of = (secondLargest: number) =>
      isSafeAmount({ contributors: 20, largest: 30, secondLargest, total: 62 });
    expect(isSafeAmount({ contributors: 20, largest: 30, secondLargest: 67, total: 100 })).toBe(
      true,
    );
    expect(isSafeAmount({ contributors: 20, largest: 30, secondLargest: 68, total: 100 })).toBe(
      false,
    );
    expect(of(10)).toBe(false);
  });
});

describe('hiding amounts', () => {
  it('hides nothing when all are safe', () => {
    expect(hidden(cost('a', 20, 100), cost('b', 12, 50))).toEqual([]);
  });

  it('hides the next smallest too, so that the total tells nothing', () => {
    expect(hidden(cost('a', 8, 100), cost('b', 50, 1450), cost('c', 13, 100))).toEqual(['a', 'c']);
  });

  it('goes on until what is hidden is safe together', () => {
    expect(
      hidden(cost('a', 2, 9000), cost('b', 11, 100), cost('c', 12, 200), cost('d', 30, 200)),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('passes over the smallest when its price does not go with the first', () => {
    // 1800 and 501 make up the total in one way; 1800 and 900 in many.
    expect(hidden(cost('a', 8, 1800), cost('b', 50, 900), cost('c', 13, 501))).toEqual(['a', 'b']);
  });

  it('hides a zero that says that nobody had it', () => {
    expect(hidden(cost('a', 0, 0), cost('b', 50, 1450), cost('c', 13, 500))).toEqual(['a', 'c']);
  });

  it('shows a zero that is public', () => {
    expect(hidden({ ...cost('a', 30, 0), public: true }, cost('b', 50, 1450))).toEqual([]);
  });

  it('hides all of two when one is unsafe', () => {
    expect(hidden(cost('a', 3, 100), cost('b', 50, 1450))).toEqual(['a', 'b']);
  });

  it('has no choice when the total is printed elsewhere and can be made up in one way', () => {
    const byType = costs(cost('a', 3, 100_000), cost('b', 20, 30_001));
    const byFund = { ...costs(cost('f', 23, 39_131)), id: 'fondsen' };
    const amounts = amountsOf([byType, byFund]);
    expect(hideAmounts([byType, byFund], amounts, new Map())).toBeUndefined();
    expect([...hideAllAmounts(amounts).hidden]).toEqual(['a', 'b', 'f']);
    expect(hidden(cost('a', 3, 100_000), cost('b', 20, 30_001))).toEqual(['a', 'b']);
  });
});

describe('the counts that go with amounts', () => {
  const type = (name: string) => `trajectoryType=["${name}"]`;
  const withCounts = (paid: number, persons: number) => {
    const amount = cost(`euro|kosten|${type('a')}`, paid, 100);
    const count = { key: `personen|trajecten|${type('a')}`, value: persons };
    return amountsOf([costs(amount), tableOf({ a: [count] })]);
  };
  const known = (paid: number, persons: number) => countsByPrice(withCounts(paid, persons)).size;

  it('takes 10 persons and more as known', () => {
    expect([known(9, 9), known(10, 10), known(12, 30)]).toEqual([0, 1, 1]);
  });

  it('does not tie a count to more payments than it has persons', () => {
    expect(known(12, 3)).toBe(0);
  });
});
