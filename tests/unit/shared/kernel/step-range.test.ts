import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepRangeText, stepRangeWords, suitsStep } from '../../../../shared/kernel/step-range.ts';

const bound = fc.option(fc.integer({ min: 1, max: 6 }));
const step = fc.integer({ min: 1, max: 6 });

describe('suitsStep', () => {
  it('has both bounds in', () => {
    const range = { stepFrom: 3, stepUntil: 4 };
    expect([2, 3, 4, 5].map((one) => suitsStep(range, one))).toEqual([false, true, true, false]);
  });

  it('knows no objection without a step, and none without bounds', () => {
    fc.assert(
      fc.property(bound, bound, step, (stepFrom, stepUntil, one) => {
        expect(suitsStep({ stepFrom, stepUntil }, null)).toBe(true);
        expect(suitsStep({ stepFrom: null, stepUntil: null }, one)).toBe(true);
        // Each bound can only take away.
        expect(suitsStep({ stepFrom, stepUntil }, one)).toBe(
          suitsStep({ stepFrom, stepUntil: null }, one) &&
            suitsStep({ stepFrom: null, stepUntil }, one),
        );
      }),
    );
  });
});

it('says for which steps', () => {
  const ranges = [
    [null, null],
    [4, null],
    [null, 2],
    [4, 4],
    [4, 5],
    [1, 4],
  ].map(([stepFrom = null, stepUntil = null]) => ({ stepFrom, stepUntil }));
  expect(ranges.map(stepRangeText)).toEqual([null, 'vanaf 4', 'tot en met 2', '4', '4–5', '1–4']);
  expect(ranges.map(stepRangeWords)).toEqual([
    null,
    'trede 4 en hoger',
    'trede 2 en lager',
    'trede 4',
    'trede 4 en 5',
    'trede 1 tot en met 4',
  ]);
});
