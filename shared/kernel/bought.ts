import { costKindWords, type CostKind } from './cost-kind.ts';
import { withCapital } from './text.ts';

/** What an order is for, in words: the type of trajectory, else how it was described, else its kind. */
export function boughtWords(order: {
  readonly typeName: string | null;
  readonly description: string | null;
  readonly costKind: CostKind;
}): string {
  return withCapital(order.typeName ?? order.description ?? costKindWords[order.costKind]);
}
