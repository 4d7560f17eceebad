import type { Cents } from '#shared/kernel/money.ts';
import type { FundOrder, FundOrders } from './types.ts';

interface Spent {
  readonly committedCents: Cents;
  readonly invoicedCents: Cents;
  readonly paidCents: Cents;
}

/** What a fund spent: on an order, or (without an id) on what came in with a list. */
export type SpentRow = FundOrder | Spent;

/** Every euro that a fund spent: of each order, and last what has none. */
export const withImported = ({ orders, importedCents }: FundOrders): readonly SpentRow[] =>
  importedCents === 0
    ? orders
    : [...orders, { committedCents: 0, invoicedCents: 0, paidCents: importedCents }];

/** Together what stands in the row of the fund. */
export function sumOrders(rows: readonly Spent[]): Spent {
  const sum = (key: keyof Spent) => rows.reduce((cents, row) => cents + row[key], 0);
  return {
    committedCents: sum('committedCents'),
    invoicedCents: sum('invoicedCents'),
    paidCents: sum('paidCents'),
  };
}
