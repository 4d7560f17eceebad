import { sql, type Expression, type RawBuilder } from 'kysely';

/*
 * Days in SQL that every database knows: an ISO date is a text, and these are whole numbers.
 */

type Day = Expression<string | null>;

const year = (day: Day) => sql`cast(substr(${day}, 1, 4) as integer)`;
const month = (day: Day) => sql`cast(substr(${day}, 6, 2) as integer)`;
const dayOfMonth = (day: Day) => sql`cast(substr(${day}, 9, 2) as integer)`;

/** Days since a fixed day: the year begins in March, so that the leap day comes last. */
export const dayNumber = (day: Day): RawBuilder<number | null> => {
  const years = sql`(${year(day)} - case when ${month(day)} <= 2 then 1 else 0 end)`;
  const months = sql`((${month(day)} + 9) % 12)`;
  return sql`(365 * ${years} + ${years} / 4 - ${years} / 100 + ${years} / 400
    + (${months} * 306 + 5) / 10 + ${dayOfMonth(day)})`;
};

/** Whole months between two days: from the 31st to the 28th of a later month is not yet a whole one. */
export const wholeMonths = (from: Day, until: Day): RawBuilder<number | null> =>
  sql`((${year(until)} - ${year(from)}) * 12 + ${month(until)} - ${month(from)}
    - case when ${dayOfMonth(until)} < ${dayOfMonth(from)} then 1 else 0 end)`;

/** `2019-1` */
export const quarterOf = (day: Day): RawBuilder<string> =>
  sql`(substr(${day}, 1, 4) || '-' || cast((${month(day)} + 2) / 3 as text))`;
