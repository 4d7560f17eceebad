import type { ParsedInput } from '#shared/ipc/contract.ts';
import { orderState } from '#shared/purchasing/order-state.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { mayDecide } from '../../budget/mandate.ts';
import { beginChange } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { checkFunds, refuseUnmet, type CheckedFund } from './fund-checks.ts';
import type { Passed } from './unmet-clients.ts';
import { clientsOfLine, oneClient, trajectoriesOf } from './order-facts.ts';
import { keepOverrides, passedBefore } from './overrides.ts';
import type { OrderContext } from './plan-order.ts';

/**
 * Approves an order that waits, after which it commits its money, or refuses it. Conditions and free amount
 * are checked again: much may have happened since it was asked for.
 *
 * @throws Refusal `conflict` for who may not decide, for an order that does not wait and for one that somebody
 *   changed since; `fund-blocked`
 */
export async function decideOrder(
  { orderId, approved, reason, before, overrides: given }: ParsedInput<'purchasing.decideOrder'>,
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
  if (before.state !== orderState(order)) {
    throw new Refusal(
      'conflict',
      'Deze order is intussen veranderd. Er is niets besloten. Bekijk de order opnieuw.',
      'orderId',
    );
  }
  const change = beginChange(context, {
    call: 'purchasing.decideOrder',
    clientId: oneClient(order),
  });
  if (approved) {
    const { funds, passed } = await fundsOfApproval(order, context);
    const overrides = await refuseUnmet(context, funds, {
      act: 'approve',
      overrides: given,
      passed,
    });
    const lines = order.lines.map((line) => ({ ...line, clientIds: clientsOfLine(order, line) }));
    await keepOverrides(change, context, { overrides, funds, lines, passed });
  }
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

/** What approving the order asks of its funds now, and what of that was let pass while it waited and still holds. */
export async function fundsOfApproval(
  order: OrderDetail,
  { trx }: Pick<OrderContext, 'trx'>,
): Promise<{ funds: CheckedFund[]; passed: Passed[] }> {
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
  // That there was too little was let pass of what was free then.
  const passed = (await passedBefore(trx, order.id)).filter(
    ({ condition }) => condition !== 'free',
  );
  return { funds, passed };
}
