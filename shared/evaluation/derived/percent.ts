/** Below this many a percentage says more about persons than about a group [disclosure]. */
export const fewestForPercent = 10;

/**
 * A whole percentage of two published counts; `null` when one of them is hidden, or the percentage would be
 * of fewer than 10. Where 0 or 100 would say that it is nobody or everybody and it is not, it has the decimals that
 * tell the difference: 0.5 of 5 in 1,005. It is made of nothing but these two, so it tells nothing that they do
 * not tell.
 */
export function percentOf(part: number | null, whole: number | null): number | null {
  return part !== null && whole !== null && part > whole ? null : ratioOf(part, whole);
}

/** The same of a count that is no part of the other, so that it can be more than 100. */
export function ratioOf(count: number | null, beside: number | null): number | null {
  if (count === null || beside === null || beside < fewestForPercent) return null;
  const exact = (100 * count) / beside;
  const whole = Math.round(exact);
  return (whole === 0 || whole === 100) && whole !== exact ? apartFrom(whole, exact) : whole;
}

/** With as few decimals as make it another number. */
function apartFrom(whole: number, exact: number): number {
  for (let times = 10; times <= mostTimes; times *= 10) {
    const rounded = Math.round(exact * times) / times;
    if (rounded !== whole) return rounded;
  }
  return exact;
}

/** Of 0.00001% there would be one person in ten million. */
const mostTimes = 1e5;
