import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/kernel/calendar.ts';
import { formatDate } from '../../../../shared/kernel/dates.ts';
import {
  closeBy,
  nearBy,
  readNearDate,
  readTypedDate,
  type NearDate,
} from '../../../../renderer/ui/parse-fields.ts';

const read = (text: string, near: NearDate) => readNearDate(text, near, '2026-11-21');

it('reads a day without a year as the coming one or the last one, and says which', () => {
  expect(read('26-11', 'coming')).toMatchObject({ kind: 'value', value: '2026-11-26' });
  expect(read('26-12', 'last')).toMatchObject({
    value: '2025-12-26',
    note: 'Trede leest: 26-12-2025.',
  });
  expect(read('21-11', 'coming')).toMatchObject({ value: '2026-11-21' });
  expect(read('21/11', 'last')).toMatchObject({ value: '2026-11-21' });
  expect(read('29-2', 'coming')).toMatchObject({ value: '2028-02-29' });
});

it('reads a month in words, and a day named after today, as they are said', () => {
  for (const text of [
    '30-11',
    '30/11',
    '30 nov',
    '30 nov.',
    '30 November',
    'ma 30 nov',
    '30e nov',
  ]) {
    expect(read(text, 'coming'), text).toEqual({
      kind: 'value',
      value: '2026-11-30',
      note: 'Trede leest: 30-11-2026.',
    });
  }
  expect(read('30 nov 2026', 'last')).toEqual({ kind: 'value', value: '2026-11-30' });
  // The same question about the year as of a month in figures.
  expect(read('30 nov', 'last')).toEqual(read('30-11', 'last'));
  expect(read('31 nov', 'coming')).toMatchObject({
    reason: '31-11-2026 bestaat niet. November heeft 30 dagen.',
  });
  expect(read('30 xyz', 'coming')).toMatchObject({ kind: 'unreadable' });
  for (const near of ['coming', 'last', 'nearest'] as const) {
    expect(read('gisteren', near)).toMatchObject({ value: '2026-11-20' });
    expect(read(' Vandaag ', near)).toMatchObject({ value: '2026-11-21' });
    expect(read('morgen', near)).toEqual({
      kind: 'value',
      value: '2026-11-22',
      note: 'Trede leest: 22-11-2026.',
    });
  }
});

it('asks for the year of a birth, but knows which day today is', () => {
  expect(readTypedDate('30 nov', '2026-11-21')).toMatchObject({ kind: 'unreadable' });
  expect(readTypedDate('vandaag', '2026-11-21')).toMatchObject({ value: '2026-11-21' });
});

it('reads a whole date as it stands, and refuses what is none with a near example', () => {
  expect(read('26-11-2020', 'coming')).toEqual({ kind: 'value', value: '2020-11-26' });
  expect(read('', 'last')).toEqual({ kind: 'value', value: null });
  expect(read('31-11', 'coming')).toMatchObject({ kind: 'unreadable' });
  expect(read('straks', 'coming')).toMatchObject({
    reason: expect.stringContaining('zoals 21-11-2026') as string,
  });
});

it('reads a day without a year as the nearest one, before or after today', () => {
  expect(read('1-12', 'nearest')).toMatchObject({ value: '2026-12-01' });
  expect(read('1-11', 'nearest')).toMatchObject({ value: '2026-11-01' });
  expect(read('21-11', 'nearest')).toMatchObject({ value: '2026-11-21' });
  expect(read('1-2', 'nearest')).toMatchObject({ value: '2027-02-01' });
  expect(read('1-5', 'nearest')).toEqual({
    kind: 'unreadable',
    reason: 'Bedoelt u 01-05-2026 of 01-05-2027? Typ het jaar.',
    asks: true,
  });
});

it('asks for the year of a day just on the other side of today', () => {
  expect(read('20-11', 'coming')).toEqual({
    kind: 'unreadable',
    reason: 'Bedoelt u 20-11-2026 of 20-11-2027? Typ het jaar.',
    asks: true,
  });
  expect(read('1-12', 'last')).toMatchObject({
    reason: 'Bedoelt u 01-12-2025 of 01-12-2026? Typ het jaar.',
  });
});

it('never guesses a year where the other one may as well be meant', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
  const near = fc.constantFrom<NearDate>('coming', 'last', 'nearest');
  fc.assert(
    fc.property(day, day, near, (typed, today, which) => {
      const text = formatDate(typed).slice(0, 5);
      const ofYear = (year: number) => {
        const reading = readNearDate(`${text}-${year}`, which, today);
        return reading.kind === 'value' && reading.value !== null ? [reading.value] : [];
      };
      const year = Number(today.slice(0, 4));
      const days = Array.from({ length: 17 }, (_, away) => ofYear(year - 8 + away)).flat();
      const away = days.map((one) => daysBetween(today, one));
      const since = Math.min(...away.filter((one) => one <= 0).map((one) => -one));
      const until = Math.min(...away.filter((one) => one >= 0));
      const reading = readNearDate(text, which, today);
      if (reading.kind === 'unreadable') {
        expect(reading.asks).toBe(true);
        for (const off of [-since, until]) {
          expect(reading.reason).toContain(formatDate(addDays(today, off)));
        }
      } else {
        const read = daysBetween(today, reading.value ?? '');
        expect(read).toBe(
          { coming: until, last: -since, nearest: since < until ? -since : until }[which],
        );
      }
      const asks = {
        coming: since > 0 && since <= closeBy,
        last: until > 0 && until <= closeBy,
        nearest: Math.min(since, until) > nearBy,
      };
      expect(reading.kind === 'unreadable').toBe(asks[which]);
    }),
  );
});
