import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts, JobFacts } from '#shared/caseload/signals/facts.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import { anyDay, factsOf, jobOf, signalsOfKind } from '../../../../../support/client-facts.ts';

const contactsOn = (lastOn: string | null, aftercareOn: readonly string[] = []) => ({
  lastOn,
  hadIntake: true,
  wasMapped: true,
  aftercareOn,
});

describe('contract-ends', () => {
  const asked = (more: Partial<JobFacts>, today: string, facts: Partial<ClientFacts> = {}) =>
    signalsOfKind('contract-ends', factsOf({ jobs: [jobOf(more)], ...facts }), { today });

  it('is given from four weeks before the last day on, and stays until somebody notes what came of it', () => {
    fc.assert(
      fc.property(anyDay, (contractUntil) => {
        const job = { startsOn: '2012-01-01', contractUntil };
        expect(asked(job, addDays(contractUntil, -28))).toMatchObject([
          { due: contractUntil, subject: 'Kwekerij De Linde', subjectId: 41 },
        ]);
        expect(asked(job, addDays(contractUntil, -29))).toEqual([]);
        expect(asked(job, addDays(contractUntil, 1))).toHaveLength(1);
      }),
    );
  });

  it('asks nothing of a job that ended, or without an end of its contract', () => {
    expect(asked({ contractUntil: '2026-03-20', endedOn: '2026-03-20' }, '2026-03-17')).toEqual([]);
    expect(asked({ contractUntil: null }, '2026-03-17')).toEqual([]);
  });

  it('is given of who left bijstand for that job too: a job that ends brings people back', () => {
    const outflow = { kind: 'betaald-werk', date: '2026-01-05' } as const;
    expect(asked({ contractUntil: '2026-03-20' }, '2026-03-17', { outflow })).toHaveLength(1);
  });
});

describe('aftercare', () => {
  const asked = (facts: Partial<ClientFacts>, today: string) =>
    signalsOfKind('aftercare', factsOf(facts), { today });

  it('is due 30 days after the start, and 30 days after each contact', () => {
    const jobs = [jobOf({ startsOn: '2026-01-05' })];
    expect(asked({ jobs }, '2026-02-04')).toMatchObject([
      { due: '2026-02-04', restsOn: '2026-01-05', months: 1, subjectId: 41, never: true },
    ]);
    const contacts = contactsOn('2026-02-01');
    const [signal] = asked({ jobs, contacts }, '2026-02-20');
    expect(signal).toMatchObject({ due: '2026-03-03', restsOn: '2026-02-01', months: 2 });
    expect(signal?.never).toBeUndefined();
  });

  it('is not given longer ahead than half of the time between two contacts', () => {
    const jobs = [jobOf({ startsOn: '2026-01-05' })];
    // 4 February is a Wednesday: 15 days ahead is before its week.
    expect(asked({ jobs }, '2026-01-20')).toHaveLength(1);
    expect(asked({ jobs }, '2026-01-19')).toEqual([]);
  });

  it('takes no contact from before the job for one of aftercare', () => {
    const jobs = [jobOf({ startsOn: '2026-01-05' })];
    const asks = (lastOn: string) =>
      asked({ jobs, contacts: contactsOn(lastOn) }, '2026-02-04').map((signal) => [
        signal.restsOn,
        signal.never,
      ]);
    expect(asks('2026-01-04')).toEqual([['2026-01-05', true]]);
    expect(asks('2026-01-05')).toEqual([['2026-01-05', undefined]]);
    expect(asks('2026-01-06')).toEqual([['2026-01-06', undefined]]);
  });

  it('is asked for in the first three months only, on any start', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (startsOn, days) => {
        const today = addDays(startsOn, days);
        const signals = asked({ jobs: [jobOf({ startsOn })] }, today);
        const until = addMonths(startsOn, 3);
        if (today > until) expect(signals).toEqual([]);
        else if (days >= 15) expect(signals).toHaveLength(1);
        for (const { due, months } of signals) {
          expect(due !== null && due <= until).toBe(true);
          expect([1, 2, 3]).toContain(months);
        }
      }),
    );
  });

  it('leaves what falls after three months to the checks of retention', () => {
    const jobs = [jobOf({ startsOn: '2026-01-05' })];
    const after = (lastOn: string) => asked({ jobs, contacts: contactsOn(lastOn) }, '2026-04-05');
    expect(after('2026-03-06')).toMatchObject([{ due: '2026-04-05', months: 3 }]);
    expect(after('2026-03-07')).toEqual([]);
  });

  it('has yet to begin when the outflow has', () => {
    // Due on Saturday of the week in which the outflow is on Thursday.
    const facts = factsOf({ outflow: { kind: 'parttime-werk', date: '2026-02-05' } });
    const thresholds = { aftercareDays: 2 };
    const on = (today: string) => signalsOfKind('aftercare', facts, { today, thresholds });
    expect(on('2026-02-04')).toEqual([]);
    expect(on('2026-02-05')).toMatchObject([{ due: '2026-02-07' }]);
  });

  it('counts from the outflow to work when no job is noted', () => {
    const outflow = { kind: 'betaald-werk', date: '2026-01-05' } as const;
    expect(asked({ outflow }, '2026-02-04')).toMatchObject([
      { due: '2026-02-04', subjectId: null, subject: null },
    ]);
    const ended = [jobOf({ startsOn: '2026-01-05', endedOn: '2026-01-20' })];
    expect(asked({ outflow, jobs: ended }, '2026-02-04')).toEqual([]);
    expect(asked({ outflow: { ...outflow, kind: 'studie' } }, '2026-02-04')).toEqual([]);
  });

  it('is of a job that runs, its last day in', () => {
    const jobs = [jobOf({ startsOn: '2026-01-05', endedOn: '2026-02-04' })];
    expect(asked({ jobs }, '2026-02-04')).toHaveLength(1);
    expect(asked({ jobs }, '2026-02-05')).toEqual([]);
    expect(asked({ jobs: [jobOf({ startsOn: '2026-06-01' })] }, '2026-05-31')).toEqual([]);
  });
});

