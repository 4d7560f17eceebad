import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/kernel/calendar.ts';
import { formatDate } from '../../../../shared/kernel/dates.ts';
import { readNearDate, type NearDate } from '../../../../renderer/ui/parse-fields.ts';

const read = (text: string, near: NearDate) => readNearDate(text, near, '2026-11-21');

it('reads a day without a year as the coming one or the last one, and says which', () => {
  expect(read('26-11', 'coming')).toMatchObject({ kind: 'value', value: '2026-11-26' });
  expect(read('26-11', 'last')).toMatchObject({
    value: '2025-11-26',
    note: 'Trede leest: 26-11-2025.',
  });
  expect(read('21-11', 'coming')).toMatchObject({ value: '2026-11-21' });
  expect(read('21/11', 'last')).toMatchObject({ value: '2026-11-21' });
  expect(read('29-2', 'coming')).toMatchObject({ value: '2028-02-29' });
});

it('reads a whole date as it stands, and refuses what is none with a near example', () => {
  expect(read('26-11-2020', 'coming')).toEqual({ kind: 'value', value: '2020-11-26' });
  expect(read('', 'last')).toEqual({ kind: 'value', value: null });
  expect(read('31-11', 'coming')).toMatchObject({ kind: 'unreadable' });
  expect(read('morgen', 'coming')).toMatchObject({
    reason: expect.stringContaining('zoals 21-11-2026') as string,
  });
});

it('reads a day without a year as the nearest one, before or after today', () => {
  expect(read('1-12', 'nearest')).toMatchObject({ value: '2026-12-01' });
  expect(read('1-11', 'nearest')).toMatchObject({ value: '2026-11-01' });
  expect(read('21-11', 'nearest')).toMatchObject({ value: '2026-11-21' });
  expect(read('1-3', 'nearest')).toMatchObject({ value: '2027-03-01' });
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
  fc.assert(
    fc.property(day, day, (typed, today) => {
      const text = formatDate(typed).slice(0, 5);
      const away = (near: NearDate) => {
        const reading = readNearDate(text, near, today);
        if (reading.kind !== 'value' || reading.value === null) throw new Error(text);
        expect(formatDate(reading.value).slice(0, 5)).toBe(text);
        return daysBetween(today, reading.value);
      };
      const [coming, last, nearest] = [away('coming'), away('last'), away('nearest')];
      expect(coming).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThanOrEqual(0);
      expect(Math.abs(nearest)).toBe(Math.min(coming, Math.abs(last)));
    }),
  );
});
