import { askedStatuses } from '#shared/kernel/trajectory-status.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { boughtFor } from '../bought-for.ts';

export type StoredTrajectory = Awaited<ReturnType<typeof allTrajectories>>[number];

/** The trajectories of each client, the oldest first; an order that does not depend on when they came. */
export async function storedTrajectories(
  trx: TeamTransaction,
): Promise<Map<number, StoredTrajectory[]>> {
  const rows = await allTrajectories(trx);
  return Map.groupBy(rows.toSorted(byContent), ({ clientId }) => clientId);
}

/**
 * What was ordered counts for its price, whatever a list said before, as when a list is compared with the
 * team file; cancelled, for nothing. What was only asked for is no trajectory yet.
 */
async function allTrajectories(trx: TeamTransaction) {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .leftJoin('imported_cost', 'imported_cost.trajectory_id', 'trajectory.id')
    .leftJoin('fund', 'fund.id', 'imported_cost.fund_id')
    .select([
      'trajectory.id',
      'trajectory.client_id as clientId',
      'trajectory_type.name as type',
      'provider.name as provider',
      'trajectory.start_date as start',
      'trajectory.end_date as end',
      'trajectory.status',
      'fund.name as fund',
      'imported_cost.amount_cents as cents',
    ])
    .where('trajectory.status', 'not in', askedStatuses)
    .execute();
  const ordered = await boughtFor(trx, null);
  return rows.map(({ id, ...row }) => {
    const bought = ordered.get(id);
    return bought === undefined || bought.cancelled
      ? row
      : { ...row, fund: bought.fundName, cents: bought.cents };
  });
}

function byContent(a: StoredTrajectory, b: StoredTrajectory): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : (a.cents ?? -1) - (b.cents ?? -1);
}

const keyOf = ({ start, type, provider, end, status, fund }: StoredTrajectory): string =>
  [start, type, provider ?? '', end ?? '', status, fund ?? ''].join('\n');
