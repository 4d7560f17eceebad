import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { courseOf } from './course-facts.ts';
import { fundsOfApproval } from './decide-order.ts';
import { passedForClient } from './overrides.ts';
import { fundsOfPlace, isLeftOpen } from './participants.ts';
import type { OrderContext } from './plan-order.ts';
import { unmetOf } from './unmet.ts';

/**
 * What stands in the way of approving an order, by `decideOrder`'s own checks. Nothing is changed.
 *
 * @throws Refusal `not-found`
 */
export async function checkApproval(
  { orderId }: ParsedInput<'purchasing.checkApproval'>,
  context: OrderContext,
): Promise<CallOutput<'purchasing.checkApproval'>> {
  const order = await readOrderDetail(context, orderId);
  const { funds, passed } = await fundsOfApproval(order, context);
  return unmetOf(funds, passed);
}

/**
 * What stands in the way of a place in a course for a client, by `addParticipant`'s own checks: nothing while the
 * course waits. Nothing is changed.
 *
 * @throws Refusal as `courseOf` does; `not-found` for a client that is not in the file
 */
export async function checkParticipant(
  { orderId, clientId }: ParsedInput<'purchasing.checkParticipant'>,
  context: OrderContext,
): Promise<CallOutput<'purchasing.checkParticipant'>> {
  const { order } = await courseOf(context, orderId);
  if (isLeftOpen(order)) return [];
  const passed = await passedForClient(context.trx, orderId, clientId);
  return unmetOf(await fundsOfPlace(order, clientId, context), passed);
}
