import type { CellKey } from '#shared/evaluation/counted.ts';
import { readKey } from '../key-relations.ts';
import { joined, personSetOf, windowOf } from './person-set.ts';

/**
 * The same text for keys that count the same set, whatever the period of their report: who left in 2018, in a
 * report over that year and in a longer one. Any other key is only itself.
 */
export function setNameOf(key: CellKey): string {
  const set = personSetOf(key);
  if (set) {
    const rectangles = set.rectangles.map(({ settled, withoutDay, left }) => [
      joined(settled),
      withoutDay,
      joined(left),
    ]);
    return JSON.stringify([[...set.kinds].sort(), rectangles]);
  }
  return outflowOf(key) ?? key;
}

/** Outflows are events of a day: in a year of a longer period, or a quarter, they are those of that time. */
function outflowOf(key: CellKey): string | undefined {
  const read = readKey(key);
  if (!read || (read.population !== 'uitstroom' && read.population !== 'kwartalen'))
    return undefined;
  const { outflowYear: years, outflowQuarter: quarters, ...rest } = Object.fromEntries(read.asked);
  const window = windowOf(read.period, [...(years ?? []), ...(quarters ?? [])]);
  return window && JSON.stringify([read.unit, window, rest]);
}
