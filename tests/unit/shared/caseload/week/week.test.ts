import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inForceDuring,
  takingsOf,
  type Taking,
} from '../../../../../shared/caseload/week/takings.ts';
import { daysUsed, innerClashes, weekOn } from '../../../../../shared/caseload/week/week.ts';
import { addDays } from '../../../../../shared/kernel/calendar.ts';
import { dagdelen, type Dagdeel } from '../../../../../shared/kernel/dagdelen.ts';
import type { IsoDate } from '../../../../../shared/kernel/dates.ts';

const taking = (part: Partial<Taking>): Taking => ({
  key: part.name ?? 'school',
  kind: 'weekUse',
  id: 1,
  name: 'school',
  dagdelen: ['ma-ochtend', 'wo-ochtend', 'do-ochtend'],
  from: null,
  until: null,
  ...part,
});

const firstDay = '2026-01-01';
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(firstDay, days));
const openDay = fc.option(day);
const someDagdelen = fc.subarray([...dagdelen], { minLength: 1 });
const anyTaking = fc.tuple(openDay, openDay, someDagdelen).map(([one, other, parts]): Taking => {
  const swapped = one !== null && other !== null && other < one;
  return taking({ dagdelen: parts, from: swapped ? other : one, until: swapped ? one : other });
});
const anyTakings = fc
  .array(anyTaking, { maxLength: 5 })
  .map((list) =>
    list.map((one, place) => ({ ...one, key: `weekUse-${place}`, name: `n${place}` })),
  );
/** Day by day, as slowly as one can. */
const isOn = ({ from, until }: Taking, on: IsoDate) =>
  !(from !== null && on < from) && !(until !== null && on > until);

describe('weekOn', () => {
  it('counts the dagdelen of the days that it shows', () => {
    const week = weekOn(
      [
        taking({}),
        taking({ key: 'plek', name: 'plek', dagdelen: ['di-ochtend', 'di-middag', 'vr-middag'] }),
      ],
      '2026-03-12',
    );
    expect([week.takenCount, week.totalCount, week.days.length]).toEqual([6, 15, 5]);
  });

  it('shows a day of the weekend as soon as it is used', () => {
    expect(daysUsed([])).toEqual(['ma', 'di', 'wo', 'do', 'vr']);
    expect(daysUsed(['za-avond', 'ma-avond'])).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za']);
    expect(weekOn([taking({ dagdelen: ['zo-ochtend'] })], firstDay).totalCount).toBe(18);
  });

  it('has exactly what is on that day, in each of its dagdelen, with the first and last day in', () => {
    fc.assert(
      fc.property(anyTakings, day, (takings, on) => {
        const week = weekOn(takings, on);
        for (const dagdeel of dagdelen) {
          const expected = takings.filter((one) => isOn(one, on) && one.dagdelen.includes(dagdeel));
          expect(week.taken.get(dagdeel) ?? []).toEqual(expected);
        }
        expect(week.coming.every(({ from }) => from !== null && from > on)).toBe(true);
        expect(week.takenCount).toBeLessThanOrEqual(week.totalCount);
      }),
    );
  });
});

describe('innerClashes', () => {
  it('finds each pair that shares a dagdeel on a day from today on, with the first such day', () => {
    fc.assert(
      fc.property(anyTakings, day, (takings, on) => {
        const days = Array.from({ length: 130 }, (_, place) => addDays(on, place));
        const slow = takings.flatMap((one, place) =>
          takings.slice(place + 1).flatMap((other) => {
            const first = days.find((each) => isOn(one, each) && isOn(other, each));
            const shares = one.dagdelen.some((part) => other.dagdelen.includes(part));
            return first === undefined || !shares ? [] : [`${one.key} ${other.key} ${first}`];
          }),
        );
        const found = innerClashes(takings, on).map(
          ({ one, other, from }) => `${one.key} ${other.key} ${from}`,
        );
        expect(found.sort()).toEqual(slow.sort());
      }),
    );
  });
});

describe('takingsOf', () => {
  const none = { weekUse: [], job: [] };
  const trajectory = (
    status: 'loopt' | 'toegekend' | 'afgerond' | 'geannuleerd',
    endDate: IsoDate | null,
  ) => ({
    id: 7,
    typeName: 'Taalstage',
    startDate: '2026-01-05',
    endDate,
    status,
    dagdelen: ['di-ochtend'] as Dagdeel[],
  });
  const on = (list: Taking[], date: IsoDate) =>
    list.some((one) => inForceDuring(one, { from: date, until: date }));

  it('leaves out what was cancelled, what has no dagdelen, and what ended nobody knows when', () => {
    expect(takingsOf(none, [trajectory('geannuleerd', null)])).toEqual([]);
    expect(takingsOf(none, [trajectory('afgerond', null)])).toEqual([]);
    expect(takingsOf(none, [{ ...trajectory('loopt', null), dagdelen: [] }])).toEqual([]);
  });

  it('takes a trajectory from its first to its last day, however it ended', () => {
    const list = takingsOf(none, [trajectory('afgerond', '2026-02-05')]);
    const days = ['2026-01-04', '2026-01-05', '2026-02-05', '2026-02-06'];
    expect(days.map((date) => on(list, date))).toEqual([false, true, true, false]);
  });

  it('keeps a job until somebody notes that it stopped, also after its contract', () => {
    const values = {
      employer: 'Tuincentrum',
      title: null,
      hoursPerWeek: 20,
      contract: null,
      startsOn: '2026-01-01',
      contractUntil: '2026-02-01',
      endedOn: null,
      endReason: null,
      ownLevel: null,
      wageSubsidy: null,
      dagdelen: ['vr-middag'] as Dagdeel[],
    };
    const job = (endedOn: IsoDate | null) =>
      takingsOf({ weekUse: [], job: [{ id: 1, values: { ...values, endedOn } }] }, []);
    expect(on(job(null), '2026-06-01')).toBe(true);
    expect(on(job('2026-05-31'), '2026-06-01')).toBe(false);
  });
});
