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
    /** What was let pass before and still holds is not kept again. */
    readonly passed?: readonly Passed[];
    readonly overrides: readonly Override[];
    readonly funds: readonly CheckedFund[];
    readonly lines: readonly LineOfOverride[];
  },
): Promise<void> {
  for (const { fundId, condition, reason } of overrides) {
    const unmetFor = funds.find((one) => one.fundId === fundId)?.unmetFor.get(condition);
    for (const { id, clientId, clientIds, shares } of lines) {
      const share = shares.find((one) => one.fundId === fundId);
      if (share === undefined) continue;
      const values = {
        line_id: id,
        fund_id: fundId,
        condition,
        reason,
        decided_by: account,
        decided_on: today,
        covers_cents: share.amountCents,
      };
      if (unmetFor !== undefined && !clientIds.some((one) => unmetFor.has(one))) continue;
      const kept = passed.filter(
        (one) => one.lineId === id && one.fundId === fundId && one.condition === condition,
      );
      if (unmetFor === undefined || !isPersonal(condition)) {
        if (kept.length > 0) continue;
        await change.add('order_override', { ...values, client_id: null }, clientId);
        continue;
      }
      const isKept = (one: number) => kept.some((known) => known.clientId === one);
      for (const one of clientIds.filter((each) => unmetFor.has(each) && !isKept(each))) {
        await change.add('order_override', { ...values, client_id: one }, one);
      }
    }
  }
}

/**
 * Which conditions of which funds were let pass for this order, and for whom. It holds up to the share that it was
 * given for: once the fund pays more of the line, the condition stands open again.
 *
 * @param lineIds for which lines it must hold; left out: all of the order
 */
export async function passedBefore(
  trx: TeamTransaction,
  orderId: number,
  lineIds?: ReadonlySet<number>,
): Promise<Passed[]> {
  const rows = await trx
    .selectFrom('order_override')
    .innerJoin('order_line', 'order_line.id', 'order_override.line_id')
    .select([
      'order_override.line_id as lineId',
      'order_override.fund_id as fundId',
      'order_override.condition',
      'order_override.client_id as clientId',
      'order_override.covers_cents as coversCents',
      'order_line.client_id as lineClientId',
    ])
    .where('order_line.order_id', '=', orderId)
    .orderBy('order_override.id')
    .execute();
  if (rows.length === 0) return [];
  const shares = await trx
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .select([
      'order_share.line_id as lineId',
      'order_share.fund_id as fundId',
      'order_share.amount_cents as amountCents',
      'order_line.client_id as lineClientId',
    ])
    .where('order_line.order_id', '=', orderId)
    .execute();
  type Row = (typeof rows)[number];
  const isAlike = (one: Row, other: Row) =>
    one.fundId === other.fundId &&
    one.condition === other.condition &&
    one.clientId === other.clientId;
  // Lines of nobody are of one cost, as of staff by year: what is let pass of it is let pass of each.
  const holds = (row: Row) =>
    shares
      .filter(
        (share) =>
          share.fundId === row.fundId &&
          share.lineClientId === row.lineClientId &&
          share.amountCents > 0 &&
          (lineIds?.has(share.lineId) ?? true),
      )
      .every((share) =>
        rows.some(
          (one) =>
            one.lineId === share.lineId &&
            isAlike(one, row) &&
            (one.coversCents ?? 0) >= share.amountCents,
        ),
      );
  return rows.filter(holds).map(({ lineId, fundId, condition, clientId, lineClientId }) => ({
    lineId,
    fundId,
    condition: condition as Override['condition'],
    clientId: clientId ?? lineClientId,
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
