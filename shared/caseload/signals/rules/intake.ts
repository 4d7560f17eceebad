import { addDays } from '../../../kernel/calendar.ts';
import { takesPlace } from '../../rules.ts';
import { dueAfter, finding, type Rule } from '../rule.ts';

/**
 * The intake is within 28 days after settlement [Apeldoorn]. Day 28 is in time, day 29 is late. An intake is
 * a contact for it, or one in which all possibilities were mapped.
 *
 * Who settled over a year ago (our choice) and has a contact, a ladder step, a plan or a trajectory is evidently in view:
 * a caseload of the past that was just imported asks for no intakes. Without a day of settlement there
 * is nothing to count from; the rule of contacts sees that client.
 */
export const intake: Rule = (facts, context) => {
  const { settlementDate, contacts } = facts;
  if (settlementDate === null || contacts.hadIntake) return [];
  const inView =
    contacts.lastOn !== null ||
    facts.ladder.measured ||
    facts.plan !== null ||
    facts.trajectories.some(takesPlace);
  if (inView && addDays(settlementDate, context.thresholds.longAgoDays) < context.today) return [];
  return [finding('intake', dueAfter(settlementDate, context.thresholds.intakeDays, context))];
};
