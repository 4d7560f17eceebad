import type { CellKey, EarlierExport, EarlierFigure } from '#shared/evaluation/counted.ts';
import { type CountSystem, type Fact, notPrinted } from '../facts.ts';
import { sumsOfSizes } from '../earlier.ts';
import { insidePairs, periodsOf, withinMerged } from '../key-relations.ts';
import type { Amounts } from '../money.ts';
import { tiedOverReports } from '../periods/over-reports.ts';
import { isTiedTo } from '../periods/same-set.ts';
import { roundingBase } from '../rounding.ts';
import { thenName } from '../then-name.ts';

/** What a reader of earlier exports knows of a count. */
export interface EarlierKnowledge {
  readonly least: number;
  readonly most: number;
  readonly isExact: boolean;
}

export interface Earlier {
  /** The counts of this report, and those of before that they lie in or that lie in them. */
  readonly system: CountSystem;
  readonly known: ReadonlyMap<CellKey, EarlierKnowledge>;
  /** Counts of which another figure was published before, so little different that it shows a small group. */
  readonly changed: ReadonlySet<CellKey>;
}

/** A count as it was published before, where it is not the same now. A count may have been many. */
interface Then {
  readonly key: CellKey;
  readonly exact: number;
  /** It was hidden, and was not small. */
  readonly tie?: true;
}

const nameOf = ({ key, exact }: Then): CellKey => thenName(key, exact);

/**
 * Takes into account what was shared before. A count that is the same as then is known as well as it was
 * published then: exactly, or within 4 of the rounded one. A count that was published then and is a few
 * more or less now is hidden: the difference would be a small group. Sets of before that lie inside a set
 * of now, or the other way round, enter the system, so that their difference is looked at as any other:
 * each as often as it was published with another figure, for a reader may have any of them.
 */
export function besideEarlier(
  counted: CountSystem,
  amounts: Amounts,
  exports: readonly EarlierExport[],
  largestSmall: number,
): Earlier {
  const values = new Map(counted.figures.map(({ key, value }) => [key, value]));
  const known = new Map<CellKey, EarlierKnowledge>();
  const changed = new Set<CellKey>();
  const before = new Map<CellKey, Then>();
  const learn = (key: CellKey, least: number, most: number) => {
    const already = known.get(key);
    const [low, high] = [
      Math.max(least, already?.least ?? 0),
      Math.min(most, already?.most ?? most),
    ];
    known.set(key, { least: low, most: high, isExact: low === high });
  };
  const learnFigure = (way: EarlierExport['way'], name: CellKey, figure: EarlierFigure) => {
    const { published, exact } = figure;
    if (published === null) return;
    if (way === 'verbergen') learn(name, exact, exact);
    else learn(name, Math.max(0, published - roundingBase + 1), published + roundingBase - 1);
  };
  for (const { way, figures } of exports) {
    for (const figure of figures) {
      const { key, published, exact } = figure;
      if (figure.size) {
        const name = nameOf(figure);
        learn(name, figure.size.least, figure.size.most ?? Infinity);
        if (!before.has(name)) before.set(name, { key, exact, tie: true });
        continue;
      }
      const amount = amounts.get(key);
      if (amount || key.startsWith('euro|')) {
        // An amount by its price is a count.
        const count = amount?.value === exact && published !== null ? amount.count : undefined;
        if (count) learn(count.key, count.exact, count.exact);
      } else if (values.get(key) === exact) {
        learnFigure(way, key, figure);
      } else if (published === null) {
        // What was too small to be told then is so now; anything else that was hidden only adds up.
        const tie = exact === 0 || exact > largestSmall;
        const name = nameOf(figure);
        if (!before.has(name)) before.set(name, { key, exact, ...(tie ? { tie } : {}) });
      } else {
        before.set(nameOf(figure), { key, exact });
        learnFigure(way, nameOf(figure), figure);
        const difference = Math.abs((values.get(key) ?? Infinity) - exact);
        if (way === 'verbergen' && difference <= largestSmall) changed.add(key);
      }
    }
  }
  const nameNow = (figure: EarlierFigure) =>
    values.get(figure.key) === figure.exact ? figure.key : nameOf(figure);
  const sizes = exports.flatMap(({ figures }) => sumsOfSizes(figures, nameNow));
  return { system: together(counted, [...before.values()], sizes), known, changed };
}

