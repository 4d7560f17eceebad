import { finding, noticed, type Rule } from '../rule.ts';

/**
 * The plan van aanpak is evaluated on the day that it names; that day is in time. Only the version that
 * holds is looked at. An evaluation on or after that day, or with no new day, settles it.
 */
export const planEvaluation: Rule = ({ plan }, context) => {
  if (plan === null || plan.evaluateOn === null) return [];
  if (plan.evaluatedOn !== null && plan.evaluatedOn >= plan.evaluateOn) return [];
  return [
    finding('plan-evaluation', {
      subjectId: plan.id,
      restsOn: plan.evaluateOn,
      ...noticed(plan.evaluateOn, context),
    }),
  ];
};
