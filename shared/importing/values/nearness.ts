/** How many letters must change to make one text the other; two swapped ones are one change. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}

/** How many slips of the keyboard a word of this length may hold and still be the same word. */
const slipsIn = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether two texts in bare letters and digits are likely one that was mistyped. */
export function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  // `onbetaald` is no slip in `betaald`.
  if (one[0] !== other[0]) return false;
  // `Fonds 2016` and `Fonds 2017`, `A1` and `A2`: a figure is never a slip.
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  const slips = slipsIn(Math.min(one.length, other.length));
  return slips > 0 && editDistance(one, other, slips) <= slips;
}
