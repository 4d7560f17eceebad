import { sql, type Expression, type RawBuilder } from 'kysely';

/*
 * Days in SQL that every database knows: an ISO date is a text, and these are whole numbers.
 */

type Day = Expression<string | null>;
type Whole = RawBuilder<unknown>;

const year = (day: Day): Whole => sql`cast(substr(${day}, 1, 4) as integer)`;
const month = (day: Day): Whole => sql`cast(substr(${day}, 6, 2) as integer)`;
const dayOfMonth = (day: Day): Whole => sql`cast(substr(${day}, 9, 2) as integer)`;

/** The year begins in March, so that the leap day comes last. */
function numberOf(ofYear: Whole, ofMonth: Whole, day: Whole): RawBuilder<number | null> {
  const years = sql`(${ofYear} - case when ${ofMonth} <= 2 then 1 else 0 end)`;
  const months = sql`((${ofMonth} + 9) % 12)`;
  return sql`(365 * ${years} + ${years} / 4 - ${years} / 100 + ${years} / 400
    + (${months} * 306 + 5) / 10 + ${day})`;
}

/** Days since a fixed day. */
export const dayNumber = (day: Day): RawBuilder<number | null> =>
  numberOf(year(day), month(day), dayOfMonth(day));

/** Of the first day of a month that is counted from the year 0 on. */
const firstOfMonth = (months: Whole): Whole =>
  numberOf(sql`(${months} / 12)`, sql`(${months} % 12 + 1)`, sql`1`);

/**
 * The day number of the same day so many months later, or of the last day of that month when it is shorter:
 * as `addMonths` has it everywhere else.
 */
export function dayNumberAfter(months: number, day: Day): RawBuilder<number | null> {
  // Written out, for a number that is bound is no whole number to every driver.
  const target = sql`(${year(day)} * 12 + ${month(day)} - 1 + ${sql.lit(months)})`;
  const same = sql`(${firstOfMonth(target)} + ${dayOfMonth(day)} - 1)`;
  const last = sql`(${firstOfMonth(sql`(${target} + 1)`)} - 1)`;
  return sql`(case when ${same} < ${last} then ${same} else ${last} end)`;
}

/** Whether so many months from the first day on are over when the last day is: 1 January to 30 June is six. */
export const monthsAreOver = (months: number, first: Day, last: Day): RawBuilder<boolean> =>
  sql`(${dayNumber(last)} + 1 >= ${dayNumberAfter(months, first)})`;

/** `2019-1` */
export const quarterOf = (day: Day): RawBuilder<string> =>
  sql`(substr(${day}, 1, 4) || '-' || cast((${month(day)} + 2) / 3 as text))`;
