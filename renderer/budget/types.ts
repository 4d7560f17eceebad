import type { CallOutput } from '#shared/ipc/contract.ts';

/** A fund as the table shows it, of one budget year. */
export type ListedFund = CallOutput<'budget.overview'>[number];

/** A fund as it is shown below the table. */
export type ShownFund = CallOutput<'budget.fund'>;

/** What was bought from a fund. */
export type FundOrders = CallOutput<'budget.orders'>;

/** An order with what one fund pays of it. */
export type FundOrder = FundOrders['orders'][number];
