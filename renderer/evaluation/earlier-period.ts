import { yearOf, type IsoDate, type Period } from '#shared/kernel/dates.ts';

/** The same days of as many years earlier as it takes to lie before the period as a whole. */
export function earlierPeriod({ from, until }: Period): {
  readonly years: number;
  readonly period: Period;
} {
  const between = yearOf(until) - yearOf(from);
  const years = Math.max(1, yearsBefore(until, between) < from ? between : between + 1);
  return { years, period: { from: yearsBefore(from, years), until: yearsBefore(until, years) } };
}

/** 29 February becomes the 28th where that year has no 29th. */
function yearsBefore(date: IsoDate, years: number): IsoDate {
  const year = String(yearOf(date) - years).padStart(4, '0');
  const day = date.slice(5);
  return `${year}-${day === '02-29' && !isLeapYear(Number(year)) ? '02-28' : day}`;
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
