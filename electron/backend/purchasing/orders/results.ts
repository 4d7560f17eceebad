import type { IsoDate } from '#shared/kernel/dates.ts';
import { standsOn } from '#shared/kernel/trajectory-status.ts';
import { stepsAround, type OrderResult } from '#shared/purchasing/results.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** What came of trajectories, in the order of their clients on the order. */
export async function readResults(
  trx: TeamTransaction,
  trajectoryIds: readonly number[],
  today: IsoDate,
): Promise<OrderResult[]> {
  if (trajectoryIds.length === 0) return [];
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .select([
      'trajectory.id as trajectoryId',
      'trajectory.status',
      'trajectory.planned_start as plannedStart',
      'trajectory.planned_end as plannedEnd',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.result',
      'trajectory.stop_reason as stopReason',
      'client.id as clientId',
      'client.client_number as clientNumber',
      'client.first_name as firstName',
      'client.last_name as lastName',
    ])
    .where('trajectory.id', 'in', trajectoryIds)
    .execute();
  const measured = Map.groupBy(
    await trx
      .selectFrom('ladder_measurement')
      .select(['client_id as clientId', 'step', 'measured_on as measuredOn'])
      .where(
        'client_id',
        'in',
        rows.map(({ clientId }) => clientId),
      )
      .orderBy((eb) => eb.fn.coalesce('measured_on', eb.val('')))
      .orderBy('id')
      .execute(),
    ({ clientId }) => clientId,
  );
  const place = new Map(trajectoryIds.map((id, at) => [id, at]));
  return rows
    .map(({ firstName, lastName, ...row }) => ({
      ...row,
      clientName: `${firstName} ${lastName}`,
      status: standsOn(today, row),
      ...stepsAround(row, measured.get(row.clientId) ?? []),
    }))
    .sort((a, b) => (place.get(a.trajectoryId) ?? 0) - (place.get(b.trajectoryId) ?? 0));
}
