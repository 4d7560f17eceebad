import type { FundPosition } from '#shared/budget/schema.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { FundOrder } from './order-state.ts';

export interface FundSums {
  /** Of the funds whose amount is known. */
  readonly amountCents: Cents;
  readonly freeCents: Cents;
  /** Of all funds. */
  readonly paidCents: Cents;
  readonly invoicedCents: Cents;
  readonly committedCents: Cents;
  /** Funds that `amountCents` and `freeCents` leave out. */
  readonly unknownAmounts: number;
}

/** What all funds are together. */
export function sumFunds(funds: readonly FundPosition[]): FundSums {
  const sum = (of: (fund: FundPosition) => Cents | null) =>
    funds.reduce((cents, fund) => cents + (of(fund) ?? 0), 0);
  return {
    amountCents: sum((fund) => fund.amountCents),
    freeCents: sum((fund) => fund.freeCents),
    paidCents: sum((fund) => fund.paidCents),
    invoicedCents: sum((fund) => fund.invoicedCents),
    committedCents: sum((fund) => fund.committedCents),
    unknownAmounts: funds.filter((fund) => fund.amountCents === null).length,
  };
}

/** What of the paid money belongs to no order: costs that came in with a list. */
export const paidWithoutOrder = (
  fund: Pick<FundPosition, 'paidCents'>,
  orders: readonly Pick<FundOrder, 'paidCents'>[],
): Cents => fund.paidCents - orders.reduce((cents, order) => cents + order.paidCents, 0);
