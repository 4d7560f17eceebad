import { checkFund } from '#shared/budget/rules.ts';
import type { FundPosition } from '#shared/budget/schema.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import { dagdelenText } from '#shared/kernel/dagdelen.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { OrderNumbers } from '#shared/kernel/invoicing.ts';
import type { NewOrder, Order } from '#shared/purchasing/schema.ts';
import { fundPosition } from '../budget/position.ts';
import { beginChange } from '../changes/change.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { readOrder } from '../purchasing/orders.ts';
import { Refusal } from '../refusal.ts';
import { refuseEnded } from './refuse-ended.ts';

type OrderContext = Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>;

/**
 * Orders a trajectory for a client: the trajectory stands on the client's page and its price is committed
 * in the fund, both or neither. A catalogue line without a price keeps this one, with its VAT, as the
 * suggestion for next time. Refuses what the fund's conditions do not allow. The client's history tells of
 * it; it is taken back by cancelling, not by undoing.
 */
export async function orderTrajectory(
  input: NewOrder,
  context: OrderContext,
): Promise<{ order: Order; fund: FundPosition }> {
  const { trx, today } = context;
  const client = await trx
    .selectFrom('client')
    .select(['target_group', 'settlement_date'])
    .where('id', '=', input.clientId)
    .executeTakeFirst();
  if (client === undefined) {
    throw new Refusal('not-found', 'Deze klant staat niet in het teambestand.', 'clientId');
  }
  const product = await trx
    .selectFrom('product')
    .select(['id', 'type_id', 'provider_id', 'price_cents'])
    .where('id', '=', input.productId)
    .executeTakeFirst();
  if (product === undefined) {
    throw new Refusal('not-found', 'Kies een traject uit de lijst.', 'productId');
  }
  const unmet = checkFund(await fundPosition(trx, input.fundId), {
    amountCents: input.priceCents,
    startDate: input.startDate,
    targetGroup: targetGroupOf(client.target_group, client.settlement_date),
  }).find((check) => !check.met);
  if (unmet) throw new Refusal('fund-blocked', unmet.reason ?? unmet.label, 'fundId');

  const change = beginChange(context, { call: 'purchasing.order', clientId: input.clientId });
  const trajectoryId = await change.add('trajectory', {
    client_id: input.clientId,
    type_id: product.type_id,
    provider_id: product.provider_id,
    start_date: input.startDate,
    end_date: input.endDate,
    dagdelen: dagdelenText(input.dagdelen),
    status: 'toegekend',
  });
  const orderId = await change.add('purchase_order', {
    order_number: await nextNumberOf(trx, today),
    trajectory_id: trajectoryId,
    fund_id: input.fundId,
    price_cents: input.priceCents,
    vat_rate: input.vatRate,
    ordered_on: today,
  });
  if (product.price_cents === null) {
    await change.update('product', product.id, {
      price_cents: input.priceCents,
      vat_rate: input.vatRate,
    });
  }
  return { order: await readOrder(trx, orderId), fund: await fundPosition(trx, input.fundId) };
}

/** The number of a cancelled order is not used again. */
async function nextNumberOf(trx: TeamTransaction, today: IsoDate): Promise<string> {
  const year = yearOf(today);
  const rows = await trx
    .selectFrom('purchase_order')
    .select('order_number')
    .where('order_number', 'like', `${year}-%`)
    .execute();
  return new OrderNumbers(rows.map((row) => row.order_number)).next(year);
}

/**
 * Cancels an order: its trajectory no longer counts and what it committed is free again. Refused once an
 * invoice has come in, for then money has been spent, and once it was noted how it ended. The client's history tells of it, and it is for good.
 */
export async function cancelOrder(orderId: number, context: OrderContext): Promise<FundPosition> {
  const { trx, today } = context;
  const order = await readOrder(trx, orderId);
  if (order.status === 'geannuleerd') {
    throw new Refusal('conflict', 'Deze order is al geannuleerd.', 'orderId');
  }
  if (order.invoicedCents > 0) {
    throw new Refusal(
      'conflict',
      'Op deze order is al een factuur geboekt. De order blijft daarom staan.',
      'orderId',
    );
  }
  const { trajectory_id: trajectoryId } = await trx
    .selectFrom('purchase_order')
    .select('trajectory_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  await refuseEnded(trx, trajectoryId, order.priceCents);
  const change = beginChange(context, {
    call: 'purchasing.cancelOrder',
    clientId: order.clientId,
  });
  await change.update('purchase_order', orderId, { cancelled_on: today });
  await change.update('trajectory', trajectoryId, { status: 'geannuleerd' });
  return fundPosition(trx, order.fundId);
}
