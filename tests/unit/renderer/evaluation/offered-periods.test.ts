import { expect, it } from 'vitest';
import { offeredPeriods } from '../../../../renderer/evaluation/offered-periods.ts';

it('offers no day to come in this year, and the whole of the last one', () => {
  const whole = { from: '2017-01-01', until: '2026-12-31' };
  expect(offeredPeriods('2026-11-21', whole)).toEqual([
    { label: 'Dit jaar', period: { from: '2026-01-01', until: '2026-11-21' } },
    { label: 'Vorig jaar', period: { from: '2025-01-01', until: '2025-12-31' } },
    { label: 'Hele looptijd', period: whole },
  ]);
  expect(offeredPeriods('2026-01-01', undefined)[0]?.period).toEqual({
    from: '2026-01-01',
    until: '2026-01-01',
  });
});
