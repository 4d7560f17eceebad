import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenOn } from '../../../../../shared/caseload/contacts/spoken.ts';
import { addDays } from '../../../../../shared/kernel/calendar.ts';

const contacts = fc.array(
  fc.record({
    date: fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2020-01-01', days)),
    mapped: fc.boolean(),
  }),
);

it('is the first day on which all possibilities were mapped, in whatever order contacts come', () => {
  fc.assert(
    fc.property(contacts, (some) => {
      const days = some.filter(({ mapped }) => mapped).map(({ date }) => date);
      expect(spokenOn(some, '2030-01-01')).toBe(days.sort()[0] ?? null);
    }),
  );
});

it('does not count a day that has yet to come', () => {
  const some = [{ date: '2026-03-18', mapped: true }];
  expect(spokenOn(some, '2026-03-17')).toBeNull();
  expect(spokenOn(some, '2026-03-18')).toBe('2026-03-18');
});
