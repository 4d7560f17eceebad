import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFacts, PreconditionFacts } from '#shared/caseload/signals/facts.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import {
  anyDay,
  factsOf,
  signalsOfKind,
  trajectoryOf,
} from '../../../../../support/client-facts.ts';

const today = '2026-03-17';

describe('contact and ladder', () => {
  it('are to be done now when there is no day to count from', () => {
    for (const kind of ['contact', 'ladder'] as const) {
      expect(signalsOfKind(kind, factsOf(), { today })).toMatchObject([
        { due: null, restsOn: null, never: true },
      ]);
    }
  });
});

describe('medical', () => {
  it('is asked of each assessment that is not in', () => {
    const assessments = [
      { id: 61, askedOn: '2026-01-05', askedOf: 'Arbodienst', receivedOn: null },
      { id: 62, askedOn: '2026-01-05', askedOf: null, receivedOn: '2026-02-01' },
      { id: 63, askedOn: '2026-01-06', askedOf: null, receivedOn: null },
    ];
    expect(
      signalsOfKind('medical', factsOf({ assessments }), { today }).map(
        ({ subjectId, subject }) => [subjectId, subject],
      ),
    ).toEqual([
      [61, 'Arbodienst'],
      [63, null],
    ]);
  });
});

describe('partner', () => {
  const samir = { firstName: 'Samir', outflow: null };
  const asked = (wish: Partial<ClientFacts>) =>
    signalsOfKind('partner', factsOf({ settlementDate: '2025-01-01', ...wish }), { today });

  it('is about who has a partner, and neither a plan nor ever a trajectory', () => {
    expect(asked({ partners: [samir] })).toMatchObject([{ subject: 'Samir', subjectId: null }]);
    expect(asked({ partners: [] })).toEqual([]);
    const plan = { id: 81, evaluateOn: null, evaluatedOn: null, hasNextStep: false };
    expect(asked({ partners: [samir], plan })).toEqual([]);
    const past = [trajectoryOf({ status: 'afgerond', endDate: '2025-02-01' })];
    expect(asked({ partners: [samir], trajectories: past })).toEqual([]);
    const cancelled = [trajectoryOf({ status: 'geannuleerd' })];
    expect(asked({ partners: [samir], trajectories: cancelled })).toHaveLength(1);
  });

  it('names no partner who died or moved away, from the day of it on', () => {
    for (const kind of ['overlijden', 'verhuizing'] as const) {
      expect(asked({ partners: [{ ...samir, outflow: { kind, date: today } }] })).toEqual([]);
      const later = { kind, date: addDays(today, 1) };
      expect(asked({ partners: [{ ...samir, outflow: later }] })).toHaveLength(1);
    }
    const works = { ...samir, outflow: { kind: 'betaald-werk', date: '2025-01-01' } as const };
    expect(asked({ partners: [works] })).toHaveLength(1);
  });

  it('is to be done now when nobody knows the day of settlement', () => {
    expect(asked({ settlementDate: null, partners: [samir] })).toMatchObject([{ due: null }]);
  });
});

describe('precondition', () => {
  const precondition = (more: Partial<PreconditionFacts>): PreconditionFacts => ({
    id: 71,
    kind: 'kinderopvang',
    status: 'regelen',
    neededOn: null,
    notedOn: null,
    ...more,
  });
  const asked = (more: Partial<PreconditionFacts>, on = today) =>
    signalsOfKind('precondition', factsOf({ preconditions: [precondition(more)] }), { today: on });

  it('is due on the day on which it is needed', () => {
    fc.assert(
      fc.property(anyDay, (neededOn) => {
        for (const on of [neededOn, addDays(neededOn, 1), addDays(neededOn, -28)]) {
          expect(asked({ neededOn, notedOn: '2026-01-01' }, on)).toMatchObject([
            { due: neededOn, restsOn: neededOn, subject: 'Kinderopvang', subjectId: 71 },
          ]);
        }
      }),
    );
  });

  it('is to be done now when nobody knows since when', () => {
    expect(asked({})).toMatchObject([{ due: null, restsOn: null }]);
  });

  it('is settled when it is arranged or not needed any more', () => {
    expect(asked({ status: 'geregeld' })).toEqual([]);
    expect(asked({ status: 'vervallen' })).toEqual([]);
  });

  it('keeps a kind that it does not know as it stands', () => {
    expect(asked({ kind: 'laptop' })).toMatchObject([{ subject: 'laptop' }]);
  });
});

describe('no-case-manager', () => {
  it('is asked of who has none, or an empty name', () => {
    const asked = (caseManager: string | null) =>
      signalsOfKind('no-case-manager', factsOf({ caseManager, settlementDate: '2025-01-01' }), {
        today,
      });
    expect(asked(null)).toMatchObject([{ due: null, restsOn: '2025-01-01' }]);
    expect(asked(' ')).toHaveLength(1);
    expect(asked('Marloes Hendriks')).toEqual([]);
  });
});
