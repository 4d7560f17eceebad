import { useMemo } from 'react';
import type { Cents } from '#shared/kernel/money.ts';
import type { Order } from '#shared/purchasing/orders.ts';
import { useCall } from '../../lib/use-call.ts';
import { filterOrders, type ListedOrder, type OrderFilters } from './order-filters.ts';

/** What the list shows, and what it tells of the amounts. */
export interface ListedOrders {
  readonly rows: readonly ListedOrder[];
  /** The amounts are what one fund pays, or of one year, and not of whole orders. */
  readonly part: boolean;
  /** What the fund paid without an order: then it is in no row. */
  readonly importedCents: Cents;
  /** `null`: of no one fund, or not read yet. */
  readonly fundId: number | null;
  readonly pending: boolean;
  readonly error: Error | null;
}

/**
 * The orders that fit the filters. Of one fund or one year with what is of it only, so that the sums are those
 * of the fund and of the list that is saved.
 */
export function useListedOrders(all: readonly Order[], filters: OrderFilters): ListedOrders {
  const { fundName, year } = filters;
  const funds = useCall('budget.overview', {});
  const fundId = funds.data?.find(({ name }) => name === fundName)?.id ?? null;
  const part = fundName !== null || year !== null;
  const ready = part && (fundName === null || fundId !== null);
  const of = useCall('budget.orders', { fundId, year }, { enabled: ready });
  const orders = useMemo(
    () =>
      part
        ? (of.data?.orders ?? [])
        : all.map((order) => ({ ...order, wholeCents: order.amountCents })),
    [part, of.data, all],
  );
  const rows = useMemo(() => filterOrders(orders, filters), [orders, filters]);
  const narrowed = filters.status !== null || filters.query.trim() !== '';
  return {
    rows,
    part,
    importedCents: part && !narrowed ? (of.data?.importedCents ?? 0) : 0,
    fundId,
    pending: part && (ready ? of.isPending : funds.isPending),
    error: part ? (of.error ?? funds.error) : null,
  };
}
