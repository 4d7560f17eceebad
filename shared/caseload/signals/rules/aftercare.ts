import { addDays, addMonths } from '../../../kernel/calendar.ts';
import type { IsoDate } from '../../../kernel/dates.ts';
import type { ClientFacts } from '../facts.ts';
import { workOn } from '../guidance.ts';
import { finding, type Finding, type RuleContext } from '../rule.ts';

/** What the rule looks at; of the contacts only the last day. */
export type AftercareFacts = Pick<ClientFacts, 'jobs' | 'outflow' | 'benefitPeriods'> & {
  readonly contacts: Pick<ClientFacts['contacts'], 'lastOn'>;
};

/**
 * In the first three months of a job somebody speaks with the client every month: those months are the
 * critical ones [Apeldoorn]. It counts from the last contact of any kind, the start of the job when there was
 * none since; day 30 is in time. After three months the checks of retention take over.
 *
 * A job is one that runs today; where no job is noted with an outflow to work, the outflow stands for it. It
 * is given at most half of the time between two contacts ahead, else it would always be there.
 */
export function aftercare(
  facts: AftercareFacts,
  { today, thresholds }: RuleContext,
): readonly Finding[] {
  const { aftercareDays, aftercareMonths, noticeDays } = thresholds;
  return workOf(facts, today).flatMap(({ jobId, employer, startsOn }) => {
    const until = addMonths(startsOn, aftercareMonths);
    if (today > until) return [];
    const last = facts.contacts.lastOn;
    const spoken = last !== null && last >= startsOn;
    const restsOn = spoken ? last : startsOn;
    const due = addDays(restsOn, aftercareDays);
    if (due > until) return [];
    return [
      finding('aftercare', {
        subjectId: jobId,
        subject: employer,
        restsOn,
        due,
        shownFrom: addDays(due, -Math.min(noticeDays, Math.floor(aftercareDays / 2))),
        months: monthOf(startsOn, due),
        ...(!spoken && { never: true }),
      }),
    ];
  });
}

/**
 * The last day on which the next contact of aftercare is in time, also while it is too far off for a signal;
 * `null`: none is asked for.
 */
export function nextAftercareOn(facts: AftercareFacts, context: RuleContext): IsoDate | null {
  const days = aftercare(facts, context).flatMap(({ due }) => (due === null ? [] : [due]));
  return days.sort()[0] ?? null;
}

interface Work {
  /** `null`: only the outflow is known. */
  readonly jobId: number | null;
  readonly employer: string | null;
  readonly startsOn: IsoDate;
}

function workOf(facts: AftercareFacts, today: IsoDate): Work[] {
  const { running, leftOn } = workOn(facts, today);
  if (running.length > 0) {
    return running.map(({ id, employer, startsOn }) => ({ jobId: id, employer, startsOn }));
  }
  return leftOn === null ? [] : [{ jobId: null, employer: null, startsOn: leftOn }];
}

/** In which month of the job a day lies, counted from 1. */
function monthOf(startsOn: IsoDate, day: IsoDate): number {
  let month = 1;
  while (addMonths(startsOn, month) < day) month += 1;
  return month;
}
