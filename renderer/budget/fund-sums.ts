import type { Money } from '#shared/budget/fund.ts';
import type { Cents } from '#shared/kernel/money.ts';

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
export function sumFunds(funds: readonly Money[]): FundSums {
  const known = funds.filter((fund) => fund.amountCents !== null);
  const sum = (of: (fund: Money) => Cents | null) =>
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
