import { checkFund } from '#shared/budget/rules.ts';
import type { FundPosition } from '#shared/budget/schema.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import { dagdelenText } from '#shared/kernel/dagdelen.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import { OrderNumbers } from '#shared/kernel/invoicing.ts';
import type { NewOrder, Order } from '#shared/purchasing/schema.ts';
import { fundPosition } from '../budget/position.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { readOrder } from '../purchasing/orders.ts';
import { Refusal } from '../refusal.ts';

/**
 * Orders a trajectory for a client: the trajectory stands on the client's page and its price is committed
 * in the fund, both or neither. A catalogue line without a price keeps this one, with its VAT, as the
 * suggestion for next time. Refuses what the fund's conditions do not allow.
 */
export async function orderTrajectory(
  trx: TeamTransaction,
  input: NewOrder,
  today: IsoDate,
): Promise<{ order: Order; fund: FundPosition }> {
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

  const trajectory = await trx
    .insertInto('trajectory')
    .values({
      client_id: input.clientId,
      type_id: product.type_id,
      provider_id: product.provider_id,
      start_date: input.startDate,
      end_date: input.endDate,
      dagdelen: dagdelenText(input.dagdelen),
      status: 'toegekend',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const order = await trx
    .insertInto('purchase_order')
    .values({
      order_number: await nextNumberOf(trx, today),
      trajectory_id: trajectory.id,
      fund_id: input.fundId,
      price_cents: input.priceCents,
      vat_rate: input.vatRate,
      ordered_on: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (product.price_cents === null) {
    await trx
      .updateTable('product')
      .set({ price_cents: input.priceCents, vat_rate: input.vatRate })
      .where('id', '=', product.id)
      .execute();
  }
  return { order: await readOrder(trx, order.id), fund: await fundPosition(trx, input.fundId) };
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
 * invoice has come in, for then money has been spent.
 */
export async function cancelOrder(
  trx: TeamTransaction,
  orderId: number,
  today: IsoDate,
): Promise<FundPosition> {
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
    .updateTable('purchase_order')
    .set({ cancelled_on: today })
    .where('id', '=', orderId)
    .returning('trajectory_id')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('trajectory')
    .set({ status: 'geannuleerd' })
    .where('id', '=', trajectoryId)
    .execute();
  return fundPosition(trx, order.fundId);
}
