/** Chance that always falls the same way for the same seed. */
export function makeChance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    upTo,
    happens: (share: number): boolean => next() < share,
    oneOf: <T>(values: readonly [T, ...T[]]): T => values[upTo(values.length - 1)] ?? values[0],
    /** Often the first or the last day of a month, where periods begin and end. */
    dayIn: (firstYear: number, lastYear: number): string => {
      const year = firstYear + upTo(lastYear - firstYear);
      const day = next() < 0.4 ? 1 : 1 + upTo(27);
      return next() < 0.1 ? `${year}-12-31` : `${year}-${pad(1 + upTo(11))}-${pad(day)}`;
    },
  };
}
export type Chance = ReturnType<typeof makeChance>;
