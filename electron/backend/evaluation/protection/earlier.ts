import type { CellKey, EarlierExport, EarlierFigure } from '#shared/evaluation/counted.ts';
import { type CountFigure, type CountSystem, type Fact, keysOf, notPrinted } from './facts.ts';
import {
  type Inside,
  insidePairs,
  periodsOf,
  personsBehind,
  withinMerged,
} from './key-relations.ts';
import { tiedOverReports } from './periods/over-reports.ts';
import { isTiedTo, setNameOf } from './periods/same-set.ts';
import { type RoundedBefore, roundingBase } from './rounding.ts';
import { thenName } from './then-name.ts';

/*
 * What left the team before, beside what is published now. A reader who has both can subtract: what was
 * 18 then and is 21 now are three persons who came. So the figures of before enter the proof, with what
 * he knows of them, and so does each difference of fewer than five persons.
 */

/** Fewer persons than this must not be seen as a difference. */
const smallestDifference = 5;

/** Counts of this and more were known by their price, where an amount was published. */
const fewestByPrice = 10;

/** What a reader of an earlier export knows of a count. */
interface Known {
  readonly low: number;
  readonly high: number;
}

interface OfThen {
  readonly figure: EarlierFigure;
  readonly known: Known;
  /** It was published as it is: what everybody knows already is not asked of this report. */
  readonly told: boolean;
  readonly asked: boolean;
}

/** What was shared before, beside what is shared now. */
export interface BesideEarlier extends RoundedBefore {
  /** The system of the report with all that was shared before in it: for the proof. */
  readonly attacked: CountSystem;
}

/**
 * Lays what was shared before beside a report. Counts of which the exact value is what it was are one
 * count, known as well as from both exports. Sums that are true now are taken to be known of then, where
 * they were true. What has nothing to do with any count of now is left out.
 */
export function withEarlier(system: CountSystem, exports: readonly EarlierExport[]): BesideEarlier {
  const kept = keptRoundings(system, exports);
  if (exports.every(({ figures }) => figures.length === 0)) {
    return { attacked: system, kept, published: new Map(), pairs: [] };
  }
  const now = new Map(
    system.figures.flatMap(({ key, value }) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  );
  const then = new Map<CellKey, OfThen>();
  const published = new Map<CellKey, number>();
  const nameOf = ({ key, exact }: EarlierFigure) =>
    now.get(key) === exact ? key : thenName(key, exact);
  const facts: Fact[] = [];
  for (const { way, figures } of exports) {
    const counts = figures.filter(({ key }) => !key.startsWith('euro'));
    const byPrice = countsBehind(figures);
    for (const figure of counts) {
      const name = nameOf(figure);
      const known = knownOf(way, figure, figure.byPrice ?? byPrice.has(figure.key));
      const before = then.get(name);
      const isExact = way === 'verbergen' && figure.published !== null;
      then.set(name, {
        figure,
        known: {
          low: Math.max(known.low, before?.known.low ?? 0),
          high: Math.min(known.high, before?.known.high ?? Infinity),
        },
        told: (before?.told ?? false) || isExact,
        asked: (before?.asked ?? false) || (way === 'afronden' && figure.published !== null),
      });
      if (way === 'afronden' && figure.published !== null && !now.has(name)) {
        published.set(name, figure.published);
      }
    }
    facts.push(...sumsOfThen(system, counts, nameOf), ...sumsOfSizes(counts, nameOf));
  }
  const pairs = relations(
    system,
    now,
    [...then].map(([name, { figure }]) => ({ name, figure })),
  );
  const values = new Map([
    ...now,
    ...[...then].map(([name, { figure }]) => [name, figure.exact] as const),
  ]);
  const differences = pairs.flatMap(({ low, high }) => {
    const difference = (values.get(high) ?? 0) - (values.get(low) ?? 0);
    return difference > 0 && difference < smallestDifference
      ? [{ key: `${high} zonder ${low}`, low, high, difference }]
      : [];
  });
  const own = system.figures.map((figure): CountFigure => {
    const same = then.get(figure.key);
    if (!same) return figure;
    return { ...figure, within: same.known, known: figure.known || same.told };
  });
  const added = [...then]
    .filter(([name]) => !now.has(name))
    .map(([key, { figure, known, told, asked }]): CountFigure => ({
      ...notPrinted,
      key,
      value: figure.exact,
      within: known,
      known: told,
      asked,
      ...(figure.size ? { tie: true as const } : {}),
    }));
  const ownKeys = system.figures.map(({ key }) => key);
  const isTied = isTiedTo(ownKeys);
  const overReports = tiedOverReports([...own, ...added]);
  const tied = [...then].flatMap(([name, { figure }]) =>
    isTied(figure.key) || overReports.has(name) ? [name] : [],
  );
  const attacked = related([...ownKeys, ...tied], {
    figures: [
      ...own,
      ...added,
      ...differences.map(({ key, difference }): CountFigure => ({
        ...notPrinted,
        key,
        value: difference,
        asked: true,
      })),
    ],
    facts: [
      ...system.facts,
      ...facts,
      ...pairs.map((pair) => ({ kind: 'at-most' as const, ...pair })),
      ...differences.map(({ key, low, high }) => ({
        kind: 'sum' as const,
        total: high,
        parts: [low, key],
      })),
    ],
  });
  return { attacked, kept, published, pairs };
}

/** The published value that a count keeps, because it did not change: by its key. */
function keptRoundings(
  { figures }: CountSystem,
  exports: readonly EarlierExport[],
): ReadonlyMap<CellKey, number> {
  // The same set may have another key in a report over another period.
  const bySet = Map.groupBy(figures, ({ key }) => setNameOf(key));
  return new Map(
    exports
      .filter(({ way }) => way === 'afronden')
      .flatMap((each) => each.figures)
      .flatMap(({ key, published, exact }) =>
        (bySet.get(setNameOf(key)) ?? []).flatMap((now) =>
          published !== null && now.value === exact ? [[now.key, published] as const] : [],
        ),
      ),
  );
}

/** The part of a system that is tied by facts, over however many, to one of these keys. */
function related(keys: Iterable<CellKey>, { figures, facts }: CountSystem): CountSystem {
  const factsOf = new Map<CellKey, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const known = factsOf.get(key);
      if (known) known.push(fact);
      else factsOf.set(key, [fact]);
    }
  }
  const found = new Set(keys);
  for (const key of found) {
    for (const fact of factsOf.get(key) ?? []) for (const other of keysOf(fact)) found.add(other);
  }
  return {
    figures: figures.filter(({ key }) => found.has(key)),
    facts: facts.filter((fact) => keysOf(fact).some((key) => found.has(key))),
  };
}

