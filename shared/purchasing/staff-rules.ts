import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { yearOf, type IsoDate } from '../kernel/dates.ts';
import { splitAmount } from '../kernel/split.ts';

/** How long a period is in each calendar year, in hundredths of a month; both days are in it. */
export function monthsByYear(
  from: IsoDate,
  until: IsoDate,
): { readonly year: number; readonly monthHundredths: number }[] {
  const months = new Map<number, number>();
  const [lastYear, lastMonth, lastDay] = partsOf(until);
  let [year, month, day] = partsOf(from);
  while (year < lastYear || (year === lastYear && month <= lastMonth)) {
    const days = getDaysInMonth(new Date(year, month - 1, 1));
    const end = year === lastYear && month === lastMonth ? lastDay : days;
    const part = Math.round(((end - day + 1) * 100) / days);
    months.set(year, (months.get(year) ?? 0) + part);
    day = 1;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return [...months].map(([inYear, monthHundredths]) => ({ year: inYear, monthHundredths }));
}

const partsOf = (date: IsoDate): [year: number, month: number, day: number] => [
  yearOf(date),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/**
 * The quantity of an order of staff in months of one full-time job, in hundredths: 2 fte from 1 June to 31
 * December is 14 months.
 */
export function staffQuantity(fteHundredths: number, from: IsoDate, until: IsoDate): number {
  const months = monthsByYear(from, until).reduce((sum, part) => sum + part.monthHundredths, 0);
  return Math.round((fteHundredths * months) / 100);
}

/**
 * A quantity over the calendar years of its period, in proportion to the months in each: the parts are
 * together exactly the quantity. Years that get nothing are left out.
 */
export function quantityByYear(
  quantityHundredths: number,
  from: IsoDate,
  until: IsoDate,
): { readonly year: number; readonly quantityHundredths: number }[] {
  const years = monthsByYear(from, until);
  const weights = years.map(({ monthHundredths }) => monthHundredths);
  const parts = splitAmount(quantityHundredths, weights);
  return years
    .map(({ year }, index) => ({ year, quantityHundredths: parts[index] ?? 0 }))
    .filter((part) => part.quantityHundredths > 0);
}
