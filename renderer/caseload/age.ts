import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';

/** Whole years between two days; on the birthday itself the new age. */
export function ageOn(day: IsoDate, birthDate: IsoDate): number {
  const hadBirthday = day.slice(5) >= birthDate.slice(5);
  return yearOf(day) - yearOf(birthDate) - (hadBirthday ? 0 : 1);
}

/** Whole months between two days, the later one second. */
export function monthsBetween(from: IsoDate, until: IsoDate): number {
  const month = (date: IsoDate) => yearOf(date) * 12 + Number(date.slice(5, 7));
  return month(until) - month(from) - (until.slice(8) >= from.slice(8) ? 0 : 1);
}
