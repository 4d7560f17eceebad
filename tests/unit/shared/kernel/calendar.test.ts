import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  format,
  parseISO,
  startOfISOWeek,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  mondayOf,
  weekOf,
  yearsBetween,
} from '#shared/kernel/calendar.ts';

const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const written = (date: Date) => format(date, 'yyyy-MM-dd');

describe('the calendar', () => {
  it('counts as date-fns does, on any day', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -3000, max: 3000 }), (one, other, count) => {
        expect(addDays(one, count)).toBe(written(addDaysTo(parseISO(one), count)));
        const months = count % 200;
        expect(addMonths(one, months)).toBe(written(addMonthsTo(parseISO(one), months)));
        expect(daysBetween(one, other)).toBe(
          differenceInCalendarDays(parseISO(other), parseISO(one)),
        );
        expect(mondayOf(one)).toBe(written(startOfISOWeek(parseISO(one))));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (date, count) => {
        expect(addDays(addDays(date, count), -count)).toBe(date);
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
    );
  });

  it('stays inside a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  });

  it('takes no notice of clocks that change', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('begins weeks on Monday', () => {
    expect(mondayOf('2026-11-21')).toBe('2026-11-16');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2027-01-01')).toBe(53);
  });

  it('counts whole years, a birthday in', () => {
    expect(yearsBetween('1990-02-28', '2026-02-27')).toBe(35);
    expect(yearsBetween('1990-02-28', '2026-02-28')).toBe(36);
  });
});