/** The counts of before that have to do with one of now, beside those of now. */
function together(
  counted: CountSystem,
  before: readonly Then[],
  sizes: readonly (Fact & { kind: 'sum' })[],
): CountSystem {
  const own = new Map(
    counted.figures.flatMap(({ key, value }) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  );
  const sums = counted.facts.flatMap((fact) => (fact.kind === 'sum' ? [fact] : []));
  const told = before.filter(({ tie }) => !tie);
  const nested = onePerKey(told).flatMap((then) => {
    const values = new Map([...own, ...[...then].map(([key, { exact }]) => [key, exact] as const)]);
    const named = (key: CellKey) => nameOfThen(then, key);
    return [...insidePairs(values, sums), ...withinMerged(values)]
      .filter(({ low, high }) => then.has(low) !== then.has(high))
      .filter(({ low, high }) => (values.get(low) ?? 0) <= (values.get(high) ?? 0))
      .map(({ low, high }) => ({
        low: named(low),
        high: named(high),
        ...(periodIn(low) === periodIn(high) ? {} : { across: true as const }),
      }));
  });
  // Who came or left since: the difference of a count that changed.
  const since = told.flatMap((then) => {
    const [now, name] = [own.get(then.key), nameOf(then)];
    if (now === undefined) return [];
    return then.exact < now ? [{ low: name, high: then.key }] : [{ low: then.key, high: name }];
  });
  const pairs = [...nested, ...since];
  // What counts the same set as one of now under another key, or may be a part of one, see `periods/`.
  const isTold = isTiedTo(own.keys());
  const related = new Set(pairs.flatMap(({ low, high }) => [low, high]));
  const named = before.map((then) => ({ ...then, name: nameOf(then), value: then.exact }));
  const overReports = tiedOverReports([
    ...counted.figures,
    ...named.map(({ name, value }) => ({ ...notPrinted, key: name, value })),
  ]);
  // A size is kept when it has to do with a count that is.
  const isKept = ({ name, key }: { readonly name: CellKey; readonly key: CellKey }) =>
    own.has(name) || related.has(name) || isTold(key) || overReports.has(name);
  const kept = new Set([...own.keys(), ...named.filter(isKept).map(({ name }) => name)]);
  const ofSizes = sizes.filter(({ parts }) => parts.some((part) => kept.has(part)));
  const inSizes = new Set(ofSizes.flatMap(({ total, parts }) => [total, ...parts]));
  const figures = named
    .filter(({ name }) => kept.has(name) || inSizes.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value, tie }) => ({
      ...notPrinted,
      key: name,
      value,
      ...(tie ? { tie } : {}),
    }));
  const facts: Fact[] = [
    ...pairs.map((pair) => ({ kind: 'at-most' as const, ...pair })),
    ...ofSizes,
  ];
  return {
    figures: [...counted.figures, ...figures],
    facts: [...counted.facts, ...facts],
  };
}

const periodIn = (key: CellKey): string => periodsOf([key]).join();

const nameOfThen = (then: ReadonlyMap<CellKey, Then>, key: CellKey): CellKey => {
  const figure = then.get(key);
  return figure ? nameOf(figure) : key;
};

/** The figures of before in as few lists as will do, each with a key once. */
function onePerKey(before: readonly Then[]): ReadonlyMap<CellKey, Then>[] {
  const lists: Map<CellKey, Then>[] = [];
  for (const figure of before) {
    const free = lists.find((list) => !list.has(figure.key));
    if (free) free.set(figure.key, figure);
    else lists.push(new Map([[figure.key, figure]]));
  }
  return lists;
}
