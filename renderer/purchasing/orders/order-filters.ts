import { costKindWords } from '#shared/kernel/cost-kind.ts';
import { folded } from '#shared/kernel/text.ts';
import type { OrderStatus } from '#shared/kernel/order-status.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import type { Sort } from '../../ui/sort-rows.ts';
import type { Order } from '#shared/purchasing/orders.ts';

/** What the list of orders shows. `null` and empty text: all of them. */
export interface OrderFilters {
  readonly status: OrderStatus | null;
  readonly fundName: string | null;
  readonly year: number | null;
  readonly query: string;
  readonly sort: Sort | null;
}

export const noFilters: OrderFilters = {
  status: null,
  fundName: null,
  year: null,
  query: '',
  sort: null,
};

keepPastLock<OrderFilters>('orders', (state) => ({ ...state, fundName: null, query: '' }));

/** What an order buys, in a few words: the type of trajectory, or the kind of cost and what it is for. */
export function whatOf({ typeName, description, costKind }: WhatOfOrder): string {
  if (typeName !== null) return typeName;
  const kind = costKindWords[costKind];
  return description ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
type WhatOfOrder = Pick<Order, 'typeName' | 'description' | 'costKind'>;

/** An order with the amounts that the list is about, and what it costs as a whole. */
export type ListedOrder = Order & { readonly wholeCents: number };

/** By every word that was typed, in any part of the order that the list shows. */
function matches(order: Order, words: readonly string[]): boolean {
  const text = folded(
    [
      order.orderNumber,
      whatOf(order),
      order.description ?? '',
      order.providerName ?? '',
      ...order.clients.map(({ clientNumber }) => clientNumber),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** Of which fund and year the orders are, is asked for when they are read. */
export function filterOrders<Listed extends Order>(
  orders: readonly Listed[],
  filters: Pick<OrderFilters, 'status' | 'query'>,
): Listed[] {
  const words = folded(filters.query)
    .split(' ')
    .filter((word) => word !== '');
  return orders.filter(
    (order) =>
      (filters.status === null || order.status === filters.status) && matches(order, words),
  );
}

/** The sums under the list: committed, invoiced and paid never overlap. */
export function sumsOf(orders: readonly Order[]) {
  const sum = (of: (order: Order) => number) =>
    orders.reduce((total, order) => total + of(order), 0);
  return {
    committedCents: sum((order) => order.committedCents),
    invoicedCents: sum((order) => order.invoicedCents),
    paidCents: sum((order) => order.paidCents),
  };
}
