import { describe, expect, it } from 'vitest';
import type { GapFacts } from '#shared/caseload/missing/facts.ts';
import { missingOf } from '#shared/caseload/missing/rules.ts';
import { missingFields, type MissingField } from '#shared/caseload/missing/schema.ts';
import { gapTexts } from '#shared/caseload/missing/texts.ts';
import { recordKindOf } from '#shared/caseload/records/all-records.ts';
import { factsOf, trajectoryOf } from '../../../../support/client-facts.ts';

const today = '2026-03-17';
const complete: GapFacts = {
  ...factsOf({
    settlementDate: '2025-01-01',
    ladder: { measured: true, lastOn: '2026-01-01' },
    plan: { id: 81, evaluateOn: null, evaluatedOn: null, hasNextStep: false },
    benefitPeriods: [{ startsOn: '2019-01-01', endsOn: null }],
  }),
  birthDate: '1990-01-01',
  sex: 'vrouw',
  track: 'werk',
  hasLadderWithoutDay: false,
  hasLanguageLevel: true,
  languageBuddyKnown: true,
};

const without: Record<MissingField, Partial<GapFacts>> = {
  settlementDate: { settlementDate: null },
  birthDate: { birthDate: null },
  sex: { sex: null },
  track: { track: null },
  caseManager: { caseManager: null },
  ladder: { ladder: { measured: false, lastOn: null } },
  ladderDay: { hasLadderWithoutDay: true },
  languageLevel: { hasLanguageLevel: false },
  languageBuddy: { languageBuddyKnown: false },
  intake: {
    contacts: { lastOn: '2026-01-01', hadIntake: true, wasMapped: false, aftercareOn: [] },
  },
  plan: { plan: null },
  trajectoryResult: { trajectories: [trajectoryOf({ endDate: '2026-03-16' })] },
  benefitPeriod: { benefitPeriods: [] },
};

describe('missingOf', () => {
  it('finds nothing missing of who is complete', () => {
    expect(missingOf(complete, today)).toEqual([]);
  });

  it.each(Object.entries(without))('finds %s missing and nothing else', (field, gap) => {
    expect(missingOf({ ...complete, ...gap }, today)).toEqual([field]);
  });

  it('lists all of them in the order of the fields', () => {
    const nothing = Object.assign({}, complete, ...Object.values(without)) as GapFacts;
    expect(missingOf(nothing, today)).toEqual([...missingFields]);
  });

  it('asks no result of a trajectory on its last day, or of one with a result', () => {
    const trajectories = [
      trajectoryOf({ endDate: today }),
      trajectoryOf({ endDate: '2026-01-31', result: 'deels' }),
      trajectoryOf({ endDate: '2026-01-31', status: 'voortijdig-gestopt' }),
    ];
    expect(missingOf({ ...complete, trajectories }, today)).toEqual([]);
    const finished = [trajectoryOf({ endDate: '2020-01-31', status: 'afgerond' })];
    expect(missingOf({ ...complete, trajectories: finished }, today)).toEqual(['trajectoryResult']);
  });

  it('looks at who left in this calendar year or the last, not longer ago', () => {
    const left = (date: string) =>
      missingOf({ ...complete, sex: null, outflow: { kind: 'betaald-werk', date } }, today);
    expect(left('2025-01-01')).toEqual(['sex']);
    expect(left('2024-12-31')).toEqual([]);
  });

  it('asks no plan and no klantmanager of who left', () => {
    const outflow = { kind: 'studie', date: '2026-01-01' } as const;
    expect(missingOf({ ...complete, caseManager: null, plan: null, outflow }, today)).toEqual([]);
    const partly = { kind: 'parttime-werk', date: '2020-01-01' } as const;
    expect(missingOf({ ...complete, plan: null, outflow: partly }, today)).toEqual(['plan']);
  });
});

describe('where a gap is filled in', () => {
  it('names fields that the record has', () => {
    for (const field of missingFields) {
      const { label, act, why, place } = gapTexts[field];
      expect([label, act, why].every((text) => text !== '')).toBe(true);
      if (place.opens !== 'record') continue;
      expect(Object.keys(recordKindOf(place.kind).fields)).toEqual(
        expect.arrayContaining([...place.only]),
      );
    }
  });
});
