import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts, SnoozeFacts } from '#shared/caseload/signals/facts.ts';
import { signalsOf, termOf } from '#shared/caseload/signals/rules.ts';
import { signalKinds } from '#shared/caseload/signals/schema.ts';
import { outflowKinds } from '#shared/caseload/schema.ts';
import { defaultThresholds } from '#shared/caseload/team/schema.ts';
import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import {
  anyDay,
  factsOf,
  integrationOf,
  jobOf,
  trajectoryOf,
} from '../../../../support/client-facts.ts';

const thresholds = defaultThresholds;

/** A client of whom everything asks for an act on 17 March 2026, a Tuesday. */
const today = '2026-03-17';
const everything = factsOf({
  settlementDate: '2026-01-05',
  caseManager: null,
  contacts: { lastOn: '2025-12-01', hadIntake: false, wasMapped: false, aftercareOn: [] },
  ladder: { measured: true, lastOn: '2025-09-01' },
  integration: integrationOf({ registeredOn: '2026-01-05', termStartsOn: '2023-04-01' }),
  trajectories: [
    trajectoryOf({ id: 31, endDate: '2026-04-01', status: 'loopt' }),
    trajectoryOf({ id: 32, endDate: '2026-03-01', status: 'loopt' }),
  ],
  jobs: [
    jobOf({ id: 41, startsOn: '2026-02-01', contractUntil: '2026-03-31' }),
    jobOf({ id: 42, startsOn: '2025-09-20', employer: 'Bakkerij Zon' }),
  ],
  assessments: [{ id: 61, askedOn: '2026-01-12', askedOf: null, receivedOn: null }],
  preconditions: [
    { id: 71, kind: 'kinderopvang', status: 'regelen', neededOn: '2026-03-20', notedOn: null },
  ],
  plan: {
    id: 81,
    evaluateOn: '2026-03-18',
    evaluatedOn: null,
    hasNextStep: false,
    agreements: [{ id: 91, text: 'Reiskosten', dueOn: '2026-03-18' }],
  },
  partners: [{ firstName: 'Samir', outflow: null }],
});
const kindsOf = (facts: ClientFacts, on = today) =>
  signalsOf(facts, [], { today: on, thresholds }).map(({ kind }) => kind);

describe('signalsOf', () => {
  it('gives every kind, in the order in which equal terms are listed', () => {
    const withPartner = { ...everything, plan: null, trajectories: [] };
    const kinds = new Set([...kindsOf(everything), ...kindsOf(withPartner)]);
    expect(signalKinds.filter((kind) => kinds.has(kind))).toEqual([...signalKinds]);
    const places = kindsOf(everything).map((kind) => signalKinds.indexOf(kind));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('asks nothing of who has left for good but aftercare, retention and a contract that ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outflowKinds), anyDay, (kind, date) => {
        const left = { ...everything, outflow: { kind, date } };
        const kinds = kindsOf(left, addDays(date, 1));
        const allowed =
          kind === 'parttime-werk' ? signalKinds : ['aftercare', 'retention', 'contract-ends'];
        expect(kinds.every((one) => allowed.includes(one))).toBe(true);
      }),
    );
  });

  it('asks nothing of who died or moved away, not even of a job that nobody ended', () => {
    for (const kind of ['overlijden', 'verhuizing'] as const) {
      expect(kindsOf({ ...everything, outflow: { kind, date: today } })).toEqual([]);
    }
  });

  it('stops on the day of the outflow, not before', () => {
    const left = factsOf({
      caseManager: null,
      outflow: { kind: 'verhuizing', date: '2026-03-17' },
    });
    expect(kindsOf(left, '2026-03-16')).toContain('no-case-manager');
    expect(kindsOf(left, '2026-03-17')).toEqual([]);
  });

  it('guides again who came back to bijstand, and no longer when that benefit has ended', () => {
    const back = factsOf({
      caseManager: null,
      outflow: { kind: 'betaald-werk', date: '2025-03-01' },
      benefitPeriods: [
        { startsOn: '2020-01-01', endsOn: '2025-02-28' },
        { startsOn: '2026-02-01', endsOn: '2026-03-31' },
      ],
    });
    expect(kindsOf(back, '2026-01-31')).not.toContain('no-case-manager');
    expect(kindsOf(back, '2026-02-01')).toContain('no-case-manager');
    expect(kindsOf(back, '2026-03-31')).toContain('no-case-manager');
    expect(kindsOf(back, '2026-04-01')).not.toContain('no-case-manager');
  });

  it('takes no benefit that was never ended for a return', () => {
    const left = (startsOn: string) =>
      factsOf({
        caseManager: null,
        outflow: { kind: 'studie', date: '2025-03-01' },
        benefitPeriods: [{ startsOn, endsOn: null }],
      });
    expect(kindsOf(left('2020-01-01'))).toEqual([]);
    expect(kindsOf(left('2025-03-01'))).toEqual([]);
    expect(kindsOf(left('2025-03-02'))).toContain('no-case-manager');
  });

  it('always says the same of the same client on the same day', () => {
    expect(signalsOf(everything, [], { today, thresholds })).toEqual(
      signalsOf(structuredClone(everything), [], { today, thresholds }),
    );
  });
});

