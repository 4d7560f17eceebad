import type { Override } from '#shared/purchasing/orders.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { CheckedFund, Passed } from './fund-checks.ts';
import type { OrderContext } from './plan-order.ts';
import type { PlannedShare } from './plan-lines.ts';

interface LineOfOverride {
  readonly id: number;
  readonly clientId: number | null;
  /** For whom it is. */
  readonly clientIds: readonly number[];
  readonly shares: readonly PlannedShare[];
}

/** Keeps with each line which conditions of its funds were let pass for it, by whom and why. */
export async function keepOverrides(
  change: Change,
  { account, today }: Pick<OrderContext, 'account' | 'today'>,
  {
    overrides,
    funds,
    lines,
  }: {
    readonly overrides: readonly Override[];
    readonly funds: readonly CheckedFund[];
    readonly lines: readonly LineOfOverride[];
  },
): Promise<void> {
  for (const { fundId, condition, reason } of overrides) {
    const unmetFor = funds.find((one) => one.fundId === fundId)?.unmetFor.get(condition);
    for (const { id, clientId, clientIds, shares } of lines) {
      if (!shares.some((share) => share.fundId === fundId)) continue;
      // Some conditions are about persons, the others about the whole order.
      if (unmetFor !== undefined && !clientIds.some((one) => unmetFor.has(one))) continue;
      const values = {
        line_id: id,
        fund_id: fundId,
        condition,
        reason,
        decided_by: account,
        decided_on: today,
      };
      await change.add('order_override', values, clientId);
    }
  }
}

/** Which conditions of which funds were let pass for this order, and for whom. */
export async function passedBefore(trx: TeamTransaction, orderId: number): Promise<Passed[]> {
  const rows = await trx
    .selectFrom('order_override')
    .innerJoin('order_line', 'order_line.id', 'order_override.line_id')
    .select([
      'order_override.fund_id as fundId',
      'order_override.condition',
      'order_line.client_id as clientId',
    ])
    .distinct()
    .where('order_line.order_id', '=', orderId)
    .execute();
  return rows.map(({ condition, ...row }) => ({
    ...row,
    condition: condition as Override['condition'],
  }));
}
