import type { Override } from '#shared/purchasing/orders.ts';
import type { Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { isPersonal, type CheckedFund } from './fund-checks.ts';
import type { Passed } from './unmet-clients.ts';
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
    passed = [],
  }: {
    /** What was let pass for clients before is not kept again. */
    readonly passed?: readonly Passed[];
    readonly overrides: readonly Override[];
    readonly funds: readonly CheckedFund[];
    readonly lines: readonly LineOfOverride[];
  },
): Promise<void> {
  for (const { fundId, condition, reason } of overrides) {
    const unmetFor = funds.find((one) => one.fundId === fundId)?.unmetFor.get(condition);
    for (const { id, clientId, clientIds, shares } of lines) {
      if (!shares.some((share) => share.fundId === fundId)) continue;
      const values = {
        line_id: id,
        fund_id: fundId,
        condition,
        reason,
        decided_by: account,
        decided_on: today,
      };
      if (unmetFor !== undefined && !clientIds.some((one) => unmetFor.has(one))) continue;
      if (unmetFor === undefined || !isPersonal(condition)) {
        await change.add('order_override', { ...values, client_id: null }, clientId);
        continue;
      }
      const isKept = (id: number) =>
        passed.some(
          (known) =>
            known.fundId === fundId && known.condition === condition && known.clientId === id,
        );
      for (const one of clientIds.filter((id) => unmetFor.has(id) && !isKept(id))) {
        await change.add('order_override', { ...values, client_id: one }, one);
      }
    }
  }
}

/** Which conditions of which funds were let pass for this order, and for whom. */
export async function passedBefore(trx: TeamTransaction, orderId: number): Promise<Passed[]> {
  const rows = await trx
    .selectFrom('order_override')
    .innerJoin('order_line', 'order_line.id', 'order_override.line_id')
    .select((eb) => [
      'order_override.fund_id as fundId',
      'order_override.condition',
      eb.fn.coalesce('order_override.client_id', 'order_line.client_id').as('clientId'),
    ])
    .distinct()
    .where('order_line.order_id', '=', orderId)
    .execute();
  return rows.map(({ condition, ...row }) => ({
    ...row,
    condition: condition as Override['condition'],
  }));
}

/**
 * What of that was let pass for one more participant of a course: for this client before, or for the whole
 * course. Too little money was let pass of what was free then.
 */
export async function passedForClient(
  trx: TeamTransaction,
  orderId: number,
  clientId: number,
): Promise<Passed[]> {
  return (await passedBefore(trx, orderId)).filter(
    (one) =>
      one.condition !== 'free' &&
      (isPersonal(one.condition) ? one.clientId === clientId : one.clientId === null),
  );
}
