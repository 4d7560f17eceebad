import { describe, expect, it } from 'vitest';
import type { CountedCell } from '#shared/evaluation/counted.ts';
import {
  hiddenAmounts,
  isSafeAmount,
  roundAmount,
} from '../../../../../../electron/backend/evaluation/protection/money.ts';
import { cost, sum, tableOf } from './tables.ts';

const costs = (...amounts: readonly CountedCell[]) =>
  tableOf(Object.fromEntries(amounts.map((amount) => [amount.key, [amount]])), {
    columns: [{ id: 'kosten', label: 'Kosten', unit: 'euro' }],
    sums: [sum(`allen = ${amounts.map(({ key }) => key).join(' + ')}`)],
  });
const hidden = (...amounts: readonly CountedCell[]) => [
  ...hiddenAmounts([costs(...amounts)], false),
];

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
    expect(hidden(cost('a', 8, 1800), cost('b', 50, 1450), cost('c', 13, 500))).toEqual(['a', 'c']);
  });

  it('goes on until what is hidden is safe together', () => {
    expect(
      hidden(cost('a', 2, 9000), cost('b', 11, 100), cost('c', 12, 200), cost('d', 90, 900)),
    ).toEqual(['a', 'b', 'c', 'd']);
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

  it('rounds to € 1.000', () => {
    expect(roundAmount(5_223_150)).toBe(5_200_000);
    expect(roundAmount(5_250_000)).toBe(5_300_000);
  });
});
