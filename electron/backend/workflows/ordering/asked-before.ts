import { touchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

const asked: readonly unknown[] = ['aangevraagd', 'wachtlijst', 'afgewezen'];

/**
 * A trajectory as it was asked for, before an order took it; `null`: it came with its order.
 *
 * @returns the columns that the order changed, as they were
 */
export async function askedBefore(trx: TeamTransaction, trajectoryId: number) {
  const taken = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .selectAll('change_row')
    .where('change_row.table_name', '=', 'trajectory')
    .where('change_row.row_id', '=', trajectoryId)
    .where('change_set.call', 'in', ['purchasing.order', 'purchasing.addParticipant'])
    .orderBy('change_row.id', 'desc')
    .executeTakeFirst();
  const before = taken === undefined ? null : touchedRow(taken).before;
  if (before === null || !asked.includes(before['status'])) return null;
  const text = (column: string) => (before[column] ?? null) as string | null;
  return {
    type_id: before['type_id'] as number,
    provider_id: before['provider_id'] as number | null,
    start_date: before['start_date'] as string,
    end_date: text('end_date'),
    planned_start: text('planned_start'),
    planned_end: text('planned_end'),
    dagdelen: text('dagdelen'),
    status: before['status'] as TrajectoryStatus,
    stop_reason: text('stop_reason'),
  };
}
