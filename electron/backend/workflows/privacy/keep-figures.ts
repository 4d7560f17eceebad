import type { Period } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { countAnswers } from '../../evaluation/engine/kept-answers.ts';
import { readModelOf } from '../../evaluation/engine/read-model.ts';
import { rowsIn, type HeldRows } from './read-person.ts';

/** Until when they counted in anything. */
export interface KeptUntil {
  readonly today: string;
  /** The last year in which something happened; of who never left bijstand, last year. */
  readonly lastYear: number;
}

/**
 * Keeps what the evaluation answers about the years in which these people were in the caseload, before they go:
 * counts and sums, nobody's row. What was kept of a year before stays: it counts those who went then.
 */
export async function keepFigures(
  trx: TeamTransaction,
  held: HeldRows,
  { today, lastYear }: KeptUntil,
): Promise<void> {
  const kept = new Set(
    (await trx.selectFrom('kept_figures').select(['period_from', 'period_until']).execute()).map(
      (row) => `${row.period_from} ${row.period_until}`,
    ),
  );
  for (const period of await periodsOf(trx, held, { today, lastYear })) {
    if (kept.has(`${period.from} ${period.until}`)) continue;
    kept.add(`${period.from} ${period.until}`);
    await trx
      .insertInto('kept_figures')
      .values({
        period_from: period.from,
        period_until: period.until,
        answers: JSON.stringify(await countAnswers(readModelOf(trx), period)),
      })
      .execute();
  }
}

/** Every whole year since the first of them came, and every period of a report that left the app. */
async function periodsOf(
  trx: TeamTransaction,
  held: HeldRows,
  { today, lastYear }: KeptUntil,
): Promise<Period[]> {
  const settled = rowsIn(held, 'client').map((row) => row['settlement_date']);
  const starts = rowsIn(held, 'trajectory').map((row) => row['start_date']);
  const contacts = rowsIn(held, 'contact').map((row) => row['date']);
  const days = [...settled, ...starts, ...contacts].filter((day) => typeof day === 'string');
  const thisYear = Number(today.slice(0, 4));
  const first = Math.max(
    Math.min(lastYear, ...days.map((day) => Number(day.slice(0, 4)))),
    thisYear - mostYears,
  );
  const last = Math.min(lastYear, thisYear - 1);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place): Period => {
    const year = first + place;
    return { from: `${year}-01-01`, until: `${year}-12-31` };
  });
  const shared = await trx
    .selectFrom('report_export')
    .select(['period_from', 'period_until', 'compared_from', 'compared_until'])
    .execute();
  const reported = shared.flatMap((row): Period[] => [
    { from: row.period_from, until: row.period_until },
    ...(row.compared_from === null || row.compared_until === null
      ? []
      : [{ from: row.compared_from, until: row.compared_until }]),
  ]);
  return [...years, ...reported.filter(({ from }) => from <= `${last}-12-31`)];
}

/** Older years than these nobody asks of. */
const mostYears = 30;
