import { useMemo } from 'react';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { useCall } from '../../lib/use-call.ts';
import { fittingInvoices, type ListedInvoice, type ListState } from './list-state.ts';

/** The invoices that fit the filters, whether paid or not. */
export interface ListedInvoices {
  readonly fitting: readonly ListedInvoice[];
  readonly pending: boolean;
  readonly error: Error | null;
}

/** Of one fund with only what it pays, so that the sums are those of the fund and of the list that is saved. */
export function useListedInvoices(all: readonly Invoice[], state: ListState): ListedInvoices {
  const { search, year, fund, provider } = state;
  const funds = useCall('budget.overview', {}, { enabled: fund !== null });
  const fundId = funds.data?.find(({ name }) => name === fund)?.id ?? null;
  const ready = fund !== null && fundId !== null;
  const of = useCall('budget.invoices', { fundId: fundId ?? 0, year: null }, { enabled: ready });
  const invoices = useMemo(
    () =>
      fund === null
        ? all.map((invoice) => ({ ...invoice, wholeCents: invoice.amountCents }))
        : (of.data ?? []),
    [fund, all, of.data],
  );
  const fitting = useMemo(
    () => fittingInvoices(invoices, { search, year, fund, provider }),
    [invoices, search, year, fund, provider],
  );
  return {
    fitting,
    pending: fund !== null && (ready ? of.isPending : funds.isPending),
    error: fund === null ? null : (of.error ?? funds.error),
  };
}
