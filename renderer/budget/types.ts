import type { CallOutput } from '#shared/ipc/contract.ts';

/** A fund as the table shows it, of one budget year. */
export type ListedFund = CallOutput<'budget.overview'>[number];

/** A fund as it is shown below the table. */
export type ShownFund = CallOutput<'budget.fund'>;

/** An order of which a fund pays all or a part. */
export type FundOrder = CallOutput<'purchasing.orders'>[number];
