import { addDays } from '#shared/kernel/calendar.ts';
import { weekdays, type Weekday } from '#shared/kernel/dagdelen.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { mondayOf } from '#shared/kernel/calendar.ts';

/** On which day of the week a date is. */
export function weekdayOf(date: IsoDate): Weekday {
  const monday = mondayOf(date);
  return weekdays.find((_day, place) => addDays(monday, place) === date) ?? 'ma';
}

/**
 * So many days, a week apart: the first on that day of the week from the start on.
 *
 * @param weekday `null`: the start itself
 */
export function weeklyDays(start: IsoDate, weekday: Weekday | null, count: number): IsoDate[] {
  const wanted = weekday ?? weekdayOf(start);
  const away = (weekdays.indexOf(wanted) - weekdays.indexOf(weekdayOf(start)) + 7) % 7;
  return Array.from({ length: count }, (_, place) => addDays(start, away + 7 * place));
}