describe('termOf', () => {
  it('is now when late or without a term, this week up to and including Sunday, later beyond', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const due = addDays(day, days);
        const nextMonday = addDays(mondayOf(day), 7);
        const term = termOf({ due }, day);
        if (days < 0) expect(term).toBe('nu');
        else expect(term).toBe(due < nextMonday ? 'week' : 'straks');
        expect(termOf({ due: null }, day)).toBe('nu');
      }),
    );
  });

  it('ends the week on Sunday, on each of its days', () => {
    for (const day of ['2026-03-16', '2026-03-18', '2026-03-22']) {
      expect(termOf({ due: '2026-03-22' }, day)).toBe('week');
      expect(termOf({ due: '2026-03-23' }, day)).toBe('straks');
    }
    expect(termOf({ due: '2026-03-22' }, '2026-03-23')).toBe('nu');
  });
});

describe('a snooze', () => {
  const facts = factsOf({
    caseManager: null,
    assessments: [
      { id: 61, askedOn: '2026-01-01', askedOf: null, receivedOn: null },
      { id: 62, askedOn: '2026-01-02', askedOf: null, receivedOn: null },
    ],
  });
  const snooze = (more: Partial<SnoozeFacts>): SnoozeFacts => ({
    id: 1,
    kind: 'medical',
    subjectId: 61,
    months: null,
    until: '2026-03-20',
    reason: 'Afspraak staat.',
    by: 'Ruud van Aspen',
    ...more,
  });
  const snoozed = (snoozes: readonly SnoozeFacts[], on: string) =>
    signalsOf(facts, snoozes, { today: on, thresholds })
      .filter((signal) => signal.snooze !== null)
      .map((signal) => [signal.kind, signal.subjectId, signal.snooze?.id]);

  it('hides up to and including its last day', () => {
    fc.assert(
      fc.property(anyDay, (until) => {
        const one = [snooze({ until, kind: 'no-case-manager', subjectId: null })];
        expect(snoozed(one, until)).toEqual([['no-case-manager', null, 1]]);
        expect(snoozed(one, addDays(until, 1))).toEqual([]);
      }),
    );
  });

  it('is of that one subject of that one kind', () => {
    expect(snoozed([snooze({})], today)).toEqual([['medical', 61, 1]]);
    expect(snoozed([snooze({ subjectId: null })], today)).toEqual([]);
    expect(snoozed([snooze({ kind: 'precondition' })], today)).toEqual([]);
  });

  it('is of that one check: the next ones are asked for all the same', () => {
    const left = factsOf({ outflow: { kind: 'betaald-werk', date: '2026-01-31' } });
    const check = snooze({ kind: 'retention', subjectId: null, months: 3, until: '2026-12-31' });
    const on = (today: string) =>
      signalsOf(left, [check], { today, thresholds })
        .filter(({ kind }) => kind === 'retention')
        .map(({ months, snooze: by }) => [months, by?.id]);
    expect(on('2026-04-30')).toEqual([[3, 1]]);
    expect(on('2026-07-31')).toEqual([[6, undefined]]);
  });

  it('says who put it off, until when and why, and of several the one that lasts longest', () => {
    const signals = signalsOf(
      facts,
      [snooze({ id: 1, until: '2026-04-01' }), snooze({ id: 2, until: '2026-03-18' })],
      { today, thresholds },
    );
    expect(signals.find(({ subjectId }) => subjectId === 61)?.snooze).toEqual({
      id: 1,
      until: '2026-04-01',
      reason: 'Afspraak staat.',
      by: 'Ruud van Aspen',
    });
  });
});
