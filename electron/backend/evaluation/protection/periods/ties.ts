import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Fact } from '../facts.ts';
import { counts, gridOf, isEmpty, isOfOtherGroup, type GridCell } from './grid.ts';
import type { PersonSet } from './person-set.ts';

/** Parts that are printed nowhere, and the sums that hold of them. */
export interface Addition {
  readonly parts: readonly CellKey[];
  readonly facts: readonly Fact[];
}

/** Persons told apart by the same dimensions, and the cells of the grid that go together for all of them. */
interface Division {
  readonly dimensions: string;
  readonly kinds: ReadonlyMap<string, readonly PersonSet[]>;
  readonly cuts: readonly (readonly GridCell[])[];
}

const everybody = '';

/** Who had an outflow of a kind in some days: a group that several reports together may tell of. */
export const isOfOutflow = (part: CellKey): boolean => /^deel \d+ van uitstroom /.test(part);

/**
 * The sums that tie sets of different periods to each other: nothing when there are none.
 *
 * @param usual `usual` also takes for true what a reader expects of everybody: to leave after settling, to be
 *   of the group that follows from the day of settlement, and to be in one line of each table. Any other
 *   text stands in the names of the parts.
 */
export function tiesOf(
  sets: readonly PersonSet[],
  values: ReadonlyMap<CellKey, number | undefined>,
  usual: string,
): Addition {
  const isUsual = usual === 'usual';
  const tied = [...Map.groupBy(sets, dimensionsOf)].filter(([, some]) => spansPeriods(some));
  const used = tied.flatMap(([, some]) => some);
  const grid = gridOf(used).filter((cell) => !isUsual || !isEmpty(cell));
  const divisions = tied.map(([dimensions, some]): Division => ({
    dimensions,
    kinds: Map.groupBy(some, kindOf),
    // Everybody is told as finely as all kinds together, so that those add up to them.
    cuts: cutsOf(grid, dimensions === everybody ? used : some),
  }));
  const partOf = ({ dimensions }: Division, kind: string, cut: number): CellKey =>
    `deel ${String(cut)} van ${[dimensions || 'allen', kind, usual].join(' ')}`;
  const isThere = (kind: string, cells: readonly GridCell[]): boolean => {
    const group = isUsual ? groupIn.exec(kind)?.[1] : undefined;
    return group === undefined || !cells.every((cell) => isOfOtherGroup(cell, group));
  };
  const sums = divisions.flatMap((division) =>
    [...division.kinds].flatMap(([kind, same]) =>
      same.map((set): Fact => {
        const parts = division.cuts.flatMap((cells, cut) =>
          countsAll(set, cells) && isThere(kind, cells) ? [partOf(division, kind, cut)] : [],
        );
        return { kind: 'sum', total: set.key, parts };
      }),
    ),
  );
  const whole = divisions.find(({ dimensions }) => dimensions === everybody);
  const links =
    whole && isUsual
      ? divisions
          .filter((division) => division !== whole && addsUp(division, whole, values))
          .flatMap((division) =>
            division.cuts.flatMap((cells, cut): Fact[] => {
              const name = `samen ${partOf(division, '', cut)}`;
              const fine = whole.cuts.flatMap((some, at) =>
                some.every((cell) => cells.includes(cell)) ? [partOf(whole, '', at)] : [],
              );
              const apart = [...division.kinds.keys()]
                .filter((kind) => isThere(kind, cells))
                .map((kind) => partOf(division, kind, cut));
              return [
                { kind: 'sum', total: name, parts: fine },
                { kind: 'sum', total: name, parts: apart },
              ];
            }),
          )
      : [];
  const facts = [...sums, ...links, ...divisions.flatMap(nestedIn)];
  const own = new Set(sets.map(({ key }) => key));
  const named = [...sums, ...links].flatMap((fact) =>
    fact.kind === 'sum' ? [fact.total, ...fact.parts] : [],
  );
  return { parts: [...new Set(named)].filter((key) => !own.has(key)), facts };
}

const dimensionsOf = ({ kinds }: PersonSet): string => [...kinds.keys()].sort().join(',');
const kindOf = ({ kinds }: PersonSet): string =>
  [...kinds]
    .map((kind) => kind.join('='))
    .sort()
    .join(' ');
const groupIn = /\btargetGroup=(\["\w+"\])/;

const spansPeriods = (sets: readonly PersonSet[]): boolean =>
  new Set(sets.map(({ period }) => period)).size > 1;

const countsAll = (set: PersonSet, cells: readonly GridCell[]): boolean =>
  cells.every((cell) => counts(set, cell));

/** Of which set of one period a set of another is a part, so that their difference is a group as well. */
function nestedIn({ kinds, cuts }: Division): Fact[] {
  return [...kinds.values()].flatMap((same) =>
    [...Map.groupBy(same, ({ years }) => years).values()].flatMap((sets) => {
      const cutsOfSet = sets.map(
        (set) => new Set(cuts.flatMap((cells, cut) => (countsAll(set, cells) ? [cut] : []))),
      );
      return sets.flatMap((low, at) =>
        sets.flatMap((high, other): Fact[] => {
          const [inner, outer] = [cutsOfSet[at] ?? new Set(), cutsOfSet[other] ?? new Set()];
          return low.period !== high.period &&
            inner.size < outer.size &&
            [...inner].every((cut) => outer.has(cut))
            ? [{ kind: 'at-most', low: low.key, high: high.key, across: true }]
            : [];
        }),
      );
    }),
  );
}

/** Cells that are in the same sets go together; those in none of them are left out. */
function cutsOf(grid: readonly GridCell[], sets: readonly PersonSet[]): GridCell[][] {
  const byText = Map.groupBy(grid, (cell) =>
    sets.map((set) => (counts(set, cell) ? '1' : '0')).join(''),
  );
  return [...byText].filter(([text]) => text.includes('1')).map(([, cells]) => cells);
}

/** Everybody is of one kind: that shows where all kinds are counted over the same days as everybody. */
function addsUp(
  { kinds }: Division,
  whole: Division,
  values: ReadonlyMap<CellKey, number | undefined>,
): boolean {
  const placeOf = ({ period, rectangles }: PersonSet) => JSON.stringify([period, rectangles]);
  const sumOf = (sets: readonly PersonSet[]) =>
    sets.reduce((sum, { key }) => sum + (values.get(key) ?? Number.NaN), 0);
  const byPlace = Map.groupBy([...kinds.values()].flat(), placeOf);
  const totals = Map.groupBy([...whole.kinds.values()].flat(), placeOf);
  const both = [...byPlace].flatMap(([place, sets]) => {
    const total = totals.get(place);
    return total ? [[sumOf(sets), sumOf(total)] as const] : [];
  });
  return both.length > 0 && both.every(([parts, total]) => parts === total);
}
