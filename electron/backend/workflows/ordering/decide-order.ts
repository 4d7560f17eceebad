import type { ParsedInput } from '#shared/ipc/contract.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { mayDecide } from '../../budget/mandate.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { checkFunds, refuseUnmet } from './fund-checks.ts';
import { clientsOfLine, oneClient, trajectoriesOf } from './order-facts.ts';
import { passedBefore } from './overrides.ts';
import type { OrderContext } from './plan-order.ts';

/**
 * Approves an order that waits, after which it commits its money, or refuses it. Conditions and free amount
 * are checked again: much may have happened since it was asked for.
 *
 * @throws Refusal `conflict` for who may not decide and for an order that does not wait; `fund-blocked`
 */
export async function decideOrder(
  { orderId, approved, reason }: ParsedInput<'purchasing.decideOrder'>,
  context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  const { trx, today, account } = context;
  const order = await readOrderDetail(context, orderId);
  if (!(await mayDecide(trx, account))) {
    throw new Refusal(
      'conflict',
      'Alleen een coördinator geeft akkoord. Vraag het de coördinator.',
      'orderId',
    );
  }
  if (order.status !== 'wacht-op-akkoord') {
    throw new Refusal(
      'conflict',
      'Deze order wacht niet meer op akkoord. Sluit dit en kijk wat er nu staat.',
      'orderId',
    );
  }
  if (approved) {
    const funds = await checkFunds(
      trx,
      { costKind: order.costKind, startDate: order.startsOn },
      order.lines.flatMap((line) =>
        line.shares.map(({ fundId, amountCents }) => ({
          fundId,
          amountCents,
          budgetYear: line.budgetYear,
          clientIds: clientsOfLine(order, line),
        })),
      ),
    );
    await refuseUnmet(context, funds, [], await passedBefore(trx, orderId));
  }
  const change = beginChange(context, {
    call: 'purchasing.decideOrder',
    clientId: oneClient(order),
  });
  await change.update('purchase_order', orderId, {
    approval: approved ? 'akkoord' : 'afgewezen',
    decided_by: account,
    decided_on: today,
    decision_reason: reason,
  });
  for (const { id, status } of await trajectoriesOf(trx, order)) {
    if (status !== 'aangevraagd') continue;
    await change.update(
      'trajectory',
      id,
      approved ? { status: 'toegekend' } : { status: 'afgewezen', stop_reason: reason },
    );
  }
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}
