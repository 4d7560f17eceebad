import type { FundCourse } from '#shared/evaluation/published.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf, type IsoDate, type Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from '../engine/read-model.ts';

/** More moments than these do not fit under a chart: then it is quarters, then years. */
const mostMoments = 36;

/** What is left of each fund at the end of each month of the period, or of each quarter or year. */
export async function readFundCourse(db: ReadModel, period: Period): Promise<FundCourse> {
  const funds = await db
    .selectFrom('eval_fund')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .execute();
  const costs = [
    ...(await costsUntil(db, 'eval_cost', period.until)),
    // Nobody's, as of staff: the fund pays it all the same.
    ...(await costsUntil(db, 'eval_other_cost', period.until)),
  ];
  const moments = momentsOf(period);
  return {
    moments: moments.map(({ label }) => label),
    funds: funds.map(({ id, name, amount_cents: amount }) => ({
      id,
      name,
      left:
        amount === null
          ? null
          : moments.map(({ before }) => {
              const spent = costs.filter(({ fund_id, date }) => fund_id === id && date < before);
              return spent.reduce((left, { amount_cents }) => left - amount_cents, amount);
            }),
    })),
  };
}

const costsUntil = (db: ReadModel, view: 'eval_cost' | 'eval_other_cost', until: IsoDate) =>
  db
    .selectFrom(view)
    .select(['fund_id', 'date', 'amount_cents'])
    .where('fund_id', 'is not', null)
    .where('date', '<=', until)
    .execute();

interface Moment {
  readonly label: string;
  /** The first day that does not count any more. */
  readonly before: IsoDate;
}

function momentsOf({ from, until }: Period): Moment[] {
  const first = monthNumber(from);
  const months = monthNumber(until) - first + 1;
  const step = [1, 3, 12].find((size) => months / size <= mostMoments) ?? 12;
  const ends: number[] = [];
  // The first moment after the beginning is the end of a calendar quarter or year.
  for (let end = first + step - (first % step); end < first + months; end += step) ends.push(end);
  const whole = addDays(until, 1) === dayOf(first + months);
  if (whole) ends.push(first + months);
  return [
    { label: 'Begin', before: from },
    ...ends.map((end): Moment => ({ label: `eind ${monthName(end - 1)}`, before: dayOf(end) })),
    // The period ends within a month: what is known is how it stands on that day.
    ...(whole ? [] : [{ label: dayName(until), before: addDays(until, 1) }]),
  ];
}

const monthNumber = (day: IsoDate): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
const dayOf = (month: number): IsoDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const monthNames = new Intl.DateTimeFormat('nl-NL', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthName = (month: number): string => monthNames.format(new Date(dayOf(month)));
const dayName = (day: IsoDate): string => `${Number(day.slice(8))} ${monthName(monthNumber(day))}`;
