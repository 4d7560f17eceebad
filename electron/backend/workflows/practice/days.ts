import { addDays, mondayOf } from '#shared/kernel/calendar.ts';
import { daysBetween } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';

/** The day itself, or the Monday after it when nobody works that day. */
export function workday(date: IsoDate): IsoDate {
  const weekday = daysBetween(mondayOf(date), date);
  return weekday < 5 ? date : addDays(date, 7 - weekday);
}

/** The day itself, or the Friday before it when nobody works that day. */
export function workdayBefore(date: IsoDate): IsoDate {
  const weekday = daysBetween(mondayOf(date), date);
  return weekday < 5 ? date : addDays(date, 4 - weekday);
}
