import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';
import type { TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

/** A trajectory that was asked for and not bought: also what waits on a list or was refused. */
export interface UnboughtRequest {
  readonly id: number;
  readonly clientId: number;
  readonly typeId: number;
  readonly status: TrajectoryStatus;
}

/** Statuses in which something is asked for. */
const asked = ['aangevraagd', 'wachtlijst', 'afgewezen'] as const;

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
    .where('status', 'in', asked)
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
  const placed = ['niet-nodig', 'akkoord', 'gevraagd'] as const;
  const lines = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select('order_line.trajectory_id as id')
    .where('order_line.trajectory_id', 'in', trajectoryIds)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', placed)
    .execute();
  const seats = await trx
    .selectFrom('course_participant')
    .innerJoin('purchase_order', 'purchase_order.id', 'course_participant.order_id')
    .select('course_participant.trajectory_id as id')
    .where('course_participant.trajectory_id', 'in', trajectoryIds)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', 'in', placed)
    .execute();
  return new Set([...lines, ...seats].flatMap(({ id }) => id ?? []));
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
