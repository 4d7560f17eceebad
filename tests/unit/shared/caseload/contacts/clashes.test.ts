import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPartOf } from '../../../../../shared/caseload/contacts/agenda.ts';
import {
  agendaClashes,
  dagdelenAt,
  weekClashes,
} from '../../../../../shared/caseload/contacts/clashes.ts';
import type { Taking } from '../../../../../shared/caseload/week/takings.ts';
import { addDays } from '../../../../../shared/kernel/calendar.ts';
import { dagdelen, dayParts } from '../../../../../shared/kernel/dagdelen.ts';

const taking = (values: Partial<Taking> = {}): Taking => ({
  key: 'weekUse-1',
  kind: 'weekUse',
  id: 1,
  name: 'school',
  dagdelen: ['di-ochtend', 'do-middag'],
  from: null,
  until: '2027-07-01',
  ...values,
});

const days = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays('2024-01-01', count));
const clocks = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const two = (value: number) => String(value).padStart(2, '0');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const takings = fc.record({
  key: fc.uuid(),
  kind: fc.constantFrom('weekUse', 'job', 'trajectory'),
  id: fc.integer({ min: 1, max: 99 }),
  name: fc.constant('school'),
  dagdelen: fc.subarray([...dagdelen], { minLength: 1 }),
  from: maybe(days),
  until: maybe(days),
});

describe('an appointment against the week of its clients', () => {
  it('is in one dagdeel with a time, and anywhere on its day without', () => {
    // 24 November 2026 is a Tuesday.
    expect(dagdelenAt({ date: '2026-11-24', time: '09:30' })).toEqual(['di-ochtend']);
    expect(dagdelenAt({ date: '2026-11-24', time: '12:00' })).toEqual(['di-middag']);
    expect(dagdelenAt({ date: '2026-11-29', time: '17:30' })).toEqual(['zo-avond']);
    expect(dagdelenAt({ date: '2026-11-24', time: null })).toEqual([
      'di-ochtend',
      'di-middag',
      'di-avond',
    ]);
  });

  it('clashes up to the last day of what takes that dagdeel, and not after it', () => {
    const rima = [{ clientId: 7, takings: [taking()] }];
    const clashesOn = (date: string, time: string | null) => weekClashes({ date, time }, rima);
    expect(clashesOn('2026-11-24', '10:00')).toEqual([
      { clientId: 7, taking: taking(), dagdelen: ['di-ochtend'] },
    ]);
    expect(clashesOn('2026-11-24', '13:00')).toEqual([]);
    expect(clashesOn('2026-11-24', null)).toHaveLength(1);
    expect(clashesOn('2026-11-25', '10:00')).toEqual([]);
    // 1 July 2027 is a Thursday.
    expect(clashesOn('2027-07-01', '13:00')).toHaveLength(1);
    expect(clashesOn('2027-07-08', '13:00')).toEqual([]);
  });

  it('clashes on exactly the days and dagdelen that are taken, whoever and however many', () => {
    const clients = fc
      .array(fc.array(takings, { maxLength: 3 }), { maxLength: 4 })
      .map((all) => all.map((own, place) => ({ clientId: place + 1, takings: own })));
    fc.assert(
      fc.property(clients, days, maybe(clocks), (all, date, time) => {
        const found = weekClashes({ date, time }, all);
        const day = dagdelenAt({ date, time: '09:00' })[0]?.slice(0, 2);
        const parts = time === null ? dayParts : [dayPartOf(time)];
        const expected = all.flatMap(({ clientId, takings: own }) =>
          own
            .filter(({ from, until }) => (from ?? date) <= date && date <= (until ?? date))
            .map((one) => ({
              clientId,
              taking: one,
              dagdelen: parts
                .map((part) => `${day}-${part}`)
                .filter((dagdeel) => one.dagdelen.some((taken) => taken === dagdeel)),
            }))
            .filter((clash) => clash.dagdelen.length > 0),
        );
        expect(found).toEqual(expected);
      }),
    );
  });

  it('stands on the same dagdeel a week later, and no two days in a row on the same', () => {
    fc.assert(
      fc.property(days, maybe(clocks), (date, time) => {
        const here = dagdelenAt({ date, time });
        expect(dagdelenAt({ date: addDays(date, 7), time })).toEqual(here);
        expect(dagdelenAt({ date: addDays(date, 1), time })).not.toEqual(here);
        expect(here).toHaveLength(time === null ? 3 : 1);
      }),
    );
  });
});

describe('an appointment against an agenda', () => {
  const at = (id: number, time: string | null) => ({ id, time, clientIds: [id], subject: null });

  it('clashes with what begins less than half an hour before or after it', () => {
    const agenda = [at(1, null), at(2, '09:30'), at(3, '09:31'), at(4, '10:29'), at(5, '10:30')];
    const found = agendaClashes({ date: '2026-11-24', time: '10:00' }, agenda, null);
    expect(found.map(({ id }) => id)).toEqual([3, 4]);
  });

  it('does not clash with itself, nor without a time', () => {
    const agenda = [at(2, '10:00')];
    expect(agendaClashes({ date: '2026-11-24', time: '10:00' }, agenda, 2)).toEqual([]);
    expect(agendaClashes({ date: '2026-11-24', time: null }, agenda, null)).toEqual([]);
  });

  it('clashes both ways, and always with the same time', () => {
    fc.assert(
      fc.property(days, clocks, clocks, (date, one, other) => {
        const clash = (time: string, with_: string) =>
          agendaClashes({ date, time }, [at(1, with_)], null).length > 0;
        expect(clash(one, other)).toBe(clash(other, one));
        expect(clash(one, one)).toBe(true);
      }),
    );
  });
});
