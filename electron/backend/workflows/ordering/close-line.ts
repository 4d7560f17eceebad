import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { oneClient, refuseNotStanding } from './order-facts.ts';
import type { OrderContext } from './plan-order.ts';

/**
 * Frees what is not invoiced of one line, or of all that are not closed yet. What was invoiced stays, and a
 * credit that comes later commits nothing again.
 *
 * @throws Refusal `conflict` for an order that commits nothing and a line that was closed; `not-found`
 */
export async function closeLine(
  { orderId, lineId, reason }: ParsedInput<'purchasing.closeLine'>,
  context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  const { today } = context;
  const order = await readOrderDetail(context, orderId);
  refuseNotStanding(order);
  if (lineId !== null && !order.lines.some(({ id }) => id === lineId)) {
    throw new Refusal(
      'not-found',
      'Deze regel staat niet meer in deze order. Open de order opnieuw.',
      'lineId',
    );
  }
  const open = order.lines.filter(
    ({ id, closedOn }) => closedOn === null && (lineId === null || id === lineId),
  );
  if (open.length === 0)
    throw new Refusal(
      'conflict',
      'De rest hiervan is al vrijgegeven. U hoeft niets te doen.',
      'lineId',
    );
  const change = beginChange(context, {
    call: 'purchasing.closeLine',
    clientId: oneClient(order),
  });
  for (const line of open) {
    await change.update('order_line', line.id, { closed_on: today, close_reason: reason });
  }
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}
