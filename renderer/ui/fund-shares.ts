import type { Cents } from '#shared/kernel/money.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { texts } from './texts.ts';

/** A fund's money, in the order of certainty. `amountCents` is `null` while nobody knows it. */
export interface FundMoney {
  readonly amountCents: Cents | null;
  readonly paidCents: Cents;
  readonly invoicedCents: Cents;
  readonly committedCents: Cents;
}

export const fundParts = ['paid', 'invoiced', 'committed', 'free'] as const;
export type FundPart = (typeof fundParts)[number];

export interface FundShares {
  /** Parts of a whole, from 0 to 1; together 1, or all 0 when there is nothing to show. */
  readonly shares: Readonly<Record<FundPart, number>>;
  /** More was used than the fund holds: the whole bar is then what was used. */
  readonly overspent: boolean;
}

/** Divides the bar. The whole is the fund; what was used when that is more, or when the fund is unknown. */
export function fundShares(money: FundMoney): FundShares {
  const used = money.paidCents + money.invoicedCents + money.committedCents;
  const whole = Math.max(money.amountCents ?? used, used);
  const share = (cents: Cents) => (whole === 0 ? 0 : cents / whole);
  return {
    shares: {
      paid: share(money.paidCents),
      invoiced: share(money.invoicedCents),
      committed: share(money.committedCents),
      free: share(whole - used),
    },
    overspent: money.amountCents !== null && used > money.amountCents,
  };
}

/** The bar in words, for who cannot see it. */
export function fundText(money: FundMoney): string {
  const used = money.paidCents + money.invoicedCents + money.committedCents;
  const { paid, invoiced, committed, free, overspent, unknownAmount } = texts.fund;
  const parts = [
    `${paid} ${formatEuro(money.paidCents)}`,
    `${invoiced} ${formatEuro(money.invoicedCents)}`,
    `${committed} ${formatEuro(money.committedCents)}`,
  ];
  if (money.amountCents === null) parts.push(unknownAmount);
  else if (used > money.amountCents)
    parts.push(`${overspent} ${formatEuro(used - money.amountCents)}`);
  else parts.push(`${free} ${formatEuro(money.amountCents - used)}`);
  return parts.join(', ');
}
