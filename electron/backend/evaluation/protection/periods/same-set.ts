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

/** Whether a count of another period has to do with these: it is of the same set, or of the same kinds of persons. */
export function isTiedTo(keys: Iterable<CellKey>): (key: CellKey) => boolean {
  const all = [...keys];
  const names = new Set(all.map(setNameOf));
  const kindsOf = (key: CellKey) => {
    const set = personSetOf(key);
    return set && [...set.kinds.keys()].sort().join(',');
  };
  const kinds = new Set(all.flatMap((key) => kindsOf(key) ?? []));
  return (key) => {
    const own = kindsOf(key);
    return (own !== undefined && kinds.has(own)) || names.has(setNameOf(key));
  };
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
