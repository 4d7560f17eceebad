import type { CellKey, EarlierExport, EarlierFigure } from '#shared/evaluation/counted.ts';
import type { CountSystem } from '../facts.ts';
import { insidePairs } from '../key-relations.ts';
import type { Amounts } from '../money.ts';
import { roundingBase } from '../rounding.ts';

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

/**
 * Takes into account what was shared before. A count that is the same as then is known as well as it was
 * published then: exactly, or within 4 of the rounded one. A count that was published then and is a few
 * more or less now is hidden: the difference would be a small group. Sets of before that lie inside a set
 * of now, or the other way round, enter the system, so that their difference is looked at as any other.
 */
export function withEarlier(
  counted: CountSystem,
  amounts: Amounts,
  exports: readonly EarlierExport[],
  largestSmall: number,
): Earlier {
  const values = new Map(counted.figures.map(({ key, value }) => [key, value]));
  const known = new Map<CellKey, EarlierKnowledge>();
  const changed = new Set<CellKey>();
  const before = new Map<CellKey, number>();
  const learn = (key: CellKey, least: number, most: number) => {
    const already = known.get(key);
    const [low, high] = [
      Math.max(least, already?.least ?? 0),
      Math.min(most, already?.most ?? most),
    ];
    known.set(key, { least: low, most: high, isExact: low === high });
  };
  const learnFigure = (way: EarlierExport['way'], { key, published, exact }: EarlierFigure) => {
    if (published === null) return;
    if (way === 'verbergen') learn(key, exact, exact);
    else learn(key, Math.max(0, published - roundingBase + 1), published + roundingBase - 1);
  };
  for (const { way, figures } of exports) {
    for (const figure of figures) {
      const { key, published, exact } = figure;
      const amount = amounts.get(key);
      if (amount || key.startsWith('euro|')) {
        // An amount by its price is a count.
        const count = amount?.value === exact && published !== null ? amount.count : undefined;
        if (count) learn(count.key, count.exact, count.exact);
      } else if (!values.has(key)) {
        if (published === null || (before.get(key) ?? exact) !== exact) continue;
        before.set(key, exact);
        learnFigure(way, figure);
      } else if (values.get(key) === exact) {
        learnFigure(way, figure);
      } else if (way === 'verbergen' && published !== null) {
        const difference = Math.abs((values.get(key) ?? Infinity) - exact);
        if (difference <= largestSmall) changed.add(key);
      }
    }
  }
  return { system: together(counted, before), known, changed };
}

/** The counts of before that have to do with one of now, beside those of now. */
function together(counted: CountSystem, before: ReadonlyMap<CellKey, number>): CountSystem {
  if (before.size === 0) return counted;
  const own = new Map(
    counted.figures.flatMap(({ key, value }) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  );
  const sums = counted.facts.flatMap((fact) => (fact.kind === 'sum' ? [fact] : []));
  const pairs = insidePairs(new Map([...own, ...before]), sums).filter(
    ({ low, high }) => before.has(low) !== before.has(high),
  );
  const added = new Set(
    pairs.flatMap(({ low, high }) => [low, high]).filter((key) => !own.has(key)),
  );
  const figures = [...added].sort().map((key) => ({
    key,
    value: before.get(key),
    printed: false,
    floor: 0,
    known: false,
  }));
  const facts = pairs.map((pair) => ({ kind: 'at-most' as const, ...pair }));
  return {
    figures: [...counted.figures, ...figures],
    facts: [...counted.facts, ...facts],
  };
}
