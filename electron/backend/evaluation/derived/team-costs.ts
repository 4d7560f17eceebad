import type { TeamCost } from '#shared/evaluation/published.ts';
import { costKinds } from '#shared/kernel/cost-kind.ts';
import type { Period } from '#shared/kernel/dates.ts';
import type { ReadModel } from '../engine/read-model.ts';

/** What the team cost that is of no client, by kind and by fund. */
export async function readTeamCosts(db: ReadModel, period: Period): Promise<TeamCost[]> {
  const rows = await db
    .selectFrom('eval_other_cost as cost')
    .leftJoin('eval_fund as fund', 'fund.id', 'cost.fund_id')
    .select((eb) => [
      'cost.cost_kind as kind',
      'fund.name as fundName',
      eb.fn.sum<number>('cost.amount_cents').as('cents'),
    ])
    .where('cost.date', '>=', period.from)
    .where('cost.date', '<=', period.until)
    .groupBy(['cost.cost_kind', 'fund.name'])
    .orderBy('fund.name')
    .execute();
  return rows
    .filter(({ cents }) => cents > 0)
    .toSorted((one, other) => costKinds.indexOf(one.kind) - costKinds.indexOf(other.kind));
}
