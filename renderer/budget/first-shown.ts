import type { Money } from '#shared/budget/fund.ts';

/** The fund that is shown when nobody chose one: the first with money, for there is something to see. */
export const firstShown = <Fund extends Pick<Money, 'amountCents'>>(
  funds: readonly Fund[],
): Fund | undefined =>
  funds.find(({ amountCents }) => amountCents !== null && amountCents > 0) ?? funds[0];
