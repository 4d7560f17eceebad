/** Below this many a percentage says more about persons than about a group [disclosure]. */
export const fewestForPercent = 10;

/**
 * A whole percentage of two published counts; `null` when one of them is hidden, or the percentage would be
 * of fewer than 10. It is made of nothing but these two, so it tells nothing that they do not tell.
 */
export function percentOf(part: number | null, whole: number | null): number | null {
  return part !== null && whole !== null && part > whole ? null : ratioOf(part, whole);
}

/** The same of a count that is no part of the other, so that it can be more than 100. */
export function ratioOf(count: number | null, beside: number | null): number | null {
  if (count === null || beside === null || beside < fewestForPercent) return null;
  return Math.round((100 * count) / beside);
}
