import type { Cents } from './money.ts';

/**
 * Divides an amount in proportion to weights, so that the parts are together exactly the amount: each gets
 * its share rounded down (towards zero), and the cents that are left go one by one to the largest
 * remainders, of equal ones to the first. A weight of zero gets nothing.
 *
 * @param amount whole cents; below zero for a credit
 * @param weights whole numbers, zero or more, at least one above zero; their sum times the amount may be
 *   larger than a safe integer
 * @throws RangeError when there is nothing to divide over
 */
export function splitAmount(amount: Cents, weights: readonly number[]): Cents[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0)) {
    throw new RangeError('an amount is divided over weights of which one is above zero');
  }
  const size = BigInt(Math.abs(amount));
  const sign = amount < 0 ? -1 : 1;
  const shares = weights.map((weight, index) => {
    const exact = size * BigInt(weight);
    return { index, cents: exact / whole, rest: exact % whole };
  });
  let left = size - shares.reduce((sum, { cents }) => sum + cents, 0n);
  const parts = shares.map(({ cents }) => cents);
  for (const { index, rest } of shares.toSorted((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  )) {
    if (left === 0n) break;
    if (rest === 0n) continue;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((cents) => (cents === 0n ? 0 : sign * Number(cents)));
}
