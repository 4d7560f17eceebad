import type { FundEntry } from '#shared/budget/fund.ts';
import { runningLedger } from '#shared/budget/ledger-rules.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** The ledger of a fund of early to late: what it became by each entry, and what the other side is. */
export async function readLedger(trx: TeamTransaction, fundId: number): Promise<FundEntry[]> {
  const rows = await trx
    .selectFrom('fund_entry')
    .select([
      'id',
      'kind',
      'budget_year as budgetYear',
      'date',
      'reference',
      'headcount',
      'rate_cents as rateCents',
      'amount_cents as amountCents',
      'moved_number',
    ])
    .where('fund_id', '=', fundId)
    .execute();
  const others = await otherSides(trx, fundId);
  return runningLedger(rows).map(({ moved_number: moved, ...entry }) => ({
    ...entry,
    otherSide: moved === null ? null : (others.find(moved, entry.id) ?? null),
  }));
}

/** In words, of each entry that moved: the other fund with its year, or only the year of the same fund. */
async function otherSides(trx: TeamTransaction, fundId: number) {
  const rows = await trx
    .selectFrom('fund_entry')
    .innerJoin('fund', 'fund.id', 'fund_entry.fund_id')
    .select([
      'fund_entry.id',
      'fund_entry.fund_id',
      'fund_entry.budget_year',
      'fund_entry.moved_number',
      'fund.name',
    ])
    .where('fund_entry.moved_number', 'in', (query) =>
      query
        .selectFrom('fund_entry as own')
        .select('own.moved_number')
        .where('own.fund_id', '=', fundId)
        .where('own.moved_number', 'is not', null),
    )
    .execute();
  const byNumber = Map.groupBy(rows, ({ moved_number: moved }) => moved);
  return {
    find: (moved: number, ownId: number): string | undefined => {
      const other = byNumber.get(moved)?.find(({ id }) => id !== ownId);
      if (other === undefined) return undefined;
      const year = other.budget_year === null ? '' : String(other.budget_year);
      return other.fund_id === fundId && year !== '' ? year : `${other.name} ${year}`.trim();
    },
  };
}
