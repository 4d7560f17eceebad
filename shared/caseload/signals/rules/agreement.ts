import { finding, type Rule } from '../rule.ts';

/**
 * What the klantmanager promised in the plan that holds is done on the day that was agreed; that day is in
 * time. Given from that day on, or in its week.
 */
export const agreement: Rule = ({ plan }) =>
  (plan?.agreements ?? []).map(({ id, text, dueOn }) =>
    finding('agreement', {
      subjectId: id,
      subject: text,
      restsOn: dueOn,
      due: dueOn,
      shownFrom: dueOn,
    }),
  );
