import type { Order } from '#shared/purchasing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';

/** The orders of a fund, the newest first. */
export async function ordersOfFund(trx: TeamTransaction, fundId: number): Promise<Order[]> {
  const rows = await orderQuery(trx)
    .where('purchase_order.fund_id', '=', fundId)
    .orderBy('purchase_order.id', 'desc')
    .execute();
  return rows.map(toOrder);
}

/** One order. Refuses an id that is not in the file. */
export async function readOrder(trx: TeamTransaction, orderId: number): Promise<Order> {
  const row = await orderQuery(trx).where('purchase_order.id', '=', orderId).executeTakeFirst();
  if (row === undefined) {
    throw new Refusal('not-found', 'Deze order staat niet in het teambestand.', 'orderId');
  }
  return toOrder(row);
}

const orderQuery = (trx: TeamTransaction) =>
  trx
    .selectFrom('purchase_order')
    .innerJoin('trajectory', 'trajectory.id', 'purchase_order.trajectory_id')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .select((eb) => [
      'purchase_order.id',
      'purchase_order.order_number as orderNumber',
      'purchase_order.ordered_on as orderedOn',
      'purchase_order.cancelled_on as cancelledOn',
      'purchase_order.fund_id as fundId',
      'purchase_order.price_cents as priceCents',
      'client.id as clientId',
      'client.client_number as clientNumber',
      'trajectory_type.name as typeName',
      'provider.name as providerName',
      eb
        .selectFrom('invoice')
        .whereRef('invoice.order_id', '=', 'purchase_order.id')
        .select((sum) => sum.fn.sum<number | null>('invoice.amount_cents').as('cents'))
        .as('invoicedCents'),
      eb
        .selectFrom('invoice')
        .whereRef('invoice.order_id', '=', 'purchase_order.id')
        .where('invoice.paid_on', 'is not', null)
        .select((sum) => sum.fn.sum<number | null>('invoice.amount_cents').as('cents'))
        .as('paidCents'),
    ]);

type OrderRow = Awaited<ReturnType<ReturnType<typeof orderQuery>['execute']>>[number];

function toOrder({ cancelledOn, ...row }: OrderRow): Order {
  return {
    ...row,
    status: cancelledOn === null ? 'vastgelegd' : 'geannuleerd',
    invoicedCents: row.invoicedCents ?? 0,
    paidCents: row.paidCents ?? 0,
  };
}
