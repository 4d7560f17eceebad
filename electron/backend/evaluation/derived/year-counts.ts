import type { YearCount } from '#shared/evaluation/published.ts';
import { yearOf, type Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from '../engine/read-model.ts';

/** What was entered by hand of the years up to the last one of the period, the first year first. */
export async function readYearCounts(db: ReadModel, { until }: Period): Promise<YearCount[]> {
  const rows = await db
    .selectFrom('eval_year_count')
    .selectAll()
    .where('year', '<=', yearOf(until))
    .orderBy('year')
    .execute();
  return rows.map((row) => ({
    year: row.year,
    settled: row.settled,
    targetFirstHalf: row.target_first_half,
    housedFirstHalf: row.housed_first_half,
    targetSecondHalf: row.target_second_half,
    housedSecondHalf: row.housed_second_half,
  }));
}
