import type { CellKey, CountedSum } from '#shared/evaluation/counted.ts';
import type { Population } from '#shared/evaluation/declaration.ts';

/*
 * A key says what it counts: `personen|caseload|targetGroup=["statushouder"]`. So keys tell which sets
 * lie inside which, and a reader sees the same from the heads of rows and columns.
 */

/** What a key says that it counts. */
export interface ReadKey {
  readonly key: CellKey;
  readonly unit: string;
  readonly population: string;
  /** `2018-01-01..2018-12-31`; empty where the key does not say it. */
  readonly period: string;
  /** What is asked of each dimension; no values at all means 'unknown'. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly askedText: string;
}

const isPeriod = (text: string) => /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/.test(text);

/** A report has some thousands of keys, each of which is read very many times over. */
const mostRemembered = 20_000;
const remembered = new Map<CellKey, ReadKey | undefined>();

/** Nothing for a key of another make: then it has no relations that we know. */
export function readKey(key: CellKey): ReadKey | undefined {
  if (remembered.has(key)) return remembered.get(key);
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = readAnew(key);
  remembered.set(key, read);
  return read;
}

function readAnew(key: CellKey): ReadKey | undefined {
  const [counted = '', ...rest] = key.split(/\|(?=\w+=\[)/);
  const [unit = '', population, period = '', ...more] = counted.split('|');
  if (population === undefined || more.length > 0) return undefined;
  if (period !== '' && !isPeriod(period)) return undefined;
  const asked = new Map<string, readonly string[]>();
  for (const text of rest) {
    const [, name, list = ''] = /^(\w+)=(\[.*\])$/.exec(text) ?? [];
    const values = readValues(list);
    if (name === undefined || values === undefined) return undefined;
    asked.set(name, values);
  }
  return { key, unit, population, period, asked, askedText: rest.join('|') };
}

function readValues(list: string): readonly string[] | undefined {
  try {
    const values: unknown = JSON.parse(list);
    return Array.isArray(values) && values.every((value) => typeof value === 'string')
      ? values
      : undefined;
  } catch {
    return undefined;
  }
}

/** Which facts are counted; nothing for a key of another make. */
export const populationOf = (key: CellKey): string | undefined => readKey(key)?.population;

const readKeys = (keys: Iterable<CellKey>) =>
  [...keys].map(readKey).filter((key) => key !== undefined);

/** Whoever is counted by the one is counted by the other, leaving unit and population aside. */
function asksAtLeast(narrow: ReadKey, wide: ReadKey): boolean {
  for (const [name, values] of wide.asked) {
    const own = narrow.asked.get(name);
    if (own === undefined) return false;
    if (own.length === 0 || values.length === 0) {
      if (own.length !== values.length) return false;
    } else if (!own.every((value) => values.includes(value))) return false;
  }
  return true;
}

/** Where a dimension of a key is found: by each of its values, or by its name where it is the unknown. */
const placesOf = (name: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [name] : values.map((value) => JSON.stringify([name, value]));

/**
 * By key, the keys of which it may ask all, in their order: those that ask nothing, and those that share with it a
 * value of the dimension that they name last. Of many keys that leaves a few to compare, see `asksAtLeast`.
 */
function mayAskLess(keys: readonly ReadKey[]): (narrow: ReadKey) => readonly ReadKey[] {
  const askNothing: number[] = [];
  const byPlace = new Map<string, number[]>();
  keys.forEach(({ asked }, at) => {
    const last = [...asked].at(-1);
    if (last === undefined) return void askNothing.push(at);
    for (const place of new Set(placesOf(...last))) {
      const known = byPlace.get(place);
      if (known) known.push(at);
      else byPlace.set(place, [at]);
    }
  });
  return ({ asked }) =>
    [...asked]
      .flatMap(([name, values]) => byPlace.get(placesOf(name, values)[0] ?? '') ?? [])
      .concat(askNothing)
      .sort((a, b) => a - b)
      .flatMap((at) => keys[at] ?? []);
}

/**
 * The one period lies inside the other. Who is in the caseload of a period, or had an outflow, a
 * trajectory or costs in it, is so too in every period around it.
 */
function periodInside(narrow: ReadKey, wide: ReadKey): boolean {
  if (narrow.period === wide.period) return true;
  if (narrow.period === '' || wide.period === '') return false;
  const [from = '', until = ''] = narrow.period.split('..');
  const [first = '', last = ''] = wide.period.split('..');
  return first <= from && until <= last;
}

/** A part of the same population, over the same period: that is certain, whatever the figures. */
const isCertain = (narrow: ReadKey, wide: ReadKey) =>
  narrow.population === wide.population && narrow.period === wide.period;

export interface Inside {
  readonly low: CellKey;
  readonly high: CellKey;
}

/**
 * Pairs of counts of which the one can never be more than the other: a part of the same population, or
 * of the caseload, over the same period or one around it. Not all of that is certain: some who left are
 * not in the caseload, and what a person is may change with the day. So then it counts where it is true.
 *
 * @param values those that are known
 * @param all the keys to relate, also those without a value
 */
export function insidePairs(
  values: ReadonlyMap<CellKey, number>,
  sums: readonly CountedSum[],
  all: Iterable<CellKey> = values.keys(),
): Inside[] {
  const keys = readKeys(all);
  const holds = (low: CellKey, high: CellKey) =>
    values.has(low) && values.has(high) && (values.get(low) ?? 0) <= (values.get(high) ?? 0);
  const implied = ancestorsBySum(sums);
  const wider = mayAskLess(keys);
  return keys.flatMap((narrow) =>
    wider(narrow)
      .filter(
        (wide) =>
          wide !== narrow &&
          wide.unit === narrow.unit &&
          wide.asked.size <= narrow.asked.size &&
          (wide.population === narrow.population || wide.population === 'caseload') &&
          periodInside(narrow, wide) &&
          !implied(narrow.key, wide.key) &&
          asksAtLeast(narrow, wide) &&
          (isCertain(narrow, wide) || holds(narrow.key, wide.key)),
      )
      .map((wide) => ({ low: narrow.key, high: wide.key })),
  );
}

function ancestorsBySum(sums: readonly CountedSum[]): (key: CellKey, total: CellKey) => boolean {
  const above = new Map<CellKey, Set<CellKey>>();
  for (const { total, parts } of sums) {
    for (const part of parts) above.set(part, (above.get(part) ?? new Set()).add(total));
  }
  const all = new Map<CellKey, Set<CellKey>>();
  const ancestors = (key: CellKey): Set<CellKey> => {
    const known = all.get(key);
    if (known) return known;
    const found = new Set<CellKey>();
    all.set(key, found);
    for (const total of above.get(key) ?? []) {
      found.add(total);
      for (const higher of ancestors(total)) found.add(higher);
    }
    return found;
  };
  return (key, total) => ancestors(key).has(total);
}

/** The periods that stand in the keys. */
export const periodsOf = (keys: Iterable<CellKey>): string[] =>
  [...new Set([...keys].flatMap((key) => key.match(periodInKey) ?? []))].sort();

const periodInKey = /\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}/g;

/** Cells of merged rows, with the cells that lie inside them by what they are merged of. */
export function withinMerged(values: ReadonlyMap<CellKey, number>): Inside[] {
  const parts = new Map([...values.keys()].map((key) => [key, mergedOf(key)]));
  const merged = [...parts].filter(([, of]) => of.size > 1);
  return merged.flatMap(([high, wide]) =>
    [...parts].flatMap(([low, narrow]) =>
      low !== high &&
      [...narrow].every((part) => wide.has(part)) &&
      (values.get(low) ?? 0) <= (values.get(high) ?? 0)
        ? [{ low, high }]
        : [],
    ),
  );
}

/**
 * Cells of merged rows, with the wider sets that they lie in:
 *
 * - one that all their parts lie in. Where somebody can be in more of them it is no sum, and so it counts where it
 *   is true;
 * - another merged row, when each part lies in a part of its own there.
 */
export function aroundMerged(
  values: ReadonlyMap<CellKey, number>,
  sums: readonly CountedSum[],
): Inside[] {
  const wide = readKeys(values.keys());
  const implied = ancestorsBySum(sums);
  const merged = [...values.keys()].flatMap((key) => {
    const parts = [...mergedOf(key)].flatMap((part) => readKey(part) ?? []);
    return parts.length < 2 || parts.length < mergedOf(key).size ? [] : [{ key, parts }];
  });
  return merged.flatMap(({ key: low, parts }) => {
    const around = wide.filter(
      (high) =>
        parts.every((part) => isPartOf(part, high)) &&
        (values.get(low) ?? 0) <= (values.get(high.key) ?? 0),
    );
    const rows = merged.filter(
      (high) =>
        high.key !== low &&
        high.parts.length === parts.length &&
        areDistinct(
          parts.map((part) =>
            high.parts.filter((whole) => part.key === whole.key || isPartOf(part, whole)),
          ),
        ),
    );
    return [...around, ...rows]
      .filter(({ key: high }) => !implied(low, high))
      .map(({ key: high }) => ({ low, high }));
  });
}

/** Of the same population and period, and more is asked. */
const isPartOf = (part: ReadKey, whole: ReadKey): boolean =>
  part.unit === whole.unit &&
  isCertain(part, whole) &&
  whole.asked.size < part.asked.size &&
  asksAtLeast(part, whole);

/** Each has one, and none has that of another. */
const areDistinct = (found: readonly (readonly ReadKey[])[]): boolean =>
  found.every(({ length }) => length === 1) && new Set(found.flat()).size === found.length;

/** The keys of which the key of a merged row is the sum; any other key is only itself. */
export const mergedOf = (key: CellKey): ReadonlySet<CellKey> =>
  new Set(
    key.startsWith(mergedPrefix)
      ? key.slice(mergedPrefix.length).split(/\+(?=personen\||bijstandspartijen\||euro\|)/)
      : [key],
  );

/** Opens the name of all cells of the lines of a table together; then the id of the table. */
export const sizePrefix = 'omvang:';

/** Opens the key of a cell of a merged row; then the keys of which it is the sum, with a plus between. */
export const mergedPrefix = 'samen:';

export interface HouseholdPair {
  readonly households: CellKey;
  readonly persons: CellKey;
}

const placeOf = ({ population, period, askedText }: ReadKey) =>
  `${population}|${period}|${askedText}`;

/** Counts of bijstandspartijen, each with the count of the persons in them. */
export function householdPairs(keys: Iterable<CellKey>): HouseholdPair[] {
  const read = readKeys(keys);
  const persons = new Map(
    read.filter(({ unit }) => unit === 'personen').map((each) => [placeOf(each), each.key]),
  );
  return read
    .filter(({ unit }) => unit === 'bijstandspartijen')
    .flatMap((each) => {
      const found = persons.get(placeOf(each));
      return found === undefined ? [] : [{ households: each.key, persons: found }];
    });
}

/** Its trajectories ran between two measurements, and so perhaps outside the period: others were paid for. */
const otherTrajectories: Population = 'trajecten-tussen-metingen';

/**
 * By amount, the count of the persons about whom it goes: the same dimensions and period, in whatever
 * population whose facts lie in the period as the costs do.
 */
export function personsBehind(
  amounts: Iterable<CellKey>,
  counts: Iterable<CellKey>,
): ReadonlyMap<CellKey, CellKey> {
  const byText = new Map(
    readKeys(counts)
      .filter(({ unit, askedText }) => unit === 'personen' && askedText !== '')
      .filter(({ population }) => population !== otherTrajectories)
      .map(({ period, askedText, key }) => [`${period}|${askedText}`, key]),
  );
  return new Map(
    readKeys(amounts).flatMap(({ key, period, askedText }) => {
      const count = byText.get(`${period}|${askedText}`);
      return count === undefined ? [] : [[key, count] as const];
    }),
  );
}
