import type { IsoDate, Period } from '#shared/kernel/dates.ts';

/**
 * The part of a period of which anything can be known: a period that runs on ends today, for what has yet
 * to come did not happen. Of one that has yet to begin only the first day is left.
 */
export function knownPart({ from, until }: Period, today: IsoDate): Period {
  if (until <= today) return { from, until };
  return { from, until: from <= today ? today : from };
}
