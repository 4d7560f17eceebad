import type { CallOutput } from '#shared/ipc/contract.ts';

/** A purchase order as the backend gives it for a fund. */
export type FundOrder = CallOutput<'purchasing.ordersOfFund'>[number];

export type OrderState =
  'vastgelegd' | 'deels-gefactureerd' | 'gefactureerd' | 'betaald' | 'geannuleerd';

/** How far the money of an order is. */
export function stateOf(
  order: Pick<FundOrder, 'status' | 'priceCents' | 'invoicedCents' | 'paidCents'>,
): OrderState {
  if (order.status === 'geannuleerd') return 'geannuleerd';
  if (order.invoicedCents === 0 && order.priceCents > 0) return 'vastgelegd';
  if (order.invoicedCents < order.priceCents) return 'deels-gefactureerd';
  return order.paidCents < order.invoicedCents ? 'gefactureerd' : 'betaald';
}
