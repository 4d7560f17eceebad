import { getISOWeek } from 'date-fns/getISOWeek';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from './dates.ts';

/*
 * Arithmetic on calendar days. There is no time in a day, so clocks that change play no part: it is done in
 * UTC, by hand, since the rules of the day ask for it some hundred thousand times.
 */

const dayLength = 86_400_000;

/** Days since 1970; months and days that run over go on in the next. */
const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayLength;

const partsOf = (date: IsoDate): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

const numberOf = (date: IsoDate): number => dayNumber(...partsOf(date));

/** Days that were written before: some thousands at most, since people live in one century. */
const writtenDays = new Map<number, IsoDate>();

function written(number: number): IsoDate {
  const known = writtenDays.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * dayLength).toISOString().slice(0, 10);
  writtenDays.set(number, date);
  return date;
}

/** So many days later; earlier when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => written(numberOf(date) + days);

/** The same day of a later month, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const lastDay = dayNumber(year, month + months + 1, 0);
  return written(Math.min(dayNumber(year, month + months, day), lastDay));
}

/** Days from the one to the other; negative when the other comes first. */
export const daysBetween = (from: IsoDate, until: IsoDate): number =>
  numberOf(until) - numberOf(from);

/** The Monday of the week of this day. */
export function mondayOf(date: IsoDate): IsoDate {
  const number = numberOf(date);
  // Day 0 was a Thursday.
  const weekday = (((number + 3) % 7) + 7) % 7;
  return written(number - weekday);
}

/** The number of the week as Dutch calendars count (ISO 8601). */
export const weekOf = (date: IsoDate): number => getISOWeek(parseISO(date));

/** Whole years between the two days: the age on the last one. */
export function yearsBetween(from: IsoDate, until: IsoDate): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}
