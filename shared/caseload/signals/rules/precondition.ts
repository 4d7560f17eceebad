import { precondition as record } from '../../records/support.ts';
import { dueAfter, finding, noticed, type Rule } from '../rule.ts';

/**
 * Childcare, travel costs or another precondition is still to be arranged [letter]: by the day on which it is
 * needed, that day in. Where none is named, 14 days after it was written down (our choice); where nobody
 * knows when that was, now.
 */
export const precondition: Rule = ({ preconditions }, context) =>
  preconditions
    .filter(({ status }) => status === 'regelen')
    .map(({ id, kind, neededOn, notedOn }) =>
      finding('precondition', {
        subjectId: id,
        subject: words[kind] ?? kind,
        ...(neededOn === null
          ? { ...dueAfter(notedOn, context.thresholds.preconditionDays, context), never: true }
          : { restsOn: neededOn, ...noticed(neededOn, context) }),
      }),
    );

const { input } = record.fields.kind;
const words: Readonly<Record<string, string>> = 'options' in input ? input.options : {};
