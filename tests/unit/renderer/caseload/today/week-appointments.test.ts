import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOf,
  nextOfToday,
  weekAround,
  weekTable,
} from '../../../../../renderer/caseload/today/week-appointments.ts';
import type { Appointment } from '../../../../../shared/caseload/contacts/schema.ts';
import { addDays } from '../../../../../shared/kernel/calendar.ts';
import { dayParts } from '../../../../../shared/kernel/dagdelen.ts';
import { row } from '../lists/listed.ts';
import { wednesday } from './signals.ts';

let lastId = 0;
const appointment = (part: Partial<Appointment>): Appointment => {
  lastId += 1;
  return {
    id: lastId,
    date: wednesday,
    time: null,
    kind: 'gesprek',
    purpose: null,
    clientIds: [],
    subject: null,
    place: null,
    caseManager: null,
    done: false,
    ...part,
  };
};

describe('the week of the start page', () => {
  test('runs from Monday to Sunday', () => {
    expect(weekAround(wednesday)).toEqual({ from: '2026-03-16', until: '2026-03-22' });
    expect(weekAround('2026-03-22')).toEqual({ from: '2026-03-16', until: '2026-03-22' });
  });

  test('has Saturday and Sunday as soon as one of them is used', () => {
    expect(weekTable([], wednesday).days.map(({ day }) => day)).toEqual([
      'ma',
      'di',
      'wo',
      'do',
      'vr',
    ]);
    expect(weekTable([appointment({ date: '2026-03-21' })], wednesday).days).toHaveLength(7);
  });

  test('shows every appointment once, by time', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) =>
        [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
      );
    const some = fc.array(
      fc
        .record({ day: fc.integer({ min: 0, max: 6 }), time: fc.option(clock) })
        .map(({ day, time }) => appointment({ date: addDays('2026-03-16', day), time })),
    );
    fc.assert(
      fc.property(some, (appointments) => {
        const { days, at } = weekTable(appointments, wednesday);
        const cells = days.flatMap(({ date }) => dayParts.map((part) => at(date, part)));
        expect(
          cells
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(appointments.map(({ id }) => id).sort());
        for (const cell of cells) {
          const times = cell.map(({ time }) => time ?? '');
          expect(times).toEqual(times.toSorted());
        }
      }),
    );
  });
});

describe('the next appointment', () => {
  const now = { day: wednesday, clock: '10:00' };

  test('is the first of today that is still to come and was not held', () => {
    const held = appointment({ time: '10:30', done: true });
    const past = appointment({ time: '09:30' });
    const next = appointment({ time: '14:00' });
    const later = appointment({ time: '15:00' });
    const tomorrow = appointment({ date: '2026-03-19', time: '10:15' });
    expect(nextOfToday([later, held, past, tomorrow, next], now)).toBe(next);
  });

  test('is one without a time when no other is left', () => {
    const open = appointment({});
    expect(nextOfToday([open, appointment({ time: '09:00' })], now)).toBe(open);
    expect(nextOfToday([], now)).toBeNull();
  });
});

test('an appointment of nobody is of who guides the client', () => {
  const clients = new Map([[1, row({ id: 1, caseManager: 'Ruud' })]]);
  expect(isOf(appointment({ clientIds: [1] }), 'Ruud', clients)).toBe(true);
  expect(isOf(appointment({ clientIds: [1], caseManager: 'Marloes' }), 'Ruud', clients)).toBe(
    false,
  );
  expect(isOf(appointment({ caseManager: 'Ruud' }), 'Ruud', clients)).toBe(true);
  expect(isOf(appointment({}), 'Ruud', clients)).toBe(false);
});
