import type { Cents } from '../kernel/money.ts';
import { quantityByYear } from './staff-rules.ts';
import { lineAmount } from './line-amount.ts';
import type { NewOrder } from './orders.ts';

type AskedOrder = Pick<NewOrder, 'costKind' | 'startDate' | 'endDate' | 'budgetYear'> & {
  readonly lines: readonly Pick<
    NewOrder['lines'][number],
    'quantityHundredths' | 'unitPriceCents'
  >[];
};

export interface PlannedAmount {
  /** Which of the lines that were asked for it is (a part of). */
  readonly index: number;
  readonly budgetYear: number;
  readonly quantityHundredths: number;
  readonly amountCents: Cents;
}

/**
 * The lines that an order gets: those that were asked for, but staff for a period in several calendar years
 * get one a year, by its months. The amount of an order is that of its lines together.
 */
export function plannedAmounts(order: AskedOrder): PlannedAmount[] {
  return order.lines.flatMap(({ quantityHundredths, unitPriceCents }, index) => {
    const parts =
      order.costKind === 'personeel' && order.endDate !== null
        ? quantityByYear(quantityHundredths, order.startDate, order.endDate)
        : [];
    const byYear = parts.length > 1 ? parts : [{ year: order.budgetYear, quantityHundredths }];
    return byYear.map((part) => ({
      index,
      budgetYear: part.year,
      quantityHundredths: part.quantityHundredths,
      amountCents: lineAmount(part.quantityHundredths, unitPriceCents),
    }));
  });
}

/** What an order would cost, VAT included. */
export const orderAmount = (order: AskedOrder): Cents =>
  plannedAmounts(order).reduce((sum, { amountCents }) => sum + amountCents, 0);
