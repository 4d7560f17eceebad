import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaitsContact,
  byMoment,
  dayPartOf,
} from '../../../../../shared/caseload/contacts/agenda.ts';
import { addDays } from '../../../../../shared/kernel/calendar.ts';

const moments = fc.uniqueArray(
  fc.record({
    id: fc.nat(1_000),
    date: fc.integer({ min: 0, max: 6 }).map((days) => addDays('2026-03-16', days)),
    time: fc.option(
      fc
        .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
        .map(({ hour, minute }) => `${twoOf(hour)}:${twoOf(minute)}`),
    ),
  }),
  { selector: ({ id }) => id },
);
const twoOf = (value: number) => String(value).padStart(2, '0');

describe('byMoment', () => {
  it('puts appointments in one order, whatever the order they came in', () => {
    fc.assert(
      fc.property(moments, (some) => {
        const sorted = [...some].sort(byMoment);
        expect([...some].reverse().sort(byMoment)).toEqual(sorted);
        for (const [place, next] of sorted.slice(1).entries()) {
          const previous = sorted[place];
          if (previous === undefined) throw new Error('there is one before it');
          expect(previous.date <= next.date).toBe(true);
          if (previous.date !== next.date) continue;
          expect((previous.time ?? '') <= (next.time ?? '')).toBe(true);
          if (previous.time === next.time) expect(previous.id).toBeLessThan(next.id);
        }
      }),
    );
  });
});

describe('dayPartOf', () => {
  it.each([
    [null, 'ochtend'],
    ['00:00', 'ochtend'],
    ['11:59', 'ochtend'],
    ['12:00', 'middag'],
    ['17:29', 'middag'],
    ['17:30', 'avond'],
    ['23:59', 'avond'],
  ] as const)('%s falls in the %s', (time, part) => {
    expect(dayPartOf(time)).toBe(part);
  });
});

describe('awaitsContact', () => {
  const planned = { date: '2026-03-16', done: false, clientIds: [1] };

  it('begins the day after, and only for what clients were expected at', () => {
    expect(awaitsContact(planned, '2026-03-16')).toBe(false);
    expect(awaitsContact(planned, '2026-03-17')).toBe(true);
    expect(awaitsContact({ ...planned, done: true }, '2026-03-17')).toBe(false);
    expect(awaitsContact({ ...planned, clientIds: [] }, '2026-03-17')).toBe(false);
  });
});
