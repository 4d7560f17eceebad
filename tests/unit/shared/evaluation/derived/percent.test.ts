import { describe, expect, it } from 'vitest';
import { percentOf, ratioOf } from '#shared/evaluation/derived/percent.ts';

const steps = (most: number) => Array.from({ length: most / 5 + 1 }, (_, index) => index * 5);

/** As a count may be published: a multiple of 5 stays, another goes down or up. */
const roundings = (exact: number) =>
  exact % 5 === 0 ? [exact] : [exact - (exact % 5), exact - (exact % 5) + 5];

/** Of which exact counts a published one of many can be. */
const aroundRounded = (published: number) =>
  Array.from({ length: 9 }, (_, at) => published - 4 + at).filter((exact) => exact >= 0);

/** Which published count could be of which exact counts. */
const exactOf = new Map<number, number[]>();
for (let exact = 0; exact <= 200; exact += 1) {
  for (const published of roundings(exact)) {
    exactOf.set(published, [...(exactOf.get(published) ?? []), exact]);
  }
}

describe('a percentage of two published counts', () => {
  it('is whole, and of 10 or more', () => {
    expect(percentOf(75, 295)).toBe(25);
    expect(percentOf(0, 10)).toBe(0);
    expect(percentOf(10, 10)).toBe(100);
    expect(percentOf(5, 9)).toBeNull();
    expect(percentOf(null, 50)).toBeNull();
    expect(percentOf(5, null)).toBeNull();
    expect(percentOf(15, 10)).toBeNull();
  });

  it('is 0 or 100 only of nobody or everybody', () => {
    expect(percentOf(5, 1_005)).toBe(0.5);
    expect(percentOf(1, 20_005)).toBe(0.005);
    expect(percentOf(1_000, 1_005)).toBe(99.5);
    expect(percentOf(2_004, 2_005)).toBe(99.95);
    expect(ratioOf(1_009, 1_005)).toBe(100.4);
    expect(percentOf(10, 1_005)).toBe(1);
    for (let whole = 10; whole <= 3_000; whole += 331) {
      for (let part = 0; part <= whole; part += 1) {
        const shown = percentOf(part, whole) ?? NaN;
        expect([shown === 0, shown === 100]).toEqual([part === 0, part === whole]);
        expect(Math.abs(shown - (100 * part) / whole)).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('tells no more of a rounded count than what was published of it, also with decimals', () => {
    for (const whole of [1_005, 2_000, 5_000]) {
      const shown = steps(whole).map((part) => ({ part, percent: percentOf(part, whole) ?? NaN }));
      const withDecimals = shown.filter(({ percent }) => !Number.isInteger(percent));
      expect(withDecimals.length).toBeGreaterThan(0);
      for (const { part, percent } of withDecimals) {
        // At the most a reader works out which count was published, and that is rounded.
        const numerators = shown
          .filter((other) => other.percent === percent)
          .flatMap((other) => aroundRounded(other.part));
        expect(new Set(numerators).size, `${part} of ${whole}`).toBeGreaterThanOrEqual(5);
        for (const exact of aroundRounded(part)) expect(numerators).toContain(exact);
      }
    }
  });

  it('leaves at least five numerators and five denominators to who has nothing but the percentage and its denominator', () => {
    for (const whole of steps(195)) {
      for (const part of steps(whole)) {
        const shown = percentOf(part, whole);
        if (shown === null) continue;
        // Which published numerators give this percentage of the published denominator?
        const numerators = steps(whole)
          .filter((other) => percentOf(other, whole) === shown)
          .flatMap((other) => exactOf.get(other) ?? []);
        expect(new Set(numerators).size, `${part} of ${whole}`).toBeGreaterThanOrEqual(5);
        expect(exactOf.get(whole)?.length).toBeGreaterThanOrEqual(5);
        // The percentage takes away none of the counts that the published counts leave.
        for (const exact of exactOf.get(part) ?? []) expect(numerators).toContain(exact);
      }
    }
  });
});
