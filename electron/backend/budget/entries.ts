import type { TeamTransaction } from '../database/schema.ts';

/** The entries of all funds, or of one, each as `entry` beside the `other` side of what moved. */
export const entriesWithOtherSide = (trx: TeamTransaction, fundId: number | null) =>
  trx
    .selectFrom('fund_entry as entry')
    .leftJoin('fund_entry as other', (join) =>
      join
        .onRef('other.moved_number', '=', 'entry.moved_number')
        .onRef('other.id', '!=', 'entry.id'),
    )
    .$if(fundId !== null, (query) => query.where('entry.fund_id', '=', fundId ?? 0));
