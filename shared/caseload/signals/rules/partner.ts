import { takesPlace } from '../../rules.ts';
import { isOutOfReach } from '../guidance.ts';
import { dueAfter, finding, type Rule } from '../rule.ts';

/**
 * Nobody of a couple is forgotten: who has a partner and no plan, and never had a trajectory, is asked for 90
 * days after settlement (our choice) [letter, KIS]. It is about that partner, whether or not the other has
 * one: where neither has, it is asked of both, and `signalsOfAll` makes that one signal. What was cancelled or only asked for does not count, and neither does a partner
 * who moved away or died.
 */
export const partner: Rule = (facts, context) => {
  const other = facts.partners.find(({ outflow }) => !isOutOfReach(outflow, context.today));
  if (other === undefined || facts.plan !== null) return [];
  if (facts.trajectories.some(takesPlace)) return [];
  return [
    finding('partner', {
      subject: other.firstName,
      ...dueAfter(facts.settlementDate, context.thresholds.partnerDays, context),
    }),
  ];
};
