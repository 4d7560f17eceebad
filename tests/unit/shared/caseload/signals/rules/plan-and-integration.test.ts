import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntegrationFacts, PlanFacts } from '#shared/caseload/signals/facts.ts';
import { endOfTerm } from '#shared/caseload/signals/rules/integration-term.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import {
  anyDay,
  factsOf,
  integrationOf,
  signalsOfKind,
} from '../../../../../support/client-facts.ts';

describe('plan-evaluation', () => {
  const plan = (more: Partial<PlanFacts>): PlanFacts => ({
    id: 81,
    evaluateOn: '2026-03-18',
    evaluatedOn: null,
    hasNextStep: false,
    ...more,
  });
  const asked = (more: Partial<PlanFacts>, today = '2026-03-18') =>
    signalsOfKind('plan-evaluation', factsOf({ plan: plan(more) }), { today });

  it('is due on the day that the plan names, and late the day after', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const today of [day, addDays(day, 1), addDays(day, -28)]) {
          expect(asked({ evaluateOn: day }, today)).toMatchObject([
            { due: day, restsOn: day, subjectId: 81 },
          ]);
        }
      }),
    );
  });

  it('is settled by an evaluation on or after that day, not by an earlier one', () => {
    expect(asked({ evaluatedOn: '2026-03-17' })).toHaveLength(1);
    expect(asked({ evaluatedOn: '2026-03-18' })).toEqual([]);
    expect(asked({ evaluatedOn: '2026-03-19' })).toEqual([]);
  });

  it('asks nothing without a day or a plan', () => {
    expect(asked({ evaluateOn: null })).toEqual([]);
    expect(signalsOfKind('plan-evaluation', factsOf(), { today: '2026-03-18' })).toEqual([]);
  });
});

describe('agreement', () => {
  const asked = (today: string) =>
    signalsOfKind(
      'agreement',
      factsOf({
        plan: {
          id: 81,
          evaluateOn: null,
          evaluatedOn: null,
          hasNextStep: false,
          agreements: [{ id: 91, text: 'Reiskosten regelen', dueOn: '2026-03-18' }],
        },
      }),
      { today },
    );

  it('is given in the week of its day and after it, until somebody did it', () => {
    expect(asked('2026-03-15')).toEqual([]);
    for (const today of ['2026-03-16', '2026-03-18', '2026-05-01']) {
      expect(asked(today)).toMatchObject([
        { subjectId: 91, subject: 'Reiskosten regelen', due: '2026-03-18' },
      ]);
    }
  });
});

describe('integration-term', () => {
  const asked = (
    more: Partial<IntegrationFacts>,
    today: string,
    thresholds: { integrationMonths?: number } = {},
  ) =>
    signalsOfKind('integration-term', factsOf({ integration: integrationOf(more) }), {
      today,
      thresholds,
    });

  it('is three years, or five under the law of 2013 for who could not read', () => {
    const term = { termStartsOn: '2024-02-29', termYears: null, extendedUntil: null };
    expect(endOfTerm({ ...term, law: 'wi2013' })).toBe('2027-02-28');
    expect(endOfTerm({ ...term, law: 'wi2013', termYears: 3 })).toBe('2027-02-28');
    expect(endOfTerm({ ...term, law: 'wi2013', termYears: 5 })).toBe('2029-02-28');
    expect(endOfTerm({ ...term, law: 'wi2021', termYears: 5 })).toBe('2027-02-28');
  });

  it('is as long as it was extended, whatever its start', () => {
    const extended = { termStartsOn: null, termYears: null, extendedUntil: '2026-09-01' };
    expect(endOfTerm({ ...extended, law: 'wi2013' })).toBe('2026-09-01');
    expect(endOfTerm({ ...extended, law: 'wi2021', termStartsOn: '2020-01-01' })).toBe(
      '2026-09-01',
    );
    expect(endOfTerm({ ...extended, law: 'wi2021', extendedUntil: null })).toBeNull();
  });

  it('is given from so many months before the end on, and stays when it has passed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (end, integrationMonths) => {
        const set = { integrationMonths };
        const first = addMonths(end, -integrationMonths);
        const term = { law: 'wi2013', extendedUntil: end };
        expect(asked(term, first, set)).toMatchObject([{ due: end, restsOn: end, subjectId: 51 }]);
        expect(asked(term, addDays(first, -1), set)).toEqual([]);
        expect(asked(term, addDays(end, 1), set)).toHaveLength(1);
      }),
    );
  });

  it.each<[string, Partial<IntegrationFacts>]>([
    ['completed', { completedOn: '2026-01-01' }],
    ['exempt', { exemption: 'vrijstelling' }],
    ['relieved', { exemption: 'ontheffing' }],
    ['ended with a result', { result: 'niet-behaald' }],
  ])('is not asked of who is %s', (_name, more) => {
    const term = { law: 'wi2013', termStartsOn: '2023-04-01' };
    expect(asked({ ...term, exemption: 'geen' }, '2026-03-17')).toHaveLength(1);
    expect(asked({ ...term, ...more }, '2026-03-17')).toEqual([]);
  });
});

describe('pip', () => {
  const asked = (more: Partial<IntegrationFacts>) =>
    signalsOfKind(
      'pip',
      factsOf({ integration: integrationOf({ registeredOn: '2026-01-05', ...more }) }),
      { today: '2026-03-17' },
    );

  it('is asked under the law of 2021 until it is ready', () => {
    expect(asked({})).toMatchObject([{ due: '2026-03-16', restsOn: '2026-01-05' }]);
    expect(asked({ pipOn: '2026-03-17' })).toEqual([]);
    expect(asked({ law: 'wi2013' })).toEqual([]);
    expect(asked({ registeredOn: null })).toEqual([]);
    expect(asked({ exemption: 'vrijstelling' })).toEqual([]);
  });
});
