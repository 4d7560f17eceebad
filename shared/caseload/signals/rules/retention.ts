import { addDays, addMonths } from '../../../kernel/calendar.ts';
import type { IsoDate } from '../../../kernel/dates.ts';
import type { Thresholds } from '../../team/schema.ts';
import type { ClientFacts } from '../facts.ts';
import { workOn } from '../guidance.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * After 3, 6, 12 and 24 months (a team sets its own) somebody asks whether the client still works: sustained outflow is what nobody
 * measures [KIS]. It counts from the outflow to work; without one, from the start of the longest job that
 * runs. The day itself is in time. Of a job that is noted as ended nobody asks any more.
 *
 * A contact for retention or aftercare around that day fulfils it: from the day on which the check is shown
 * until the next is. A check that was missed gives way to the next, so that there is one at most, and none
 * of an outflow of years ago.
 */
export const retention: Rule = (facts, context) => {
  const { today } = context;
  const base = baseOf(facts, today);
  if (base === null) return [];
  const current = checksSince(base.since, context.thresholds).findLast(
    ({ shownFrom }) => shownFrom <= today,
  );
  if (current === undefined || today > current.until) return [];
  if (facts.contacts.aftercareOn.some((day) => day >= current.shownFrom)) return [];
  const { months, due, shownFrom } = current;
  return [
    finding('retention', {
      subjectId: base.jobId,
      subject: base.employer,
      restsOn: base.since,
      due,
      shownFrom,
      months,
    }),
  ];
};

interface Check {
  readonly months: number;
  readonly due: IsoDate;
  readonly shownFrom: IsoDate;
  /** The last day on which it is asked for. */
  readonly until: IsoDate;
}

/** After how many months the team asks, in order, each once. */
export const retentionMonths = ({
  retentionMonths1,
  retentionMonths2,
  retentionMonths3,
  retentionMonths4,
}: Thresholds): readonly number[] =>
  [...new Set([retentionMonths1, retentionMonths2, retentionMonths3, retentionMonths4])].toSorted(
    (one, other) => one - other,
  );

/** Each is shown some days ahead, but never before the one that comes before it is due. */
function checksSince(since: IsoDate, thresholds: Thresholds): Check[] {
  const asked = retentionMonths(thresholds);
  return asked.map((months, place) => {
    const due = addMonths(since, months);
    const ahead = addDays(due, -thresholds.noticeDays);
    const before = addDays(addMonths(since, asked[place - 1] ?? 0), 1);
    return {
      months,
      due,
      shownFrom: ahead < before ? before : ahead,
      until: addMonths(since, (asked[place + 1] ?? months) + thresholds.retentionOpenMonths),
    };
  });
}

interface Base {
  readonly since: IsoDate;
  readonly jobId: number | null;
  readonly employer: string | null;
}

function baseOf(facts: ClientFacts, today: IsoDate): Base | null {
  const { running, leftOn } = workOn(facts, today);
  const [job] = running.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  if (leftOn !== null) return { since: leftOn, jobId: null, employer: job?.employer ?? null };
  return job === undefined ? null : { since: job.startsOn, jobId: job.id, employer: job.employer };
}
