import { yearOf, type IsoDate, type Period } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

export interface OfferedPeriod {
  readonly label: string;
  readonly period: Period;
}

/** This year ends today: nothing is known of the days to come. */
export function offeredPeriods(today: IsoDate, whole: Period | undefined): OfferedPeriod[] {
  const { choices } = texts.period;
  const year = yearOf(today);
  return [
    { label: choices.thisYear, period: { from: `${year}-01-01`, until: today } },
    {
      label: choices.lastYear,
      period: { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` },
    },
    ...(whole === undefined ? [] : [{ label: choices.whole, period: whole }]),
  ];
}

/** Whether they are the same days. */
export const samePeriod = (one: Period, other: Period): boolean =>
  one.from === other.from && one.until === other.until;
