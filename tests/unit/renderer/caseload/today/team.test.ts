import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, listOverNorm } from '../../../../../renderer/caseload/today/caseload-counts.ts';
import { clientsPerDot, dotsOf } from '../../../../../renderer/caseload/today/ladder-dots.ts';
import { normFor } from '../../../../../renderer/caseload/today/norm.ts';
import { listSignals } from '../../../../../renderer/caseload/today/signal-list.ts';
import { teamLines } from '../../../../../renderer/caseload/today/team-lines.ts';
import { fteText } from '../../../../../shared/caseload/team/texts.ts';
import {
  defaultThresholds,
  type Member,
  type TeamSettings,
} from '../../../../../shared/caseload/team/schema.ts';
import { row } from '../lists/listed.ts';
import { signal, wednesday } from './signals.ts';

const member = (name: string, fteHundredths: number | null, active = true): Member => ({
  id: 1,
  name,
  fteHundredths,
  active,
});

const settings = (...members: Member[]): TeamSettings => ({
  members,
  thresholds: defaultThresholds,
  me: null,
  normSnoozes: [],
});

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
  const overNorm = (team: TeamSettings, caseManager: string | null) =>
    listOverNorm(clients, team, caseManager, wednesday);
  const clients = [
    row({ id: 1, householdId: 5, ladderNow: 2, caseManager: 'Marloes' }),
    row({ id: 2, householdId: 5, ladderNow: 2, caseManager: 'Marloes' }),
    row({ id: 3, ladderNow: 6, outflow: left, hasLeft: true, caseManager: 'Marloes' }),
    row({ id: 4, ladderNow: 5, outflow: { ...left, kind: 'parttime-werk' }, caseManager: 'Ruud' }),
    // Back since.
    row({ id: 6, outflow: left }),
  ];

  test('has who is guided and who gets aftercare, and the bijstandspartijen of who is guided', () => {
    expect(figuresOf(clients, wednesday)).toEqual({
      guided: 4,
      aftercare: 1,
      left: 0,
      households: 3,
      bySteps: [0, 2, 0, 0, 1, 0],
      notMeasured: 1,
    });
  });

  test('is above the norm from one client more on, of who has an fte', () => {
    const team = (fte: number | null) => settings(member('Marloes', fte), member('Ruud', null));
    expect(overNorm(team(7), null)).toEqual([]);
    const above = { memberId: 1, name: 'Marloes', persons: 2, norm: 1 };
    expect(overNorm(team(6), null)).toEqual([{ ...above, snooze: null }]);
    expect(overNorm(team(6), 'Ruud')).toEqual([]);
    expect(overNorm(team(null), null)).toEqual([]);
    const putOff = { memberId: 1, until: '2026-04-01', reason: 'Els komt erbij.', by: 'Ruud' };
    expect(overNorm({ ...team(6), normSnoozes: [putOff] }, null)).toEqual([
      { ...above, snooze: putOff },
    ]);
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
    const one = { guided: 1, aftercare: 0, left: 0 };
    const two = { guided: 2, aftercare: 1, left: 0 };
    expect(teamLines({ clients, listed, settings: team, today: wednesday })).toEqual([
      { name: 'Marloes', count: two, norm: 30, now: 1, week: 1 },
      { name: 'Ruud', count: one, norm: null, now: 0, week: 0 },
      { name: null, count: one, norm: null, now: 0, week: 0 },
    ]);
    // A caseload above the norm stands on the board too, until it is put off.
    const full = settings(member('Marloes', 4));
    const nowOf = (facts: typeof full) =>
      teamLines({ clients, listed, settings: facts, today: wednesday })[0]?.now;
    expect(nowOf(full)).toBe(2);
    const putOff = { memberId: 1, until: '2026-04-01', reason: 'Els komt erbij.', by: 'Ruud' };
    expect(nowOf({ ...full, normSnoozes: [putOff] })).toBe(1);
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
