import type { Override } from './orders.ts';

/** What of a condition that is not met an exception is about. */
interface UnmetCondition {
  readonly condition: Override['condition'];
  /** Of a condition about persons, everyone for whom it is not met. */
  readonly clientNumbers?: readonly string[] | undefined;
}

/**
 * Whether an exception is of this condition and shows everyone for whom it is not met: nobody who came later, or
 * whose number did not stand beside the reason, is let pass with the others. One client needs no number.
 */
export function letsPass(
  override: Override,
  fundId: number,
  { condition, clientNumbers: whom = [] }: UnmetCondition,
): boolean {
  if (override.fundId !== fundId || override.condition !== condition) return false;
  const shown = override.clientNumbers;
  return shown === undefined ? whom.length <= 1 : whom.every((number) => shown.includes(number));
}

/** An exception of a condition, for all whose numbers stand beside it. */
export const passing = (
  fundId: number,
  { condition, clientNumbers }: UnmetCondition,
  reason: string,
): Override => ({
  fundId,
  condition,
  reason,
  ...(clientNumbers === undefined ? {} : { clientNumbers: [...clientNumbers] }),
});
