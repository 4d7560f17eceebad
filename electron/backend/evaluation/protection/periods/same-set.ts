import type { CellKey } from '#shared/evaluation/counted.ts';
import { fullOutflowNames } from '#shared/evaluation/words.ts';
import { mergedOf, readKey, type ReadKey } from '../key-relations.ts';
import { joined, personSetOf, windowOf } from './person-set.ts';

/**
 * The same text for keys that count the same set, whatever the period of their report: who left in 2018, in a
 * report over that year and in a longer one. Any other key is only itself.
 */
export function setNameOf(key: CellKey): string {
  const set = personSetOf(key);
  if (set && !set.kinds.has('uitstroom')) {
    const rectangles = set.rectangles.map(({ settled, withoutDay, left }) => [
      joined(settled),
      withoutDay,
      joined(left),
    ]);
    return JSON.stringify([[...set.kinds].sort(), rectangles]);
  }
  return outflowOf(key) ?? key;
}

/**
 * The names of all sets that a reader takes this one to be, by what the words mean: who left fully is counted
 * by the caseload, by the outflow, and by how it was months later.
 */
export const setNamesOf = (key: CellKey): readonly string[] => [
  setNameOf(key),
  ...likelyNamesOf(key),
];

function likelyNamesOf(key: CellKey): string[] {
  const read = readKey(key);
  if (!read) return [];
  const { unit, population, period } = read;
  const { outflowKind, outflowYear, leftFully, leftFullyYear, inTrajectory, route, ...rest } =
    Object.fromEntries(read.asked);
  const others = [outflowKind, outflowYear, leftFully, leftFullyYear, inTrajectory, route];
  const asksOnly = (...own: readonly (readonly string[] | undefined)[]) =>
    others.every((values) => values === undefined || own.includes(values));
  const nameOf = (kind: string, times: readonly string[] = []) => {
    const window = windowOf(period, times);
    return window ? [JSON.stringify([kind, unit, window, rest])] : [];
  };
  if (/^duurzaam-\d+$/.test(population)) return asksOnly() ? nameOf('volledig uit') : [];
  if (population === 'uitstroom') {
    const isFull = JSON.stringify(outflowKind?.toSorted()) === fullKinds;
    return isFull && asksOnly(outflowKind, outflowYear) ? nameOf('volledig uit', outflowYear) : [];
  }
  if (population === 'trajecten') return asksOnly() ? nameOf('in een traject') : [];
  if (population === 'werkenden') return asksOnly() ? nameOf('aan het werk') : [];
  if (population === 'routes') {
    return route?.join() === 'werk' && asksOnly(route) ? nameOf('aan het werk') : [];
  }
  if (population !== 'caseload') return [];
  if (inTrajectory?.join() === 'ja') return asksOnly(inTrajectory) ? nameOf('in een traject') : [];
  if (leftFullyYear?.length === 1 && leftFully?.includes('nee') !== true) {
    return asksOnly(leftFully, leftFullyYear) ? nameOf('volledig uit', leftFullyYear) : [];
  }
  return leftFully?.join() === 'ja' && asksOnly(leftFully) ? nameOf('volledig uit') : [];
}

const fullKinds = JSON.stringify(Object.keys(fullOutflowNames).toSorted());

/**
 * Whether a count that was shared before has to do with these: it is of the same set, of the same facts in the
 * same period, or of the same kinds of persons in another.
 */
export function isTiedTo(keys: Iterable<CellKey>): (key: CellKey) => boolean {
  const all = [...keys];
  const names = new Set(all.flatMap(setNamesOf));
  const kindsOf = (key: CellKey) => {
    const set = personSetOf(key);
    return set && [...set.kinds.keys()].sort().join(',');
  };
  const kinds = new Set(all.flatMap((key) => kindsOf(key) ?? []));
  const places = new Set(all.flatMap((key) => placeOf(key) ?? []));
  return (key) => {
    const own = kindsOf(key);
    if (own !== undefined && kinds.has(own)) return true;
    const place = placeOf(key);
    return (
      (place !== undefined && places.has(place)) || setNamesOf(key).some((name) => names.has(name))
    );
  };
}

const placeOf = (key: CellKey): string | undefined => {
  const read = readKey([...mergedOf(key)][0] ?? key);
  return read && `${read.unit}|${read.population}|${read.period}`;
};

/**
 * Outflows are events of a day: in a year of a longer period, or a quarter, they are those of that time. Quarters
 * that were merged are those of all their days.
 */
function outflowOf(key: CellKey): string | undefined {
  const parts = [...mergedOf(key)].map((part) => {
    const read = readKey(part);
    return read && outflowIn(read);
  });
  const [first] = parts;
  if (!first || parts.some((part) => part?.of !== first.of)) return undefined;
  return JSON.stringify([first.of, joined(parts.flatMap((part) => part?.window ?? []))]);
}

function outflowIn({ unit, population, period, asked }: ReadKey) {
  if (population !== 'uitstroom' && population !== 'kwartalen') return undefined;
  const { outflowYear = [], outflowQuarter = [], ...rest } = Object.fromEntries(asked);
  const window = windowOf(period, [...outflowYear, ...outflowQuarter]);
  return window && { window, of: JSON.stringify([unit, rest]) };
}
