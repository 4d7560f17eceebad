import type { HidingRule } from './problem.ts';

/**
 * The values to look for, so that a reader who sees this figure hidden has enough of them. The ends of a
 * range first, for what lies between often follows from them.
 */
export function targetsOf(value: number, rule: HidingRule): number[] {
  const { largestSmall, fewestValues, outside } = rule;
  const wide = fewestValues - 1;
  const least = Math.max(value + wide, outside && value > 0 ? largestSmall + 1 : 0);
  const up = range(least, value + 1);
  const down = [0, Math.max(wide, value), ...range(Math.max(wide, value) - 1, 1)];
  const near = range(2 * wide, 1)
    .reverse()
    .flatMap((step) => [value - step, value + step]);
  const around = [value - wide, value + wide, ...near];
  const small = least - value > value ? [...down, ...up] : [...up, ...down];
  const all = value > largestSmall ? around : [...small, ...near];
  return [...new Set(all)].filter((each) => each >= 0 && each !== value);
}

/** From high to low, both in. */
const range = (high: number, low: number): number[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, step) => high - step);
