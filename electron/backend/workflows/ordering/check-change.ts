import type { CallOutput } from '#shared/ipc/contract.ts';
import type { OrderChange } from '#shared/purchasing/orders.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { addedBy } from './change-order.ts';
import { changedLines } from './changed-lines.ts';
import { checkFunds } from './fund-checks.ts';
import type { OrderContext } from './plan-order.ts';
import { unmetOf } from './unmet.ts';

/**
 * What stands in the way of a change of an order, by `changeOrder`'s own checks: every condition of every fund
 * that is not met for what it would pay more. Nothing is changed.
 *
 * @throws Refusal as `changeOrder` does for lines and funding that make no order
 */
export async function checkChange(
  input: OrderChange,
  context: OrderContext,
): Promise<CallOutput<'purchasing.checkChange'>> {
  const { trx } = context;
  const order = await readOrderDetail(context, input.orderId);
  const lines = await changedLines(order, input, trx);
  const purpose = { costKind: order.costKind, startDate: order.startsOn };
  const funds = await checkFunds(trx, purpose, addedBy(order, lines));
  return unmetOf(funds);
}
