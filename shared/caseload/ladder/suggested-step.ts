import type { LadderQuestion } from '../records/ladder.ts';
import type { LadderStep } from '../schema.ts';

/** Which step each yes leads to, after the national definition of the participatieladder. */
const stepOf: Readonly<Record<LadderQuestion, LadderStep>> = {
  'betaald-zonder-steun': 6,
  'betaald-met-steun': 5,
  'onbetaald-werk': 4,
  georganiseerd: 3,
  'contact-buitenshuis': 2,
};

/**
 * The step that the answers lead to: the highest of which the answer is yes, and 1 (geïsoleerd) when
 * there is none. Who works both with and without support stands on 5: step 6 knows no instruments.
 */
export function suggestedStep(answers: readonly LadderQuestion[]): LadderStep {
  if (answers.includes('betaald-met-steun')) return 5;
  return answers.reduce<LadderStep>(
    (highest, answer) => (stepOf[answer] > highest ? stepOf[answer] : highest),
    1,
  );
}
