import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outflowKinds } from '#shared/caseload/schema.ts';
import {
  countByCaseManager,
  countCaseload,
  standingOf,
  type StandingFacts,
} from '#shared/caseload/team/caseload.ts';
import { caseloadText, caseloadWords, everybodyText } from '#shared/caseload/team/texts.ts';
import { addMonths } from '#shared/kernel/calendar.ts';
import { anyDay } from '../../../../support/client-facts.ts';

const today = '2026-03-17';

describe('how somebody stands', () => {
  it('is in guidance as long as somebody did not leave for good', () => {
    expect(standingOf({ hasLeft: false, outflow: null }, today)).toBe('begeleiding');
    const back = { hasLeft: false, outflow: { kind: 'betaald-werk', date: '2025-01-01' } } as const;
    expect(standingOf(back, today)).toBe('begeleiding');
  });

  it('is in aftercare for 24 months after leaving for work [KIS]', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outflowKinds), anyDay, (kind, date) => {
        const left = { hasLeft: true, outflow: { kind, date } };
        const followed = kind === 'betaald-werk' || kind === 'ondernemerschap';
        const lastDay = addMonths(date, 24);
        expect(standingOf(left, lastDay)).toBe(followed ? 'nazorg' : 'uitgestroomd');
        expect(standingOf(left, addMonths(lastDay, 1))).toBe('uitgestroomd');
      }),
    );
  });
});

describe('a caseload', () => {
  const left = (kind: 'betaald-werk' | 'verhuizing'): StandingFacts => ({
    hasLeft: true,
    outflow: { kind, date: '2026-01-01' },
  });
  const guided: StandingFacts = { hasLeft: false, outflow: null };

  it('counts everybody once, for the klantmanager of each', () => {
    const clients = [
      { ...guided, caseManager: 'Marloes' },
      { ...left('betaald-werk'), caseManager: 'Marloes' },
      { ...left('verhuizing'), caseManager: 'Marloes' },
      { ...guided, caseManager: null },
    ];
    expect(countCaseload(clients, today)).toEqual({ guided: 2, aftercare: 1, left: 1 });
    expect([...countByCaseManager(clients, today)]).toEqual([
      ['Marloes', { guided: 1, aftercare: 1, left: 1 }],
      [null, { guided: 1, aftercare: 0, left: 0 }],
    ]);
  });

  it('is told with what it counts', () => {
    expect(caseloadText({ guided: 1010, aftercare: 1, left: 3 })).toBe(
      '1.010 in begeleiding, 1 in nazorg',
    );
    expect(caseloadWords({ guided: 1010, aftercare: 1, left: 3 })).toBe(
      'in begeleiding, 1 in nazorg',
    );
    expect(caseloadText({ guided: 0, aftercare: 0, left: 3 })).toBe('0 in begeleiding');
    expect(everybodyText({ guided: 0, aftercare: 0, left: 3 })).toBe('3 uitgestroomd');
    expect(everybodyText({ guided: 2, aftercare: 1, left: 3 })).toBe(
      '2 in begeleiding, 1 in nazorg, 3 uitgestroomd',
    );
    expect(everybodyText({ guided: 0, aftercare: 0, left: 0 })).toBe('0 in begeleiding');
  });
});
