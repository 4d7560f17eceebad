import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '#shared/kernel/calendar.ts';
import { weekdays } from '#shared/kernel/dagdelen.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { weekdayOf, weeklyDays } from '../../../../../renderer/purchasing/ordering/session-days.ts';

it('begins on the start itself, or on the first such day of the week after it', () => {
  expect(weeklyDays('2026-12-01', null, 3)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
  expect(weeklyDays('2026-12-01', 'ma', 2)).toEqual(['2026-12-07', '2026-12-14']);
  expect(weekdayOf('2026-12-01')).toBe('di');
});

it('gives so many days a week apart, all on that day of the week, over new year and leap days', () => {
  const moment = fc.date({
    min: new Date('2019-01-01'),
    max: new Date('2032-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      moment,
      fc.constantFrom(...weekdays),
      fc.integer({ min: 1, max: 40 }),
      (at, day, count) => {
        const start = toIsoDate(at);
        const days = weeklyDays(start, day, count);
        expect(days).toHaveLength(count);
        const [first = ''] = days;
        expect(daysBetween(start, first)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, first)).toBeLessThan(7);
        expect(days.every((each) => weekdayOf(each) === day)).toBe(true);
        expect(daysBetween(first, days.at(-1) ?? '')).toBe(7 * (count - 1));
      },
    ),
  );
});
