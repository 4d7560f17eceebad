import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';

/** Whole months between two days, the later one second. */
export function monthsBetween(from: IsoDate, until: IsoDate): number {
  const month = (date: IsoDate) => yearOf(date) * 12 + Number(date.slice(5, 7));
  return month(until) - month(from) - (until.slice(8) >= from.slice(8) ? 0 : 1);
}
