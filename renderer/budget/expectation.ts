import type { FundWarning } from '#shared/budget/forecast.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import type { ListedFund } from './types.ts';

/** How a fund is expected to end, with the word that stands behind the amount. */
export interface Expectation {
  readonly tone: 'fine' | 'left' | 'short';
  /** `9.800,00 tekort`. */
  readonly text: string;
}

/**
 * What will be left at the end of a fund, or short; `null`: that is not known. Much that is left is worth a
 * look too: the warnings say so.
 */
export function expectationOf({
  forecast: { leftCents, until },
  warnings,
}: {
  readonly forecast: Pick<ListedFund['forecast'], 'leftCents' | 'until'>;
  readonly warnings: readonly Pick<FundWarning, 'kind'>[];
}): Expectation | null {
  if (leftCents === null || until === null) return null;
  if (leftCents < 0) return { tone: 'short', text: `${formatAmount(-leftCents)} tekort` };
  const text = `${formatAmount(leftCents)} over`;
  return { tone: warnings.some(({ kind }) => kind === 'left') ? 'left' : 'fine', text };
}
