import type { Member, Thresholds } from './schema.ts';

/**
 * How many clients the norm allows somebody, 30 for one fte [Apeldoorn]: a part of a client is none, so 0,85
 * fte is 25. `null`: the fte is not filled in.
 */
export function normOf(
  { fteHundredths }: Pick<Member, 'fteHundredths'>,
  { normPerFte }: Pick<Thresholds, 'normPerFte'>,
): number | null {
  return fteHundredths === null ? null : Math.floor((fteHundredths * normPerFte) / 100);
}
