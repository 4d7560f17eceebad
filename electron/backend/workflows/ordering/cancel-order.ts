import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { refuseEnded } from '../refuse-ended.ts';
import { giveUp } from './asked-before.ts';
import { oneClient, trajectoriesOf } from './order-facts.ts';
import type { OrderContext } from './plan-order.ts';

/**
 * Cancels an order: its trajectories do not take place, or are asked for again, and what it committed is free
 * again. The order keeps its number and its history.
 *
 * @throws Refusal `conflict` once an invoice has come in, for then money has been spent; once somebody noted
 *   that a participant came or how a trajectory ended; `not-found`
 */
export async function cancelOrder(
  { orderId, reason }: { readonly orderId: number; readonly reason: string | null },
  context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  const { trx, today } = context;
  const order = await readOrderDetail(context, orderId);
  const refuse = (message: string) => {
    throw new Refusal('conflict', message, 'orderId');
  };
  if (order.status === 'geannuleerd')
    refuse('Deze order is al geannuleerd. U hoeft niets te doen.');
  if (order.status === 'afgewezen') {
    refuse('Deze order is afgewezen. Er is niets vastgelegd. U hoeft niets te annuleren.');
  }
  const invoiced = await trx
    .selectFrom('invoice_line')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .select('invoice_line.id')
    .where('order_line.order_id', '=', orderId)
    .executeTakeFirst();
  if (invoiced !== undefined) {
    refuse(
      'Op deze order is al een factuur geboekt. De order blijft daarom staan. Komt er geen factuur meer, kies dan ‘Rest vrijgeven’: wat openstaat komt vrij.',
    );
  }
  const came = order.course?.sessions.some(({ attendance }) =>
    attendance.some(({ state }) => state === 'aanwezig'),
  );
  if (came === true) {
    refuse(
      'Bij deze cursus is vastgelegd wie er was. Annuleren zou dat wissen. Gaat de cursus niet verder, kies dan ‘Rest vrijgeven’.',
    );
  }
  const trajectories = await trajectoriesOf(trx, order);
  for (const { id } of trajectories) await refuseEnded(trx, id, order.committedCents);
  const change = beginChange(context, {
    call: 'purchasing.cancelOrder',
    clientId: oneClient(order),
  });
  await change.update('purchase_order', orderId, {
    cancelled_on: today,
    cancel_reason: reason,
  });
  for (const { id, client_id: clientId } of trajectories) {
    await giveUp(change, trx, { trajectoryId: id, clientId });
  }
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}
