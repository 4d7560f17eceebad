import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { termOf } from '#shared/caseload/signals/rules.ts';
import type { SignalKind } from '#shared/caseload/signals/schema.ts';
import { defaultThresholds, type Thresholds } from '#shared/caseload/team/schema.ts';
import { addDays, addMonths, mondayOf } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import {
  anyDay,
  anyThreshold,
  factsOf,
  integrationOf,
  signalsOfKind,
} from '../../../../support/client-facts.ts';

/* The rules that count so many days, weeks or months from a day: all hold on the same boundary days. */

interface CountedRule {
  readonly kind: SignalKind;
  readonly name: string;
  readonly threshold: keyof Thresholds;
  readonly factsOn: (day: IsoDate) => ClientFacts;
  readonly later: (day: IsoDate, count: number) => IsoDate;
}

const weeksLater = (day: IsoDate, count: number) => addDays(day, 7 * count);

const counted: readonly CountedRule[] = [
  {
    kind: 'intake',
    name: 'after settlement',
    threshold: 'intakeDays',
    factsOn: (day) =>
      factsOf({
        settlementDate: day,
        contacts: { lastOn: null, hadIntake: false, wasMapped: false, aftercareOn: [] },
        ladder: { measured: false, lastOn: null },
      }),
    later: addDays,
  },
  {
    kind: 'contact',
    name: 'after the last contact',
    threshold: 'contactDays',
    factsOn: (day) =>
      factsOf({
        settlementDate: '2010-01-01',
        contacts: { lastOn: day, hadIntake: true, wasMapped: true, aftercareOn: [] },
      }),
    later: addDays,
  },
  {
    kind: 'contact',
    name: 'after settlement, never spoken with',
    threshold: 'contactDays',
    factsOn: (day) => factsOf({ settlementDate: day }),
    later: addDays,
  },
  {
    kind: 'ladder',
    name: 'after the last measurement',
    threshold: 'ladderMonths',
    factsOn: (day) =>
      factsOf({ settlementDate: '2010-01-01', ladder: { measured: true, lastOn: day } }),
    later: addMonths,
  },
  {
    kind: 'ladder',
    name: 'after settlement, never measured',
    threshold: 'ladderMonths',
    factsOn: (day) => factsOf({ settlementDate: day, ladder: { measured: false, lastOn: null } }),
    later: addMonths,
  },
  {
    kind: 'pip',
    name: 'after registration',
    threshold: 'pipWeeks',
    factsOn: (day) => factsOf({ integration: integrationOf({ registeredOn: day }) }),
    later: weeksLater,
  },
  {
    kind: 'medical',
    name: 'after it was asked for',
    threshold: 'medicalWeeks',
    factsOn: (day) =>
      factsOf({
        assessments: [{ id: 61, askedOn: day, askedOf: 'Arbodienst', receivedOn: null }],
      }),
    later: weeksLater,
  },
  {
    kind: 'partner',
    name: 'after settlement',
    threshold: 'partnerDays',
    factsOn: (day) =>
      factsOf({ settlementDate: day, partners: [{ firstName: 'Samir', outflow: null }] }),
    later: addDays,
  },
  {
    kind: 'precondition',
    name: 'after it was written down',
    threshold: 'preconditionDays',
    factsOn: (day) =>
      factsOf({
        preconditions: [
          { id: 71, kind: 'reiskosten', status: 'regelen', neededOn: null, notedOn: day },
        ],
      }),
    later: addDays,
  },
];

describe.each(counted)('$kind $name', ({ kind, threshold, factsOn, later }) => {
  const on = (today: IsoDate, day: IsoDate, thresholds: Partial<Thresholds> = {}) =>
    signalsOfKind(kind, factsOn(day), { today, thresholds });

  it('is in time on its last day and late on the next, whatever the day and the number', () => {
    fc.assert(
      fc.property(anyDay, anyThreshold, (day, count) => {
        const due = later(day, count);
        for (const [today, term] of [
          [due, 'week'],
          [addDays(due, 1), 'nu'],
        ] as const) {
          const [signal, ...others] = on(today, day, { [threshold]: count });
          expect(others).toEqual([]);
          expect(signal).toMatchObject({ kind, clientId: 7, restsOn: day, due, snooze: null });
          expect(signal && termOf(signal, today)).toBe(term);
        }
      }),
    );
  });

  it('is given from the first day of its notice or of its week, and not the day before', () => {
    fc.assert(
      fc.property(anyDay, anyThreshold, anyThreshold, (day, count, noticeDays) => {
        const due = later(day, count);
        const ahead = addDays(due, -noticeDays);
        const first = [ahead, mondayOf(due)].sort()[0] ?? ahead;
        const set = { [threshold]: count, noticeDays };
        expect(on(first, day, set)).toHaveLength(1);
        expect(on(addDays(first, -1), day, set)).toEqual([]);
      }),
    );
  });

  it('goes by the default when the team set nothing', () => {
    const due = later('2026-01-31', defaultThresholds[threshold]);
    expect(on(due, '2026-01-31')).toMatchObject([{ due }]);
  });
});

describe('the defaults', () => {
  it('are the numbers of the sources', () => {
    const settled = factsOf({
      settlementDate: '2026-02-09',
      contacts: { lastOn: null, hadIntake: false, wasMapped: false, aftercareOn: [] },
    });
    const [intake] = signalsOfKind('intake', settled, { today: '2026-03-17' });
    expect(intake?.due).toBe('2026-03-09');
    const spoken = factsOf({
      contacts: { lastOn: '2026-02-09', hadIntake: true, wasMapped: true, aftercareOn: [] },
    });
    const [contact] = signalsOfKind('contact', spoken, { today: '2026-05-10' });
    expect(contact?.due).toBe('2026-05-10');
    const measured = factsOf({ ladder: { measured: true, lastOn: '2025-08-31' } });
    const [ladder] = signalsOfKind('ladder', measured, { today: '2026-03-01' });
    expect(ladder?.due).toBe('2026-02-28');
  });
});
