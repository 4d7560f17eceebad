import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { ProtectionWay } from '#shared/evaluation/schema.ts';
import type { Constraint } from '../constraint.ts';
import type { CountList } from '../count-list.ts';
import type { ExactReport } from '../exact-report.ts';
import { isCount } from '../printed-counts.ts';
import { cutByOtherLines } from './cut-by-other-lines.ts';
import { factsIn, keyOfAll, partsOf } from './lines-in-key.ts';
import type { NowAndThen, Place } from './now-and-then.ts';
import { sumsWithOtherDivisions } from './sums-with-other-divisions.ts';
import { toldThen } from './told-then.ts';

/** What was shared before, and how this report is protected. */
export interface SharedBefore {
  readonly earlier: readonly EarlierExport[];
  readonly way: ProtectionWay;
  /** Fewer persons than this are a small group now. */
  readonly smallestGroup: number;
}

/**
 * What a reader knows who lays a report beside earlier ones that divided the same persons otherwise: rows that
 * were merged then and are not now, or the other way round, and tables of which the one adds up to the other.
 *
 * Puts the counts of then in the list by their own names, so that `learnSameCounts` finds what was told of them;
 * call it before that.
 */
export function besideEarlier(
  report: ExactReport,
  list: CountList,
  { earlier, way, smallestGroup }: SharedBefore,
): Constraint[] {
  if (earlier.length === 0) return [];
  const counted = report.counted.flatMap((table) =>
    table.cells.flatMap((row) => row.filter((cell, column) => isCount(table, cell, column))),
  );
  const facts = new Set(counted.map(({ key }) => factsIn(key)).filter((text) => text !== ''));
  const then = toldThen(earlier, way, (key) => facts.has(factsIn(key)));
  if (then.size === 0) return [];
  const places = placesOf(report, list);
  const values = new Map([
    ...places.flatMap(({ at, parts }) => {
      const [part, ...more] = parts;
      return part !== undefined && more.length === 0 ? [[part, exactAt(list, at)] as const] : [];
    }),
    ...counted.map(({ key, value }) => [key, value] as const),
  ]);
  const question: NowAndThen = {
    list,
    then,
    values,
    mergedRows: report.linedUp.flatMap(({ exact, leftOut: { total, parts } }) =>
      total.flatMap(({ key, value }, column) =>
        exact.columns[column]?.unit === 'euro'
          ? []
          : [
              {
                at: list.put(key, value),
                parts: (parts[column] ?? []).flatMap((part) => partsOf(part.key)),
              },
            ],
      ),
    ),
    smallestGroup,
    sums: report.counted.flatMap(({ sums }) => sums),
    isTold: (parts) => {
      const same = then.get(keyOfAll(parts));
      const exact = parts.reduce((sum, part) => sum + (values.get(part) ?? NaN), 0);
      return same?.isAsExact === true && same.exact === exact;
    },
  };
  const cut = cutByOtherLines(places, question);
  return [...cut.constraints, ...sumsWithOtherDivisions(cut.places, question)];
}

const exactAt = (list: CountList, at: number): number => list.all[at]?.exact ?? NaN;

/** The counts of this report, each with the keys that it is the sum of. */
function placesOf({ exact }: ExactReport, list: CountList): Place[] {
  const parts = new Map<number, Set<string>>();
  const add = (at: number, keys: readonly string[]) => {
    parts.set(at, new Set([...(parts.get(at) ?? []), ...keys]));
  };
  // Totals that only stand in sums, such as of a table that was left out.
  list.all.forEach(({ name }, at) => {
    if (factsIn(name) !== '') add(at, partsOf(name));
  });
  for (const table of exact) {
    for (const row of table.cells) {
      for (const [column, cell] of row.entries()) {
        if (isCount(table, cell, column)) add(list.put(cell.key, cell.value), partsOf(cell.key));
      }
    }
  }
  return [...parts].map(([at, keys]) => ({ at, parts: [...keys] }));
}
