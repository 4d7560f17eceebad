import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  format,
  getISOWeek,
  parseISO,
  startOfISOWeek,
} from 'date-fns';
import type { IsoDate } from './dates.ts';

/* Arithmetic on calendar days. There is no time in a day, so clocks that change play no part. */

const written = (moment: Date): IsoDate => format(moment, 'yyyy-MM-dd');

/** So many days later; earlier when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  written(addDaysTo(parseISO(date), days));

/** The same day of a later month, or the last day of that month when it is shorter. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  written(addMonthsTo(parseISO(date), months));

/** Days from the one to the other; negative when the other comes first. */
export const daysBetween = (from: IsoDate, until: IsoDate): number =>
  differenceInCalendarDays(parseISO(until), parseISO(from));

/** The Monday of the week of this day. */
export const mondayOf = (date: IsoDate): IsoDate => written(startOfISOWeek(parseISO(date)));

/** The number of the week as Dutch calendars count (ISO 8601). */
export const weekOf = (date: IsoDate): number => getISOWeek(parseISO(date));

/** Whole years between the two days: the age on the last one. */
export function yearsBetween(from: IsoDate, until: IsoDate): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}
