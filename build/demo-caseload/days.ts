import { addDays, differenceInCalendarDays, parseISO } from 'date-fns';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Chance } from './chance.ts';

export const daysAfter = (date: IsoDate, days: number): IsoDate =>
  toIsoDate(addDays(parseISO(date), days));

export const latest = (...dates: readonly IsoDate[]): IsoDate =>
  dates.reduce((a, b) => (a > b ? a : b));

/** Some day from `from` to `until`, both included. */
export function dayBetween(chance: Chance, from: IsoDate, until: IsoDate): IsoDate {
  const days = differenceInCalendarDays(parseISO(until), parseISO(from));
  if (days < 0) throw new RangeError(`${until} comes before ${from}`);
  return daysAfter(from, chance.whole(0, days));
}