describe('retention', () => {
  const outflow = { kind: 'betaald-werk', date: '2026-01-31' } as const;
  const asked = (facts: Partial<ClientFacts>, today: string, noticeDays = 28) =>
    signalsOfKind('retention', factsOf(facts), { today, thresholds: { noticeDays } });

  it.each([
    [3, '2026-04-30'],
    [6, '2026-07-31'],
    [12, '2027-01-31'],
    [24, '2028-01-31'],
  ])('is due after %i months, on %s', (months, due) => {
    const signal = { months, due, restsOn: '2026-01-31', subjectId: null };
    expect(asked({ outflow }, due)).toMatchObject([signal]);
    expect(asked({ outflow }, addDays(due, 1))).toMatchObject([signal]);
    expect(asked({ outflow }, addDays(due, -28))).toMatchObject([signal]);
  });

  it('begins with its notice, gives way to the next check, and stops half a year after the last', () => {
    expect(asked({ outflow }, '2026-04-01')).toEqual([]);
    expect(asked({ outflow }, '2026-07-02')).toMatchObject([{ months: 3 }]);
    expect(asked({ outflow }, '2026-07-03')).toMatchObject([{ months: 6 }]);
    expect(asked({ outflow }, '2028-07-31')).toMatchObject([{ months: 24 }]);
    expect(asked({ outflow }, '2028-08-01')).toEqual([]);
  });

  it('is never shown before the one that comes before it is due, whatever the notice', () => {
    const monthsOn = (today: string) => asked({ outflow }, today, 1000).map(({ months }) => months);
    expect(monthsOn('2026-01-31')).toEqual([]);
    expect(monthsOn('2026-02-01')).toEqual([3]);
    expect(monthsOn('2026-04-30')).toEqual([3]);
    expect(monthsOn('2026-05-01')).toEqual([6]);
    expect(monthsOn('2027-01-31')).toEqual([12]);
    expect(monthsOn('2027-02-01')).toEqual([24]);
  });

  it('is fulfilled by a contact for it around that day, until the next', () => {
    const with3 = { outflow, contacts: contactsOn('2026-04-10', ['2026-04-10']) };
    expect(asked(with3, '2026-04-30')).toEqual([]);
    expect(asked(with3, '2026-07-02')).toEqual([]);
    expect(asked(with3, '2026-07-31')).toMatchObject([{ months: 6 }]);
    const first = { outflow, contacts: contactsOn('2026-04-02', ['2026-04-02']) };
    expect(asked(first, '2026-04-30')).toEqual([]);
    const tooEarly = { outflow, contacts: contactsOn('2026-04-01', ['2026-04-01']) };
    expect(asked(tooEarly, '2026-04-30')).toMatchObject([{ months: 3 }]);
  });

  it('is not fulfilled by a contact for something else', () => {
    expect(asked({ outflow, contacts: contactsOn('2026-04-29') }, '2026-04-30')).toHaveLength(1);
  });

  it('gives one check at most, on any day, with any notice; and the right one', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 1000 }),
        (date, days, noticeDays) => {
          const today = addDays(date, days);
          const signals = asked({ outflow: { ...outflow, date } }, today, noticeDays);
          expect(signals.length).toBeLessThanOrEqual(1);
          const [signal] = signals;
          if (signal === undefined) return;
          expect(signal.due).toBe(addMonths(date, signal.months ?? 0));
          const missed = [3, 6, 12, 24].filter((months) => addMonths(date, months) < today);
          expect(signal.months).toBeGreaterThanOrEqual(missed.at(-1) ?? 3);
        },
      ),
    );
  });

  it('counts from the job where there was no outflow: of several the longest', () => {
    const jobs = [
      jobOf({ id: 42, startsOn: '2026-02-15', employer: 'Bakkerij Zon' }),
      jobOf({ id: 41, startsOn: '2026-01-05' }),
      jobOf({ id: 43, startsOn: '2025-01-05', endedOn: '2025-12-31' }),
    ];
    expect(asked({ jobs }, '2026-04-05')).toMatchObject([
      { months: 3, due: '2026-04-05', subjectId: 41, subject: 'Kwekerij De Linde' },
    ]);
  });

  it('follows the months that the team set, in any order, and how long the last stays', () => {
    const thresholds = {
      retentionMonths1: 9,
      retentionMonths2: 1,
      retentionMonths3: 9,
      retentionMonths4: 4,
      retentionOpenMonths: 2,
    };
    const monthsOn = (today: string) =>
      signalsOfKind('retention', factsOf({ outflow }), { today, thresholds }).map(
        ({ months }) => months,
      );
    expect(monthsOn('2026-02-28')).toEqual([1]);
    expect(monthsOn('2026-05-31')).toEqual([4]);
    expect(monthsOn('2026-12-31')).toEqual([9]);
    expect(monthsOn('2027-01-01')).toEqual([]);
  });

  it('is not asked of a job that is noted as ended, nor of one that has yet to begin', () => {
    const after = (...jobs: JobFacts[]) => asked({ outflow, jobs }, '2026-04-30');
    const first = jobOf({ startsOn: '2026-01-31', endedOn: '2026-03-15' });
    expect(after(first)).toEqual([]);
    expect(after(jobOf({ startsOn: '2026-06-01' }))).toEqual([]);
    // A job of before the outflow says nothing of it, and a next job goes on.
    expect(after(jobOf({ startsOn: '2025-01-05', endedOn: '2025-12-31' }))).toHaveLength(1);
    const next = jobOf({ id: 42, startsOn: '2026-03-20', employer: 'Bakkerij Zon' });
    expect(after(first, next)).toMatchObject([{ months: 3, subject: 'Bakkerij Zon' }]);
  });

  it('names the employer with an outflow too, and asks nobody who left for something else or came back', () => {
    const jobs = [jobOf({ startsOn: '2025-12-01' })];
    expect(asked({ jobs, outflow }, '2026-04-30')).toMatchObject([
      { restsOn: '2026-01-31', subject: 'Kwekerij De Linde', subjectId: null },
    ]);
    expect(asked({ outflow: { ...outflow, kind: 'verhuizing' } }, '2026-04-30')).toEqual([]);
    const benefitPeriods = [{ startsOn: '2026-03-01', endsOn: null }];
    expect(asked({ outflow, benefitPeriods }, '2026-04-30')).toEqual([]);
  });
});
