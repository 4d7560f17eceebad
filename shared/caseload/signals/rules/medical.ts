import { dueAfter, finding, type Rule } from '../rule.ts';

/**
 * A medical assessment was asked for and is not in: else who says that they cannot work becomes the 'iron
 * stock' [letter]. Eight weeks are in time (our choice).
 */
export const medical: Rule = ({ assessments }, context) =>
  assessments
    .filter(({ receivedOn }) => receivedOn === null)
    .map(({ id, askedOn, askedOf }) =>
      finding('medical', {
        subjectId: id,
        subject: askedOf,
        ...dueAfter(askedOn, 7 * context.thresholds.medicalWeeks, context),
      }),
    );
