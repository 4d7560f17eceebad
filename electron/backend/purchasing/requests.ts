import { subYears } from 'date-fns/subYears';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { placedApprovals } from '#shared/kernel/order-status.ts';
import { askedStatuses } from '#shared/kernel/trajectory-status.ts';
import type { TrajectoryRequest } from '#shared/purchasing/orders.ts';
import { touchedRow } from '../changes/change-rows.ts';
import { namesByAccount } from '../database/member-names.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** Trajectories that were asked for, the longest asked first; refused ones of the last year at the end. */
export async function listRequests(
  trx: TeamTransaction,
  today: IsoDate,
): Promise<TrajectoryRequest[]> {
  const rows = await requestRows(trx);
  const products = await trx
    .selectFrom('product')
    .select(['id', 'type_id', 'provider_id'])
    .orderBy('id', 'desc')
    .execute();
  const productOf = new Map(
    products.map((row) => [`${row.type_id} ${row.provider_id ?? ''}`, row.id]),
  );
  const refused = rows.filter(({ status }) => status === 'afgewezen').map(({ id }) => id);
  const since = toIsoDate(subYears(new Date(`${today}T12:00:00`), 1));
  const recent = await changedSince(trx, refused, since);
  const asked = await askedWhen(
    trx,
    rows.map(({ id }) => id),
  );
  return rows
    .filter(({ id, status }) => status !== 'afgewezen' || recent.has(id))
    .sort((a, b) => Number(a.status === 'afgewezen') - Number(b.status === 'afgewezen'))
    .map((row) => ({
      trajectoryId: row.id,
      clientId: row.clientId,
      clientNumber: row.clientNumber,
      clientName: `${row.firstName} ${row.lastName}`,
      typeName: row.typeName,
      providerName: row.providerName,
      productId: productOf.get(`${row.typeId} ${row.providerId ?? ''}`) ?? null,
      wishedStart: row.wishedStart,
      askedOn: asked.get(row.id)?.on ?? null,
      askedBy: asked.get(row.id)?.by ?? null,
      status: row.status as TrajectoryRequest['status'],
      note: row.note,
      reason: row.reason,
    }));
}

const requestRows = (trx: TeamTransaction) =>
  trx
    .selectFrom('trajectory')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .select([
      'trajectory.id',
      'trajectory.status',
      'trajectory.type_id as typeId',
      'trajectory.provider_id as providerId',
      'trajectory.start_date as wishedStart',
      'trajectory.note',
      'trajectory.stop_reason as reason',
      'client.id as clientId',
      'client.client_number as clientNumber',
      'client.first_name as firstName',
      'client.last_name as lastName',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
    ])
    .where('trajectory.status', 'in', askedStatuses)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('order_line')
            .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
            .select('order_line.id')
            .whereRef('order_line.trajectory_id', '=', 'trajectory.id')
            .where('purchase_order.cancelled_on', 'is', null)
            .where('purchase_order.approval', 'in', placedApprovals),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('course_participant')
            .innerJoin('purchase_order', 'purchase_order.id', 'course_participant.order_id')
            .select('course_participant.id')
            .whereRef('course_participant.trajectory_id', '=', 'trajectory.id')
            .where('purchase_order.cancelled_on', 'is', null)
            .where('purchase_order.approval', 'in', placedApprovals),
        ),
      ),
    )
    .orderBy('trajectory.id')
    .execute();

/** Which of these trajectories were touched on or after a day. */
async function changedSince(
  trx: TeamTransaction,
  trajectoryIds: readonly number[],
  since: IsoDate,
): Promise<ReadonlySet<number>> {
  if (trajectoryIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .select('change_row.row_id as id')
    .distinct()
    .where('change_row.table_name', '=', 'trajectory')
    .where('change_row.row_id', 'in', trajectoryIds)
    .where('change_set.at', '>=', since)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** When and by whom each of these trajectories was first asked for, as far as that was noted. */
async function askedWhen(trx: TeamTransaction, trajectoryIds: readonly number[]) {
  const asked = new Map<number, { readonly on: IsoDate; readonly by: string }>();
  if (trajectoryIds.length === 0) return asked;
  const names = await namesByAccount(trx);
  const rows = await trx
    .selectFrom('change_row')
    .innerJoin('change_set', 'change_set.id', 'change_row.change_id')
    .selectAll('change_row')
    .select(['change_set.at', 'change_set.account'])
    .where('change_row.table_name', '=', 'trajectory')
    .where('change_row.row_id', 'in', trajectoryIds)
    .orderBy('change_row.id')
    .execute();
  for (const { at, account, ...row } of rows) {
    const { rowId, after } = touchedRow(row);
    if (asked.has(rowId) || after?.['status'] !== 'aangevraagd') continue;
    asked.set(rowId, { on: toIsoDate(new Date(at)), by: names.get(account) ?? account });
  }
  return asked;
}
