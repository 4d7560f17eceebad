import { describe, expect, it } from 'vitest';
import { percentOf } from '#shared/evaluation/derived/percent.ts';

const steps = (most: number) => Array.from({ length: most / 5 + 1 }, (_, index) => index * 5);

/** As a count may be published: a multiple of 5 stays, another goes down or up. */
const roundings = (exact: number) =>
  exact % 5 === 0 ? [exact] : [exact - (exact % 5), exact - (exact % 5) + 5];

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
