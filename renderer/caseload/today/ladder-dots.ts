/** Dots that fit on a tread: rows of five, at most four high. */
const perTread = 20;

const scales = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** How many clients one dot stands for, so that the fullest tread holds its dots. */
export function clientsPerDot(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return scales.find((scale) => most <= scale * perTread) ?? Math.ceil(most / perTread);
}

/** The dots of one tread: whoever is there shows, so one client is one dot at any scale. */
export const dotsOf = (count: number, perDot: number): number => Math.ceil(count / perDot);
