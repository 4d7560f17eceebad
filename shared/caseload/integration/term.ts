import { addMonths, daysBetween } from '../../kernel/calendar.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import { counted } from '../../kernel/text.ts';
import type { RecordValues } from '../records/all-records.ts';
import { endOfTerm, isIntegrationOver } from '../signals/rules/integration-term.ts';

type Integration = RecordValues<'civicIntegration'>;

export interface Term {
  readonly until: IsoDate;
  /** Days from today; negative when it is over. */
  readonly daysLeft: number;
  /** `nog 8 maanden`, `12 dagen voorbij`. */
  readonly words: string;
}

/**
 * The term in which somebody must have passed: 3 years, 5 under the law of 2013 for who could not read
 * [letter], or until the day to which it was extended. `null` when its start is not known, and when there is
 * nothing to wait for any more.
 */
export function termOf(values: Integration, today: IsoDate): Term | null {
  if (isIntegrationOver(values)) return null;
  const { termYears } = values;
  const until = endOfTerm({ ...values, termYears: termYears === null ? null : Number(termYears) });
  if (until === null) return null;
  const daysLeft = daysBetween(today, until);
  return { until, daysLeft, words: leftWords(today, until) };
}

/** How long it is until this day, or how long ago it was: in months, within two months in days. */
export function leftWords(today: IsoDate, until: IsoDate): string {
  const days = daysBetween(today, until);
  if (days === 0) return 'vandaag de laatste dag';
  const [from, to] = days > 0 ? [today, until] : [until, today];
  const months = wholeMonths(from, to);
  const span =
    months >= 2 ? counted(months, 'maand', 'maanden') : counted(Math.abs(days), 'dag', 'dagen');
  return days > 0 ? `nog ${span}` : `${span} voorbij`;
}

/** Whole months from the one to the other, the later one second. */
export function wholeMonths(from: IsoDate, until: IsoDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [year = 0, month = 0] = until.split('-').map(Number);
  const months = (year - fromYear) * 12 + month - fromMonth;
  return addMonths(from, months) > until ? months - 1 : months;
}
