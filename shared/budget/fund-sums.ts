import type { Cents } from '../kernel/money.ts';
import type { Money } from './fund.ts';

/** What several funds are together, in cents. */
export interface FundSums {
  readonly amountCents: Cents;
  readonly freeCents: Cents;
  readonly paidCents: Cents;
  readonly invoicedCents: Cents;
  readonly committedCents: Cents;
  readonly waitingCents: Cents;
  /** How many there are, with those that the sums leave out. */
  readonly funds: number;
  /** Funds that the sums leave out. */
  readonly unknownAmounts: number;
}

/** The sums of one budget year and of whole periods apart: together they are of two sorts of time. */
export interface SumsByTime {
  readonly year: FundSums;
  readonly whole: FundSums;
}

/** The two sums that the sum of all is made of; `null` where all with a known amount are of one sort. */
export function sumsByTime(
  funds: readonly (CountedFund & { readonly perYear: boolean })[],
): SumsByTime | null {
  const known = funds.filter(({ amountCents }) => amountCents !== null);
  const [ofYear, ofWhole] = [true, false].map((one) =>
    known.filter(({ perYear }) => perYear === one),
  );
  if (ofYear === undefined || ofWhole === undefined) return null;
  if (ofYear.length === 0 || ofWhole.length === 0) return null;
  return { year: sumFunds(ofYear), whole: sumFunds(ofWhole) };
}

type CountedFund = Money & { readonly waitingCents: Cents };

/**
 * What the funds are together. A fund of unknown amount is in none of the sums, so that amount less paid,
 * invoiced and committed is free here too.
 */
export function sumFunds(funds: readonly CountedFund[]): FundSums {
  const known = funds.filter((fund) => fund.amountCents !== null);
  const sum = (of: (fund: CountedFund) => Cents | null) =>
    known.reduce((cents, fund) => cents + (of(fund) ?? 0), 0);
  return {
    amountCents: sum((fund) => fund.amountCents),
    freeCents: sum((fund) => fund.freeCents),
    paidCents: sum((fund) => fund.paidCents),
    invoicedCents: sum((fund) => fund.invoicedCents),
    committedCents: sum((fund) => fund.committedCents),
    waitingCents: sum((fund) => fund.waitingCents),
    funds: funds.length,
    unknownAmounts: funds.length - known.length,
  };
}
