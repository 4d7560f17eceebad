import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countCaseload,
  listOverNorm,
} from '../../../../../renderer/caseload/today/caseload-counts.ts';
import { clientsPerDot, dotsOf } from '../../../../../renderer/caseload/today/ladder-dots.ts';
import { normFor } from '../../../../../renderer/caseload/today/norm.ts';
import { listSignals } from '../../../../../renderer/caseload/today/signal-list.ts';
import { teamLines } from '../../../../../renderer/caseload/today/team-lines.ts';
import { fteText } from '../../../../../shared/caseload/team/texts.ts';
import { defaultThresholds, type Member } from '../../../../../shared/caseload/team/schema.ts';
import { row } from '../lists/listed.ts';
import { signal, wednesday } from './signals.ts';

const member = (name: string, fteHundredths: number | null, active = true): Member => ({
  id: 1,
  name,
  fteHundredths,
  active,
});

const settings = (...members: Member[]) => ({ members, thresholds: defaultThresholds, me: null });

describe('the norm', () => {
  test('is 30 clients for one fte [Apeldoorn], and no part of a client', () => {
    expect(normFor(settings(member('Marloes', 90)), 'Marloes')).toEqual({
      clients: 27,
      fteHundredths: 90,
      perFte: 30,
    });
    expect(normFor(settings(member('Marloes', 85)), 'Marloes')?.clients).toBe(25);
  });

  test('is not known as long as the fte is not', () => {
    expect(normFor(settings(member('Marloes', null)), 'Marloes')).toBeNull();
    expect(normFor(settings(member('Marloes', 90)), 'Ruud')).toBeNull();
    expect(normFor(settings(), null)).toBeNull();
  });

  test('of the team is of who is active, and only known when each fte is', () => {
    const team = settings(member('Marloes', 90), member('Ruud', 60), member('Els', 100, false));
    expect(normFor(team, null)).toEqual({ clients: 45, fteHundredths: 150, perFte: 30 });
    expect(normFor(settings(member('Marloes', 90), member('Ruud', null)), null)).toBeNull();
  });

  test('is written with a comma', () => {
    expect([100, 90, 85].map(fteText)).toEqual(['1', '0,9', '0,85']);
  });
});

describe('the caseload in numbers', () => {
  const left = { kind: 'betaald-werk', date: '2026-01-01' } as const;
  const clients = [
    row({ id: 1, householdId: 5, ladderNow: 2, caseManager: 'Marloes' }),
    row({ id: 2, householdId: 5, ladderNow: 2, caseManager: 'Marloes' }),
    row({ id: 3, ladderNow: 6, outflow: left, hasLeft: true, caseManager: 'Marloes' }),
    row({ id: 4, ladderNow: 5, outflow: { ...left, kind: 'parttime-werk' }, caseManager: 'Ruud' }),
    // Back since.
    row({ id: 6, outflow: left }),
  ];

  test('has who did not leave for good, in persons and bijstandspartijen', () => {
    expect(countCaseload(clients)).toEqual({
      persons: 4,
      households: 3,
      bySteps: [0, 2, 0, 0, 1, 0],
      notMeasured: 1,
    });
  });

  test('is above the norm from one client more on, of who has an fte', () => {
    const team = (fte: number | null) => settings(member('Marloes', fte), member('Ruud', null));
    expect(listOverNorm(clients, team(7), null)).toEqual([]);
    expect(listOverNorm(clients, team(6), null)).toEqual([
      { name: 'Marloes', persons: 2, norm: 1 },
    ]);
    expect(listOverNorm(clients, team(6), 'Ruud')).toEqual([]);
    expect(listOverNorm(clients, team(null), null)).toEqual([]);
  });

  test('has a line for each klantmanager, and one for clients without', () => {
    const listed = listSignals(
      [
        signal({ clientId: 1, due: null }),
        signal({ clientId: 2, due: '2026-03-20' }),
        signal({ clientId: 6, due: '2026-05-20' }),
      ],
      clients,
      wednesday,
    );
    const team = settings(member('Els', 50, false), member('Marloes', 100), member('Ruud', null));
    expect(teamLines({ clients, listed, settings: team })).toEqual([
      { name: 'Marloes', persons: 2, households: 1, norm: 30, now: 1, week: 1 },
      { name: 'Ruud', persons: 1, households: 1, norm: null, now: 0, week: 0 },
      { name: null, persons: 1, households: 1, norm: null, now: 0, week: 0 },
    ]);
  });
});

describe('dots on the treads', () => {
  test('are one a client as long as they fit', () => {
    expect(clientsPerDot([3, 8, 20])).toBe(1);
    expect(clientsPerDot([3, 8, 21])).toBe(2);
    expect(clientsPerDot([])).toBe(1);
  });

  test('never hide somebody, and never overflow the tread', () => {
    const counts = fc.array(fc.nat({ max: 50_000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, (steps) => {
        const perDot = clientsPerDot(steps);
        for (const count of steps) {
          const dots = dotsOf(count, perDot);
          expect(dots > 0).toBe(count > 0);
          expect(dots).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
