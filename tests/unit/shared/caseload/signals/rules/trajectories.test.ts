import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts, TrajectoryFacts } from '#shared/caseload/signals/facts.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import {
  anyDay,
  factsOf,
  signalsOfKind,
  trajectoryOf,
} from '../../../../../support/client-facts.ts';
import { trajectoryStatuses } from '#shared/kernel/trajectory-status.ts';

const end = '2026-04-14';
const ending = (more: Partial<TrajectoryFacts> = {}) => trajectoryOf({ endDate: end, ...more });

describe('trajectory-ends', () => {
  const asked = (trajectories: readonly TrajectoryFacts[], more: Partial<ClientFacts> = {}) =>
    signalsOfKind('trajectory-ends', factsOf({ trajectories, ...more }), { today: '2026-03-17' });

  it('is given from so many weeks before the last day on, that day in', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 52 }), (endDate, trajectoryWeeks) => {
        const facts = factsOf({
          trajectories: [trajectoryOf({ startDate: '2012-01-01', endDate })],
        });
        const on = (today: string) =>
          signalsOfKind('trajectory-ends', facts, { today, thresholds: { trajectoryWeeks } });
        const first = addDays(endDate, -7 * trajectoryWeeks);
        expect(on(first)).toMatchObject([
          { due: endDate, subject: 'Bewegen Werkt', subjectId: 31 },
        ]);
        expect(on(addDays(first, -1))).toEqual([]);
        expect(on(endDate)).toHaveLength(1);
        expect(on(addDays(endDate, 1))).toEqual([]);
      }),
    );
  });

  it('is about what runs: not what was stopped, cancelled, or has yet to begin', () => {
    for (const status of trajectoryStatuses) {
      const runs = status === 'loopt' || status === 'toegekend';
      expect(asked([ending({ status })])).toHaveLength(runs ? 1 : 0);
    }
    expect(asked([ending({ startDate: '2026-03-18', status: 'toegekend' })])).toEqual([]);
    expect(asked([ending({ endDate: null })])).toEqual([]);
  });

  it.each<[string, Partial<TrajectoryFacts>]>([
    ['begins later', { startDate: '2026-05-01', endDate: '2026-08-01', status: 'toegekend' }],
    ['runs on a day longer', { endDate: '2026-04-15' }],
    ['has no end', { endDate: null }],
  ])('is not given when another %s', (_name, other) => {
    expect(asked([ending(), ending({ id: 32, ...other })])).toEqual([]);
  });

  it.each<[string, Partial<TrajectoryFacts>]>([
    ['ends before it', { endDate: '2026-04-13' }],
    ['was cancelled', { startDate: '2026-05-01', endDate: null, status: 'geannuleerd' }],
    ['was stopped', { endDate: '2026-08-01', status: 'voortijdig-gestopt' }],
  ])('is given all the same when another %s', (_name, other) => {
    const signals = asked([ending(), ending({ id: 32, ...other })]);
    expect(signals.map(({ subjectId }) => subjectId)).toContain(31);
  });

  it('is given of both that end on the same day', () => {
    expect(asked([ending(), ending({ id: 32 })])).toHaveLength(2);
  });

  it('is not given when the plan names a step that has yet to begin', () => {
    const plan = { id: 81, evaluateOn: null, evaluatedOn: null, hasNextStep: false };
    expect(asked([ending()], { plan })).toHaveLength(1);
    expect(asked([ending()], { plan: { ...plan, hasNextStep: true } })).toEqual([]);
  });
});

describe('trajectory-result', () => {
  const asked = (more: Partial<TrajectoryFacts>, today = '2026-04-15') =>
    signalsOfKind('trajectory-result', factsOf({ trajectories: [ending(more)] }), { today });

  it('is asked from the day after the last day on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), (endDate, days) => {
        const more = { startDate: '2012-01-01', endDate };
        expect(asked(more, endDate)).toEqual([]);
        expect(asked(more, addDays(endDate, days))).toMatchObject([
          { due: endDate, restsOn: endDate, subjectId: 31, subject: 'Bewegen Werkt' },
        ]);
      }),
    );
  });

  it('is asked of what ended or was finished without a result, not of what stopped or was cancelled', () => {
    for (const status of trajectoryStatuses) {
      const open = ['toegekend', 'loopt', 'geeindigd', 'afgerond'].includes(status);
      expect(asked({ status })).toHaveLength(open ? 1 : 0);
    }
    expect(asked({ status: 'geeindigd', result: 'deels' })).toEqual([]);
    expect(asked({ status: 'afgerond', result: 'behaald' })).toEqual([]);
  });

  it('asks no result of what was finished over a year ago: an imported past is no work of today', () => {
    const finished = { startDate: '2024-01-01', status: 'afgerond' } as const;
    expect(asked({ ...finished, endDate: '2025-04-15' })).toHaveLength(1);
    expect(asked({ ...finished, endDate: '2025-04-14' })).toEqual([]);
    expect(asked({ ...finished, status: 'geeindigd', endDate: '2025-04-14' })).toHaveLength(1);
    const facts = factsOf({ trajectories: [ending({ ...finished, endDate: '2025-04-14' })] });
    const thresholds = { longAgoDays: 366 };
    expect(
      signalsOfKind('trajectory-result', facts, { today: '2026-04-15', thresholds }),
    ).toHaveLength(1);
  });

  it('is asked at once of what was noted as over, also without a day or before it', () => {
    const noted = { status: 'geeindigd', endDate: null } as const;
    expect(asked(noted)).toMatchObject([{ due: null, restsOn: null }]);
    for (const endDate of ['2026-04-15', '2026-06-01']) {
      expect(asked({ status: 'geeindigd', endDate })).toMatchObject([{ due: null }]);
    }
  });
});
