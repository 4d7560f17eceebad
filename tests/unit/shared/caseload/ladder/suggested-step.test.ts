import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestedStep } from '../../../../../shared/caseload/ladder/suggested-step.ts';
import {
  ladderQuestions,
  type LadderQuestion,
} from '../../../../../shared/caseload/records/ladder.ts';

const questions = Object.keys(ladderQuestions) as LadderQuestion[];

it('gives the step of each question, and 1 when nothing applies', () => {
  expect(questions.map((question) => suggestedStep([question]))).toEqual([6, 5, 4, 3, 2]);
  expect(suggestedStep([])).toBe(1);
});

it('gives 5 to who works with support as well: step 6 knows no instruments', () => {
  expect(suggestedStep(['betaald-zonder-steun', 'betaald-met-steun'])).toBe(5);
});

it('takes the highest yes, in whatever order they are ticked, and never falls with one more yes but for support', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...questions)),
      fc.constantFrom(...questions),
      (answers, more) => {
        const step = suggestedStep(answers);
        expect(suggestedStep([...answers].reverse())).toBe(step);
        if (more === 'betaald-met-steun') expect(suggestedStep([...answers, more])).toBe(5);
        else expect(suggestedStep([...answers, more])).toBeGreaterThanOrEqual(step);
      },
    ),
  );
});
