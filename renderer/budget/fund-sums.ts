import type { FundPosition } from '#shared/budget/schema.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { FundOrder } from './order-state.ts';

export interface FundSums {
  readonly amountCents: Cents;
  readonly freeCents: Cents;
  readonly paidCents: Cents;
  readonly invoicedCents: Cents;
  readonly committedCents: Cents;
  /** Funds that the sums leave out. */
  readonly unknownAmounts: number;
}

/**
 * What the funds are together. A fund of unknown amount is in none of the sums, so that amount less paid,
 * invoiced and committed is free here too.
 */
export function sumFunds(funds: readonly FundPosition[]): FundSums {
  const known = funds.filter((fund) => fund.amountCents !== null);
  const sum = (of: (fund: FundPosition) => Cents | null) =>
    known.reduce((cents, fund) => cents + (of(fund) ?? 0), 0);
  return {
    amountCents: sum((fund) => fund.amountCents),
    freeCents: sum((fund) => fund.freeCents),
    paidCents: sum((fund) => fund.paidCents),
    invoicedCents: sum((fund) => fund.invoicedCents),
    committedCents: sum((fund) => fund.committedCents),
    unknownAmounts: funds.length - known.length,
  };
}

/** What of the paid money belongs to no order: costs that came in with a list. */
export const paidWithoutOrder = (
  fund: Pick<FundPosition, 'paidCents'>,
  orders: readonly Pick<FundOrder, 'paidCents'>[],
): Cents => fund.paidCents - orders.reduce((cents, order) => cents + order.paidCents, 0);
