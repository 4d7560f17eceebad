import type { AmountParts } from '#shared/budget/fund.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { differenceText } from './ledger/ledger-rows.ts';
import { texts } from './texts.ts';
import './money-cells.css';

const { parts: words } = texts;

/** What an amount was made of, a line for each part; none when it is only what was decided. */
export function partLines({ decidedCents, moved }: AmountParts): string[] {
  if (moved.length === 0) return [];
  return [
    decidedCents === null ? words.undecided : words.decided(formatAmount(decidedCents)),
    ...moved.map(({ year, cents }) => {
      const difference = differenceText(cents);
      if (year === null) return words.others(difference);
      return cents < 0 ? words.to(year, difference) : words.from(year, difference);
    }),
  ];
}

/** The parts of an amount, small under it. */
export function AmountPartLines({ parts }: { readonly parts: AmountParts }) {
  return partLines(parts).map((line) => (
    <span key={line} className="b-under t-second t-figures">
      {line}
    </span>
  ));
}
