import type { CellKey } from '#shared/evaluation/counted.ts';
import type { CountFigure, CountSystem, Fact } from '../facts.ts';
import { mergedOf, readKey, type ReadKey } from '../key-relations.ts';
import { isOfThen, keyIn } from '../then-name.ts';

/*
 * A table that was shared before has sums that no table of now need have: 42 with a taalmaatje, 20 without, and
 * a few of whom that is not known, together all oudkomers. The figures in the register say by their keys what
 * they are parts of.
 */

/** A count as a line of a table: what it asks of one dimension, and what of all others. */
interface Line {
  readonly name: CellKey;
  readonly value: number;
  readonly values: readonly string[];
  /** Of more lines than one that were merged. */
  readonly isMerged: boolean;
}

/** Of what is asked of a dimension, 'unknown' is a value like any other. */
const unknown = '(onbekend)';

/** Lines that follow on one dimension and together are a total, in these figures. */
export function sumsOfLines({ figures }: CountSystem): Fact[] {
  if (!figures.some(({ key }) => isOfThen(key))) return [];
  const known = figures.filter(({ value }) => value !== undefined);
  const lines = Map.groupBy(known.flatMap(linesOf), ({ place }) => place);
  const byPlace = Map.groupBy(known, ({ key }) => wholeOf(key));
  return [...lines].flatMap(([place, all]) => {
    if (all.length < 2) return [];
    const totals = byPlace.get(place.split('\n')[0]) ?? [];
    return [
      ...partitionsOf(all).flatMap((parts) =>
        factOf(
          parts,
          totals.map(({ key, value = 0 }) => ({ name: key, value })),
        ),
      ),
      ...all.flatMap((line) => {
        const inside = all.filter(
          (each) =>
            each.values.length < line.values.length &&
            each.values.every((value) => line.values.includes(value)),
        );
        const parts = apart(inside);
        const isWhole = parts.flatMap(({ values }) => values).length === line.values.length;
        return isWhole && parts.length > 1 ? factOf(parts, [line]) : [];
      }),
    ];
  });
}

/** The sum, where one of the totals is that. */
function factOf(parts: readonly Line[], totals: readonly Pick<Line, 'name' | 'value'>[]): Fact[] {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  const total = totals.find(({ value }) => value === sum);
  if (!total) return [];
  const names = parts.map(({ name }) => name);
  // The tables of now tell their own sums.
  if (![total.name, ...names].some(isOfThen)) return [];
  return [{ kind: 'sum', total: total.name, parts: names }];
}

/** What a key says, leaving aside what it asks of one dimension. */
function placeOf({ unit, population, period, asked }: ReadKey, without?: string): string {
  const rest = [...asked].filter(([dimension]) => dimension !== without);
  return JSON.stringify([unit, population, period, rest]);
}

const wholeOf = (name: CellKey): string | undefined => {
  const read = readKey(keyIn(name));
  return read && placeOf(read);
};

function linesOf({ key: name, value = 0 }: CountFigure): (Line & { readonly place: string })[] {
  const parts = [...mergedOf(keyIn(name))].map(readKey);
  const [first] = parts;
  if (!first) return [];
  return [...first.asked.keys()].flatMap((dimension) => {
    const places = parts.map((part) => part && `${placeOf(part, dimension)}\n${dimension}`);
    const [place] = places;
    if (place === undefined || places.some((each) => each !== place)) return [];
    const values = parts.flatMap((part) => {
      const own = part?.asked.get(dimension) ?? [];
      return own.length === 0 ? [unknown] : own;
    });
    return [{ name, value, values, isMerged: parts.length > 1, place }];
  });
}

/**
 * The ways to lay the lines side by side so that no value is counted twice: single ones beside what was merged,
 * and a line of several values in place of those.
 */
function partitionsOf(lines: readonly Line[]): Line[][] {
  const wide = lines.filter(({ values, isMerged }) => values.length > 1 && !isMerged);
  const narrow = lines.filter((line) => !wide.includes(line));
  const all = [narrow, [...narrow].reverse()].map(apart);
  const beside = wide.flatMap((line) => [
    apart([line, ...narrow]),
    apart([line, ...[...narrow].reverse()]),
  ]);
  const found = [...all, ...beside].filter((parts) => parts.length > 1);
  return [
    ...new Map(
      found.map((parts) => [
        parts
          .map(({ name }) => name)
          .sort()
          .join(),
        parts,
      ]),
    ).values(),
  ];
}

function apart(lines: readonly Line[]): Line[] {
  const taken = new Set<string>();
  return lines.filter(({ values }) => {
    if (values.some((value) => taken.has(value))) return false;
    values.forEach((value) => taken.add(value));
    return true;
  });
}
