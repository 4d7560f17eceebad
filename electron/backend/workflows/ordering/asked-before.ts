import type { Change, Row } from '../../changes/change.ts';
import { touchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import {
  isAskedStatus,
  waitingStatuses,
  type TrajectoryStatus,
} from '#shared/kernel/trajectory-status.ts';

/**
 * Lets what was bought not take place: what a client had asked for is asked for again, unless the client waits
 * for that type anew; anything else is cancelled.
 */
export async function giveUp(
  change: Change,
  trx: TeamTransaction,
  { trajectoryId, clientId }: { readonly trajectoryId: number; readonly clientId: number },
): Promise<void> {
  const before = await askedBefore(trx, trajectoryId);
  const asked =
    before !== null && (await waitsAnew(trx, before, { trajectoryId, clientId })) ? null : before;
  if (asked?.id !== trajectoryId) {
    await change.update('trajectory', trajectoryId, { status: 'geannuleerd' }, clientId);
  }
  if (asked !== null) await change.update('trajectory', asked.id, asked.values, clientId);
}

/** Whether the client asked for that type anew since: nobody waits for the same twice. */
async function waitsAnew(
  trx: TeamTransaction,
  { id, values: { type_id: typeId, status } }: NonNullable<Awaited<ReturnType<typeof askedBefore>>>,
  { trajectoryId, clientId }: { readonly trajectoryId: number; readonly clientId: number },
): Promise<boolean> {
  if (status === 'afgewezen') return false;
  const newer = await trx
    .selectFrom('trajectory')
    .select('id')
    .where('client_id', '=', clientId)
    .where('type_id', '=', typeId)
    .where('status', 'in', waitingStatuses)
    .where('id', '>', id)
    .where('id', '!=', trajectoryId)
    .executeTakeFirst();
  return newer !== undefined;
}

/** What was asked for before an order took it, as it was then; `null`: it came with its order. */
async function askedBefore(trx: TeamTransaction, trajectoryId: number) {
  const rows = trx
    .selectFrom('change_row')
    .selectAll('change_row')
    .where('change_row.table_name', '=', 'trajectory');
  const taken = await rows
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .where('change_row.row_id', '=', trajectoryId)
    .where('change_set.call', 'in', ['purchasing.order', 'purchasing.addParticipant'])
    .orderBy('change_row.id', 'desc')
    .executeTakeFirst();
  if (taken === undefined) return null;
  const { before, after, changeId } = touchedRow(taken);
  if (before !== null) {
    return isAskedStatus(before['status']) ? { id: trajectoryId, values: askedFor(before) } : null;
  }
  // What was asked for kept its place in a course that was refused: the order made another trajectory of it.
  const beside = await rows.where('change_row.change_id', '=', changeId).execute();
  const request = beside
    .map(touchedRow)
    .find(
      (one) =>
        isAskedStatus(one.before?.['status']) &&
        one.after?.['status'] === 'geannuleerd' &&
        one.before?.['client_id'] === after?.['client_id'] &&
        one.before?.['type_id'] === after?.['type_id'],
    );
  if (request === undefined || request.before === null) return null;
  const standing = await trx
    .selectFrom('trajectory')
    .select('status')
    .where('id', '=', request.rowId)
    .executeTakeFirst();
  if (standing?.status !== 'geannuleerd') return null;
  return { id: request.rowId, values: askedFor(request.before) };
}

/** The columns that an order changed, as they were. */
function askedFor(before: Row) {
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
