import { addDays } from '../../kernel/calendar.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import type { Thresholds } from '../team/schema.ts';
import type { ClientFacts } from './facts.ts';
import type { Signal } from './schema.ts';

/** The day, and the numbers as the team set them. */
export interface RuleContext {
  readonly today: IsoDate;
  readonly thresholds: Thresholds;
}

/** A signal that may still be too far off to be given. */
export type Finding = Omit<Signal, 'clientId' | 'snooze'> & {
  /** From this day on it is given; `null`: at once. */
  readonly shownFrom: IsoDate | null;
};

/** One reason to act: what it finds of one client. It looks at nothing but these facts. */
export type Rule = (facts: ClientFacts, context: RuleContext) => readonly Finding[];

/** A finding about the client itself, without a term; a rule fills in what it knows. */
export const finding = (
  kind: Signal['kind'],
  more: Partial<Omit<Finding, 'kind'>> = {},
): Finding => ({
  kind,
  subjectId: null,
  subject: null,
  restsOn: null,
  due: null,
  months: null,
  shownFrom: null,
  ...more,
});

/** The term and from when it is shown: so many days before it as the team set for every signal. */
export const noticed = (
  due: IsoDate,
  { thresholds }: RuleContext,
): Pick<Finding, 'due' | 'shownFrom'> => ({
  due,
  shownFrom: addDays(due, -thresholds.noticeDays),
});

/** Days or weeks after a day, shown in time; without that day there is no term. */
export const dueAfter = (
  restsOn: IsoDate | null,
  days: number,
  context: RuleContext,
): Pick<Finding, 'restsOn' | 'due' | 'shownFrom'> =>
  restsOn === null
    ? { restsOn: null, due: null, shownFrom: null }
    : { restsOn, ...noticed(addDays(restsOn, days), context) };
