/** As many as fit without scrolling. */
export const atMost = 8;

/**
 * How many of each group are shown, together at most eight: first one of each, then a second of each, then the
 * rest by the order of the groups. So a name that many have does not hide the note that holds it.
 *
 * @param counts how many were found of each group, the first group first
 */
export function shareOut(counts: readonly number[], room = atMost): number[] {
  const shares = counts.map(() => 0);
  let left = room;
  for (const limit of [1, 2, Infinity]) {
    counts.forEach((count, group) => {
      const more = Math.min(count, limit) - (shares[group] ?? 0);
      const taken = Math.max(0, Math.min(more, left));
      shares[group] = (shares[group] ?? 0) + taken;
      left -= taken;
    });
  }
  return shares;
}
