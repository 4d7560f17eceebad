import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { equalityQuestions } from './equalities.ts';
import type { Question } from './question.ts';
import { questionsOf } from './table-plan.ts';
import { trajectoryQuestions } from './trajectory-sums.ts';

/** All that must be asked of the read model to fill these tables and to know which of their sums are true. */
export const questionsFor = (declarations: readonly TableDeclaration[]): Question[] => [
  ...declarations.flatMap(questionsOf),
  ...equalityQuestions(declarations),
  ...trajectoryQuestions(declarations),
];
