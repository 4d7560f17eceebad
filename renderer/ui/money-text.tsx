import { formatAmount, formatEuro, type Cents } from '#shared/kernel/money.ts';

export interface MoneyTextProps {
  /** `null` shows a quiet dash. */
  readonly cents: Cents | null;
  /** `euro` for single amounts and totals, `plain` in a table whose head names the unit. */
  readonly unit?: 'euro' | 'plain';
  /** What is said in place of a missing amount; a dash when left out. */
  readonly missing?: string;
}

/** An amount in tabular figures with two decimals, always. */
export function MoneyText({ cents, unit = 'euro', missing = '–' }: MoneyTextProps) {
  if (cents === null) return <span className="t-quiet">{missing}</span>;
  return (
    <span className="t-figures">{unit === 'euro' ? formatEuro(cents) : formatAmount(cents)}</span>
  );
}
