import { addDays, daysBetween } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Chance } from '#shared/invented/chance.ts';

export const latest = (...dates: readonly IsoDate[]): IsoDate =>
  dates.reduce((a, b) => (a > b ? a : b));

/** Some day from `from` to `until`, both included. */
export function dayBetween(chance: Chance, from: IsoDate, until: IsoDate): IsoDate {
  const days = daysBetween(from, until);
  if (days < 0) throw new RangeError(`${until} comes before ${from}`);
  return addDays(from, chance.whole(0, days));
}
