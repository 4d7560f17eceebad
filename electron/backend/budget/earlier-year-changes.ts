import type { CallOutput } from '#shared/ipc/contract.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The change that wrote a row, of those that took money to the next year. */
const yearChangeOf = (trx: TeamTransaction, table: 'year_change' | 'fund_entry') =>
  trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .where('change_set.call', '=', 'budget.changeYear')
    .where('change_row.table_name', '=', table)
    .where('change_row.before_values', 'is', null);

/** Year changes of a year that were not undone, the latest first. */
export async function earlierYearChanges(
  trx: TeamTransaction,
  year: number,
): Promise<CallOutput<'budget.yearChanges'>> {
  const changes = await yearChangeOf(trx, 'year_change')
    .innerJoin('year_change', 'year_change.id', 'change_row.row_id')
    .select(['change_set.id as changeId', 'year_change.at'])
    .where('year_change.from_year', '=', year)
    .orderBy('change_set.id', 'desc')
    .execute();
  const moved = await yearChangeOf(trx, 'fund_entry')
    .innerJoin('fund_entry', 'fund_entry.id', 'change_row.row_id')
    .select((eb) => [
      'change_set.id as changeId',
      eb.fn.sum<number>('fund_entry.amount_cents').as('cents'),
    ])
    .where('fund_entry.amount_cents', '>', 0)
    .groupBy('change_set.id')
    .execute();
  return changes.map((change) => ({
    ...change,
    movedCents: moved.find(({ changeId }) => changeId === change.changeId)?.cents ?? 0,
  }));
}

/** Whether an entry went along in a year change: alone it cannot go, for its orders would stay behind. */
export async function isOfYearChange(trx: TeamTransaction, entryId: number): Promise<boolean> {
  const found = await yearChangeOf(trx, 'fund_entry')
    .select('change_row.id')
    .where('change_row.row_id', '=', entryId)
    .executeTakeFirst();
  return found !== undefined;
}
