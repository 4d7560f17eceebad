import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import { placedApprovals } from '#shared/kernel/order-status.ts';
import { askedStatuses, type TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

/** A trajectory that was asked for and not bought: also what waits on a list or was refused. */
export interface UnboughtRequest {
  readonly id: number;
  readonly clientId: number;
  readonly typeId: number;
  readonly status: TrajectoryStatus;
}

/**
 * What was asked for, of these clients, by its number.
 *
 * @throws Refusal `conflict` when it was bought, withdrawn or taken away since
 */
export async function readRequests(
  trx: TeamTransaction,
  wanted: readonly { readonly requestId: number; readonly clientId: number | null }[],
): Promise<Map<number, UnboughtRequest>> {
  if (wanted.length === 0) return new Map();
  const ids = wanted.map(({ requestId }) => requestId);
  const open = await unboughtRequests(trx, ids);
  const found = new Map(open.map((row) => [row.id, row]));
  for (const { requestId, clientId } of wanted) {
    const isTwice = ids.filter((id) => id === requestId).length > 1;
    if (found.get(requestId)?.clientId !== clientId || isTwice) {
      throw new Refusal(
        'conflict',
        'Deze aanvraag is intussen afgehandeld. Sluit dit en kijk bij de klant wat er staat.',
        'lines',
      );
    }
  }
  return found;
}

/**
 * What was asked for and not bought, also what was refused.
 *
 * @param ids of these trajectories; left out: all
 */
export async function unboughtRequests(
  trx: TeamTransaction,
  ids?: readonly number[],
): Promise<UnboughtRequest[]> {
  const rows = await trx
    .selectFrom('trajectory')
    .select(['id', 'client_id as clientId', 'type_id as typeId', 'status'])
    .where('status', 'in', askedStatuses)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('id')
    .execute();
  if (rows.length === 0) return rows;
  const bought = await boughtAmong(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => !bought.has(id));
}

/** Which of these trajectories an order stands for that was placed or waits. */
export async function boughtAmong(
  trx: TeamTransaction,
  trajectoryIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const linesOf = (table: 'order_line' | 'course_participant') =>
    trx
      .selectFrom(table)
      .innerJoin('purchase_order', 'purchase_order.id', `${table}.order_id`)
      .select(`${table}.trajectory_id as id`)
      .where(`${table}.trajectory_id`, 'in', trajectoryIds)
      .where('purchase_order.cancelled_on', 'is', null)
      .where('purchase_order.approval', 'in', placedApprovals)
      .execute();
  const found = [...(await linesOf('order_line')), ...(await linesOf('course_participant'))];
  return new Set(found.flatMap(({ id }) => id ?? []));
}

/** What a client waits for of a type; not what was refused. */
export const waitingFor = (
  requests: readonly UnboughtRequest[],
  clientId: number,
  typeId: number,
): number | null =>
  requests.find(
    (one) => one.clientId === clientId && one.typeId === typeId && one.status !== 'afgewezen',
  )?.id ?? null;
