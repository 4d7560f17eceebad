import { addMonths } from '../../../kernel/calendar.ts';
import { finding, noticed, type Rule } from '../rule.ts';

/**
 * The participatieladder is measured at least twice a year (its definition): the same day six months later
 * is in time, in a shorter month its last day. A measurement of which the day is unknown tells nothing of
 * when: then, and when there is none, it counts from settlement.
 */
export const ladder: Rule = (facts, context) => {
  const restsOn = facts.ladder.lastOn ?? facts.settlementDate;
  const never = facts.ladder.lastOn === null && { never: true };
  if (restsOn === null) return [finding('ladder', { ...never })];
  const due = addMonths(restsOn, context.thresholds.ladderMonths);
  return [finding('ladder', { restsOn, ...noticed(due, context), ...never })];
};
