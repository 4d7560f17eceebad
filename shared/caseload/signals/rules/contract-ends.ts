import { addDays } from '../../../kernel/calendar.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * The contract of a job ends within 4 weeks (our choice), or has ended and nobody noted what came of it. The
 * last day itself is in time.
 */
export const contractEnds: Rule = ({ jobs }, { thresholds }) =>
  jobs.flatMap(({ id, employer, contractUntil, endedOn }) =>
    contractUntil === null || endedOn !== null
      ? []
      : [
          finding('contract-ends', {
            subjectId: id,
            subject: employer,
            restsOn: contractUntil,
            due: contractUntil,
            shownFrom: addDays(contractUntil, -7 * thresholds.contractWeeks),
          }),
        ],
  );
