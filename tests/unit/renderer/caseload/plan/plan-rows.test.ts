import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planParties, planStepStates, type PlanValues } from '#shared/caseload/plan/schema.ts';
import {
  agreementField,
  agreementsOf,
  freeRow,
  moved,
  mostRows,
  orderOf,
  rowErrors,
  rowsOf,
  stepField,
  stepsOf,
  textsOf,
} from '../../../../../renderer/caseload/plan/plan-rows.ts';

const text = fc.constantFrom('Stage lopen', 'Taal leren', 'Fiets regelen');
const day = fc.option(fc.constantFrom('2020-01-01', '2024-02-29'), { nil: null });
const plan: fc.Arbitrary<PlanValues> = fc.record({
  goal: text,
  goalOn: day,
  evaluateOn: day,
  steps: fc.array(fc.record({ text, state: fc.constantFrom(...planStepStates) }), {
    maxLength: mostRows,
  }),
  agreements: fc.array(
    fc.record({ who: fc.constantFrom(...planParties), text, dueOn: day, doneOn: day }),
    { maxLength: mostRows },
  ),
});

describe('the rows of a plan', () => {
  it('say the same plan when nothing was typed', () => {
    fc.assert(
      fc.property(plan, (values) => {
        const texts = textsOf(values, 'new');
        expect(stepsOf(texts)).toEqual(values.steps);
        expect(agreementsOf(texts)).toEqual(values.agreements);
        expect(rowErrors(texts, 'leeg')).toEqual({});
      }),
    );
  });

  it('move one place and back, and lose none', () => {
    const rows = fc.uniqueArray(fc.nat(mostRows - 1), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (all, pick, by) => {
        const row = all[pick % all.length] ?? 0;
        const after = moved(all, row, by);
        expect([...after].sort()).toEqual([...all].sort());
        const place = all.indexOf(row);
        const isEnd = all[place + by] === undefined;
        expect(after.indexOf(row)).toBe(isEnd ? place : place + by);
        if (!isEnd) expect(moved(after, row, by === 1 ? -1 : 1)).toEqual(all);
        expect(rowsOf(orderOf(after))).toEqual(after);
      }),
    );
  });

  it('keep what is in them when they are moved', () => {
    const texts = textsOf(null, 'new');
    const filled = {
      ...texts,
      steps: '2,0',
      [stepField(0, 'text')]: 'Eerst',
      [stepField(2, 'text')]: 'Daarna',
      [stepField(2, 'state')]: 'klaar',
    };
    expect(stepsOf(filled)).toEqual([
      { text: 'Daarna', state: 'klaar' },
      { text: 'Eerst', state: 'straks' },
    ]);
  });

  it('leave out what is empty, and name the field of what is wrong', () => {
    const texts = {
      ...textsOf(null, 'new'),
      steps: '0,1',
      agreements: '0,1',
      [stepField(1, 'text')]: 'Formulier met BSN 123456782 inleveren',
      [agreementField(1, 'dueOn')]: '01-02-2020',
    };
    expect(stepsOf(texts)).toHaveLength(1);
    expect(Object.keys(rowErrors(texts, 'Schrijf erbij wat u afspreekt.'))).toEqual([
      stepField(1, 'text'),
      agreementField(1, 'text'),
    ]);
  });

  it('are no more than a plan may have', () => {
    const all = Array.from({ length: mostRows }, (_, row) => row);
    expect(freeRow([])).toBe(0);
    expect(freeRow([0, 2])).toBe(1);
    expect(freeRow(all)).toBeNull();
  });
});
