import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAmount } from '../../../../shared/kernel/split.ts';

const amounts = fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0));

const total = (cents: readonly number[]) => cents.reduce((sum, each) => sum + each, 0);

describe('dividing an amount', () => {
  it('gives the cents that are left to the largest remainders, of equal ones to the first', () => {
    expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitAmount(1_000, [6_667, 3_333])).toEqual([667, 333]);
    expect(splitAmount(5, [1, 2, 1])).toEqual([1, 3, 1]);
    expect(splitAmount(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
  });

  it('divides a credit as it divides what it takes back', () => {
    expect(splitAmount(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const there = splitAmount(amount, all);
        const back = splitAmount(-amount, all);
        expect(back.map((cents, index) => cents + (there[index] ?? Number.NaN))).toEqual(
          all.map(() => 0),
        );
      }),
    );
  });

  it('neither loses nor makes a cent', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        expect(total(splitAmount(amount, all))).toBe(amount);
      }),
    );
  });

  it('stays within a cent of the exact share, and gives a weight of zero nothing', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const whole = all.reduce((sum, weight) => sum + BigInt(weight), 0n);
        splitAmount(amount, all).forEach((cents, index) => {
          const weight = BigInt(all[index] ?? 0);
          if (weight === 0n) expect(cents).toBe(0);
          const off = BigInt(cents) * whole - BigInt(amount) * weight;
          expect(off < 0n ? -off : off).toBeLessThan(whole);
        });
      }),
    );
  });

  it('gives no part more than its weight, of an amount that is no more than the weights together', () => {
    fc.assert(
      fc.property(weights, fc.nat(10_000), (all, tenThousandths) => {
        const whole = total(all);
        const amount = Number((BigInt(whole) * BigInt(tenThousandths)) / 10_000n);
        splitAmount(amount, all).forEach((cents, index) => {
          expect(cents).toBeLessThanOrEqual(all[index] ?? 0);
        });
      }),
    );
  });

  it('refuses to divide over nothing', () => {
    expect(() => splitAmount(1, [])).toThrow(RangeError);
    expect(() => splitAmount(1, [0, 0])).toThrow(RangeError);
    expect(() => splitAmount(1, [2, -1])).toThrow(RangeError);
  });
});
