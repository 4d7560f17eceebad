import { mostYearsOfReport } from '#shared/evaluation/schema.ts';
import { yearOf, type IsoDate, type Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from './engine/read-model.ts';

/**
 * Calendar years from the first to the last day on which something happened that is counted by its date: a
 * trajectory that began, a cost, an outflow. Without any of these: the current year. It ends on the last day
 * of a year, and no later than today, for of the days to come nothing is known. Never more years than a
 * report may have: the latest then.
 */
export async function suggestPeriod(db: ReadModel, today: IsoDate): Promise<Period> {
  const days = await Promise.all([
    db
      .selectFrom('eval_trajectory')
      .select((eb) => [eb.fn.min('start_date').as('first'), eb.fn.max('start_date').as('last')])
      .executeTakeFirst(),
    db
      .selectFrom('eval_cost')
      .select((eb) => [eb.fn.min('date').as('first'), eb.fn.max('date').as('last')])
      .executeTakeFirst(),
    db
      .selectFrom('eval_outflow')
      .select((eb) => [eb.fn.min('date').as('first'), eb.fn.max('date').as('last')])
      .executeTakeFirst(),
  ]);
  const known = days
    .flatMap((range) => [range?.first, range?.last])
    .filter((day): day is IsoDate => typeof day === 'string')
    .toSorted();
  const thisYear = yearOf(today);
  const last = Math.min(yearOf(known.at(-1) ?? today), thisYear);
  const begun = Math.min(yearOf(known.at(0) ?? today), last);
  const first = Math.max(begun, last - mostYearsOfReport + 1);
  return { from: `${first}-01-01`, until: last === thisYear ? today : `${last}-12-31` };
}
