import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divideAbove,
  divideOverFunds,
  splitAtLeast,
} from '../../../../shared/purchasing/funding-rules.ts';
import { splitAmount } from '../../../../shared/kernel/split.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((one, other) => one + other, 0);
const columns = (rows: readonly (readonly number[])[], count: number) =>
  Array.from({ length: count }, (_, at) => sum(rows.map((row) => row[at] ?? 0)));
const cents = fc.integer({ min: 0, max: 1_000_000_00 });

/** Lines, and what funds pay of them together. */
const funded = fc
  .record({
    lines: fc.array(cents, { minLength: 1, maxLength: 30 }),
    weights: fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 })
      .filter((weights) => sum(weights) > 0),
  })
  .map(({ lines, weights }) => ({ lines, funds: splitAmount(sum(lines), weights) }));

describe('divideOverFunds', () => {
  it('gives every line its amount and lets every fund pay its own, to the cent', () => {
    fc.assert(
      fc.property(funded, ({ lines, funds }) => {
        const shares = divideOverFunds(lines, funds);
        expect(shares.map(sum)).toEqual(lines);
        expect(columns(shares, funds.length)).toEqual(funds);
        expect(shares.flat().every((share) => Number.isSafeInteger(share) && share >= 0)).toBe(
          true,
        );
      }),
    );
  });

  it('stays within cents of the proportion', () => {
    fc.assert(
      fc.property(funded, ({ lines, funds }) => {
        const total = sum(lines);
        fc.pre(total > 0);
        divideOverFunds(lines, funds).forEach((row, line) => {
          row.forEach((share, fund) => {
            const exact = ((lines[line] ?? 0) * (funds[fund] ?? 0)) / total;
            expect(Math.abs(share - exact)).toBeLessThan(lines.length + funds.length);
          });
        });
      }),
    );
  });

  it('gives one line exactly what each fund pays', () => {
    expect(divideOverFunds([100], [33, 67])).toEqual([[33, 67]]);
  });

  it('refuses lines and funds that are not the same together', () => {
    expect(() => divideOverFunds([100], [99])).toThrow(RangeError);
  });
});

describe('divideAbove', () => {
  it('keeps both sums, and no share below what is given', () => {
    fc.assert(
      fc.property(funded, fc.integer({ min: 0, max: 100 }), ({ lines, funds }, percent) => {
        const least = divideOverFunds(lines, funds).map((row) =>
          row.map((share) => Math.floor((share * percent) / 100)),
        );
        // The funds pay the other way round, as far as what was invoiced allows.
        const invoiced = columns(least, funds.length);
        const rest = sum(lines) - sum(invoiced);
        const other = splitAmount(
          rest,
          funds.map((_, at) => at + 1),
        ).map((part, at) => part + (invoiced[at] ?? 0));
        const shares = divideAbove(lines, other, least);
        expect(shares?.map(sum)).toEqual(lines);
        expect(columns(shares ?? [], funds.length)).toEqual(other);
        shares?.forEach((row, line) => {
          row.forEach((share, fund) => {
            expect(share).toBeGreaterThanOrEqual(least[line]?.[fund] ?? 0);
          });
        });
      }),
    );
  });

  it('tells when a fund has less than that', () => {
    expect(divideAbove([100], [40, 60], [[50, 0]])).toBeNull();
  });
});

describe('splitAtLeast', () => {
  it('adds up, and no part is below its least', () => {
    const parts = fc.array(fc.record({ weight: cents, least: cents }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, cents, (given, extra) => {
        const least = given.map((part) => part.least);
        const amount = sum(least) + extra;
        const split = splitAtLeast(
          amount,
          given.map(({ weight }) => weight),
          least,
        );
        expect(sum(split)).toBe(amount);
        split.forEach((part, at) => expect(part).toBeGreaterThanOrEqual(least[at] ?? 0));
      }),
    );
  });

  it('keeps the proportion where nothing is in its way', () => {
    expect(splitAtLeast(300, [1, 2], [0, 0])).toEqual([100, 200]);
    expect(splitAtLeast(300, [1, 2], [150, 0])).toEqual([150, 150]);
    expect(splitAtLeast(100, [0, 0], [0, 0])).toEqual([50, 50]);
  });
});
