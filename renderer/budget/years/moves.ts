import { takesFree, takesOrders } from '#shared/budget/year-rules.ts';
import type { ClosingFund, YearChoice } from '#shared/budget/years.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents } from '#shared/kernel/money.ts';

/** What was chosen, by fund; what is not there takes nothing along. */
export type Choices = Readonly<Record<Id, YearChoice>>;

export const choiceOf = (choices: Choices, fundId: Id): YearChoice => choices[fundId] ?? 'niets';

/** What is committed and not invoiced yet. */
export const openOf = ({ openOrders }: Pick<ClosingFund, 'openOrders'>): Cents =>
  openOrders.reduce((sum, { openCents }) => sum + openCents, 0);

/** How much goes to the next year: of what is free, of the open orders with their money, of both. */
export function movesOf(
  fund: Pick<ClosingFund, 'freeCents' | 'openOrders'>,
  choice: YearChoice,
): Cents {
  const free = takesFree(choice) ? Math.max(0, fund.freeCents ?? 0) : 0;
  return free + (takesOrders(choice) ? openOf(fund) : 0);
}

/** How many orders: one with several lines is one. */
export const orderCount = ({ openOrders }: Pick<ClosingFund, 'openOrders'>): number =>
  new Set(openOrders.map(({ orderId }) => orderId)).size;
