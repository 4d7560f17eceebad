import type { FundEntry } from '#shared/budget/fund.ts';
import { runningLedger } from '#shared/budget/ledger-rules.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { entriesWithOtherSide } from './entries.ts';

/**
 * The ledger of each fund, or of one, of early to late: what it became by each entry, and what the other side
 * is. A fund without entries is not in it.
 */
export async function readLedgers(
  trx: TeamTransaction,
  fundId: number | null = null,
): Promise<ReadonlyMap<number, FundEntry[]>> {
  const rows = await entriesWithOtherSide(trx, fundId)
    .leftJoin('fund', 'fund.id', 'other.fund_id')
    .select([
      'entry.id',
      'entry.fund_id',
      'entry.kind',
      'entry.budget_year as budgetYear',
      'entry.date',
      'entry.reference',
      'entry.headcount',
      'entry.rate_cents as rateCents',
      'entry.amount_cents as amountCents',
      'other.fund_id as otherFundId',
      'other.budget_year as otherYear',
      'fund.name as otherName',
    ])
    .execute();
  const byFund = Map.groupBy(rows, (row) => row.fund_id);
  return new Map(
    [...byFund].map(([id, entries]) => [
      id,
      runningLedger(entries).map(
        ({ fund_id: own, otherFundId, otherYear, otherName, ...entry }) => ({
          ...entry,
          otherSide:
            otherName === null ? null : otherSide(otherFundId === own, otherName, otherYear),
        }),
      ),
    ]),
  );
}

/** In words: the other fund with its year, or only the year of the same fund. */
const otherSide = (sameFund: boolean, name: string, year: number | null): string => {
  if (year === null) return name;
  return sameFund ? String(year) : `${name} ${year}`;
};