/**
 * The counts that go with an amount, for an export that does not say which of them a reader may know;
 * amounts were published, the price makes the one of the other.
 */
function countsBehind(figures: readonly EarlierFigure[]): ReadonlySet<CellKey> {
  const isAmount = ({ key }: EarlierFigure) => key.startsWith('euro');
  if (!figures.some((figure) => isAmount(figure) && figure.published !== null)) return new Set();
  const [amounts, counts] = [figures.filter(isAmount), figures.filter((one) => !isAmount(one))];
  const behind = personsBehind(
    amounts.map(({ key }) => key),
    counts.map(({ key }) => key),
  );
  return new Set(behind.values());
}

function knownOf(way: EarlierExport['way'], figure: EarlierFigure, byPrice: boolean): Known {
  const { published, exact, size } = figure;
  if (size) return { low: size.least, high: size.most ?? Infinity };
  if (byPrice && exact >= fewestByPrice) return { low: exact, high: exact };
  if (published === null) return { low: 0, high: Infinity };
  if (way === 'verbergen') return { low: exact, high: exact };
  const spread = roundingBase - 1;
  return { low: Math.max(0, published - spread), high: published + spread };
}

/** The sums of now over the figures of then, also those of another period. */
function sumsOfThen(
  system: CountSystem,
  counts: readonly EarlierFigure[],
  nameOf: (figure: EarlierFigure) => CellKey,
): Fact[] {
  const figures = new Map(counts.map((figure) => [figure.key, figure]));
  const periodsNow = periodsOf(system.figures.map(({ key }) => key));
  const periodsThen = periodsOf(figures.keys());
  const sums = system.facts.flatMap((fact) => (fact.kind === 'sum' ? [fact] : []));
  return periodsNow.flatMap((now) =>
    periodsThen.flatMap((then) =>
      sums.flatMap(({ total, parts }): Fact[] => {
        const translated = (key: CellKey) => figures.get(key.replaceAll(now, then));
        const whole = translated(total);
        const each = parts.flatMap((part) => translated(part) ?? []);
        if (whole === undefined || each.length < parts.length) return [];
        if (each.reduce((sum, { exact }) => sum + exact, 0) !== whole.exact) return [];
        const names = { total: nameOf(whole), parts: each.map(nameOf) };
        return [{ kind: 'sum', ...names }];
      }),
    ),
  );
}

/** What the cells of a table hold together, as its lines told. */
export function sumsOfSizes(
  figures: readonly EarlierFigure[],
  nameOf: (figure: EarlierFigure) => CellKey,
): (Fact & { kind: 'sum' })[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return figures.flatMap((figure) => {
    const parts = figure.size?.parts.map((part) => byKey.get(part)) ?? [];
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0 || known.length < parts.length) return [];
    return [{ kind: 'sum' as const, total: nameOf(figure), parts: known.map(nameOf) }];
  });
}

interface Then {
  readonly name: CellKey;
  readonly figure: EarlierFigure;
}

/** Which of a count of then and one of now is never more than the other, where that is true. */
function relations(
  { facts }: CountSystem,
  now: ReadonlyMap<CellKey, number>,
  then: readonly Then[],
): Inside[] {
  const changed = then.filter(({ name, figure }) => name !== figure.key && now.has(figure.key));
  const sameKey = changed.map(({ name, figure: { key, exact } }) =>
    exact <= (now.get(key) ?? 0) ? { low: name, high: key } : { low: key, high: name },
  );
  const sums = facts.flatMap((fact) => (fact.kind === 'sum' ? [fact] : []));
  const gone = Map.groupBy(
    then.filter(({ figure }) => !now.has(figure.key)),
    ({ figure }) => figure.key,
  );
  const versions = Math.max(0, ...[...gone.values()].map(({ length }) => length));
  // Of what was shared more than once, and was not the same, each version is laid beside now.
  const nested = Array.from({ length: versions }, (_, version) => {
    const one = new Map(
      [...gone].flatMap(([key, of]) => {
        const each = of[version];
        return each === undefined ? [] : [[key, each] as const];
      }),
    );
    const named = (key: CellKey) => one.get(key)?.name ?? key;
    const values = new Map([
      ...now,
      ...[...one].map(([key, { figure }]) => [key, figure.exact] as const),
    ]);
    return [...insidePairs(values, sums), ...withinMerged(values)]
      .filter(({ low, high }) => one.has(low) !== one.has(high))
      .map(({ low, high }) => ({ low: named(low), high: named(high) }));
  });
  return [...sameKey, ...nested.flat()];
}
