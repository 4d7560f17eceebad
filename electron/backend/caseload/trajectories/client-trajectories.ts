import { statusOn } from '#shared/caseload/rules.ts';
import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import { dagdelenOf } from '#shared/kernel/dagdelen.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { orderedCosts, type OrderedCost } from '../../database/ordered-costs.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The trajectories of a client with what they cost, the latest start first. */
export async function trajectoriesOf(
  trx: TeamTransaction,
  clientId: number,
  today: IsoDate,
): Promise<ClientTrajectory[]> {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .leftJoin('imported_cost', 'imported_cost.trajectory_id', 'trajectory.id')
    .leftJoin('fund', 'fund.id', 'imported_cost.fund_id')
    .select([
      'trajectory.id',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      'trajectory.start_date as startDate',
      'trajectory.end_date as endDate',
      'trajectory.status',
      'trajectory.result',
      'trajectory.dagdelen',
      'fund.name as importedFund',
      'imported_cost.amount_cents as importedCents',
    ])
    .where('trajectory.client_id', '=', clientId)
    .orderBy('trajectory.start_date', 'desc')
    .orderBy('trajectory.id', 'desc')
    .execute();
  const ordered = await orderedCosts(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const costs = ordered.get(row.id) ?? [];
    // Of one that was ordered again, the order that stands.
    const order = costs.findLast(({ cancelled }) => !cancelled) ?? costs.at(-1);
    const funds = [row.importedFund, ...costs.flatMap(({ fundNames }) => fundNames)];
    return {
      id: row.id,
      typeName: row.typeName,
      providerName: row.providerName,
      startDate: row.startDate,
      endDate: row.endDate,
      status: statusOn(today, row),
      committedCents: sumOf(costs, 'committedCents'),
      invoicedCents: sumOf(costs, 'invoicedCents'),
      paidCents: sumOf(costs, 'paidCents') + (row.importedCents ?? 0),
      fundNames: [...new Set(funds.filter((name) => name !== null))],
      orderId: order?.orderId ?? null,
      orderNumber: order?.orderNumber ?? null,
      dagdelen: dagdelenOf(row.dagdelen),
      result: row.result,
    };
  });
}

const sumOf = (
  costs: readonly OrderedCost[],
  amount: 'committedCents' | 'invoicedCents' | 'paidCents',
): number => costs.reduce((sum, cost) => sum + cost[amount], 0);
