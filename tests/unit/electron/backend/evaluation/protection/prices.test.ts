import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  possibleNumbers,
  roundAmount,
  type PricedRow,
} from '../../../../../../electron/backend/evaluation/protection/prices.ts';
import { rounds } from '../../../../../support/long.ts';

interface Told {
  readonly persons: number;
  readonly euro: number;
  readonly published?: number;
  readonly hidden?: boolean;
  /** The largest amount, where not all cost the same. */
  readonly largest?: number;
}

const row = ({ persons, euro, published, hidden = true, largest = euro }: Told): PricedRow => ({
  money: {
    contributors: persons,
    largest: largest * 100,
    secondLargest: euro * 100,
    total: persons * euro * 100,
  },
  hidden,
  ...(published === undefined ? {} : { count: { key: 'telling', exact: persons, published } }),
});

/** The possible numbers of the first row, with the exact total known. */
const numbers = (...rows: readonly PricedRow[]) => {
  const total = rows.reduce((sum, { money }) => sum + money.total, 0);
  return [...possibleNumbers(rows, 0, { low: total, high: total }).keys()].sort((a, b) => a - b);
};

describe('which numbers of persons a price list leaves open', () => {
  it('finds the one way in which two hidden rows make up the total', () => {
    const first = row({ persons: 8, euro: 1800, published: 10 });
    expect(numbers(first, row({ persons: 13, euro: 500, published: 15 }))).toEqual([8]);
  });

  it('finds all ways, each with numbers that give the total', () => {
    const rows = [
      row({ persons: 4, euro: 300, published: 5 }),
      row({ persons: 12, euro: 100, published: 10 }),
      row({ persons: 20, euro: 200, published: 20 }),
    ];
    const found = possibleNumbers(rows, 0, { low: 640_000, high: 640_000 });
    expect([...found.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const [asked, [a = 0, b = 0, c = 0]] of found) {
      expect(a).toBe(asked);
      expect(a * 300 + b * 100 + c * 200).toBe(6400);
    }
  });

  it('gives a published row only the numbers that round to its amount', () => {
    const first = row({ persons: 3, euro: 500, published: 5 });
    const shown = row({ persons: 40, euro: 250, published: 40, hidden: false });
    expect(numbers(first, shown)).toEqual([3, 4]);
    const cheap = row({ persons: 40, euro: 100, published: 40, hidden: false });
    const other = row({ persons: 3, euro: 100, published: 5 });
    expect(numbers(other, cheap)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes persons who were guided without being paid for as known', () => {
    const unpaid = row({ persons: 3, euro: 100, published: 10 });
    const first = { ...unpaid, count: { key: 'telling', exact: 9, published: 10 } };
    expect(numbers(first, row({ persons: 30, euro: 50, published: 30 }))).toEqual([1, 2, 3, 4, 5]);
  });

  it('knows a mean price within 10% where persons cost different amounts', () => {
    const first = row({ persons: 3, euro: 1000, published: 5 });
    const differs = row({ persons: 10, euro: 1000, largest: 2000, published: 10 });
    expect(numbers(first, differs)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numbers(first, { ...differs, hidden: false })).toEqual([3]);
  });

  it('lets a row that cost nothing be nothing else', () => {
    expect(numbers(row({ persons: 3, euro: 7 }), row({ persons: 0, euro: 0 }))).toEqual([3]);
  });

  it('rounds to € 1.000', () => {
    expect(roundAmount(5_223_150)).toBe(5_200_000);
    expect(roundAmount(5_250_000)).toBe(5_300_000);
  });

  it('finds no other numbers than trying them all, and never misses one in four rows', () => {
    const told = fc.record({
      persons: fc.integer({ min: 1, max: 40 }),
      euro: fc.integer({ min: 1, max: 60 }).map((fifties) => fifties * 50),
      up: fc.boolean(),
      hidden: fc.boolean(),
    });
    const rowsOf = fc.array(told, { minLength: 2, maxLength: 4 }).map((list) =>
      list.map(({ up, ...each }, at) =>
        row({
          ...each,
          published: (up ? Math.ceil(each.persons / 5) : Math.floor(each.persons / 5)) * 5,
          hidden: at === 0 || each.hidden,
        }),
      ),
    );
    fc.assert(
      fc.property(rowsOf, (rows) => {
        expect(numbers(...rows)).toEqual(byTryingAll(rows));
      }),
      { numRuns: rounds(60, 3_000) },
    );
  });
});

function byTryingAll(rows: readonly PricedRow[]): number[] {
  const choices = rows.map(({ money, hidden, count }) =>
    Array.from({ length: 9 }, (_, at) => (count?.published ?? 0) - 4 + at).filter((persons) => {
      const near = Math.round((persons * money.largest) / 100_000);
      return persons >= 0 && (hidden || near === Math.round(money.total / 100_000));
    }),
  );
  const left = (at: number, rest: number): boolean =>
    at === rows.length
      ? rest === 0
      : (choices[at] ?? []).some((persons) =>
          left(at + 1, rest - persons * (rows[at]?.money.largest ?? 0)),
        );
  const total = rows.reduce((sum, { money }) => sum + money.total, 0);
  return (choices[0] ?? []).filter((persons) =>
    left(1, total - persons * (rows[0]?.money.largest ?? 0)),
  );
}
