import type { CellKey, CountedCell } from '#shared/evaluation/counted.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { sumsOfPrinted } from '../../engine/equalities.ts';
import { keyOver } from '../../engine/key-period.ts';
import { keysOf, type CountSystem, type Fact } from '../facts.ts';
import { readKey } from '../key-relations.ts';
import { isOfThen, keyIn } from '../then-name.ts';
import { linesOverReports } from './lines-over-reports.ts';
import type { Addition } from './ties.ts';

/*
 * What a report tells of its tables together, a reader knows as well of tables in two reports: everybody in
 * jobcoaching is in a trajectory, and who left fully had an outflow.
 */

/** A count that is left of a set when one that lies inside it is taken out, in two reports. */
export const isLeftOver = (part: CellKey): boolean => part.startsWith(`${prefix} rest:`);

const prefix = 'uit rapporten';

/** The sums between what was shared before and what is shared now, over the same period. */
export function sumsOverReports({ figures }: CountSystem): Addition {
  if (!figures.some(({ key }) => isOfThen(key))) return { parts: [], facts: [] };
  const known = figures.flatMap(({ key: name, value }) => {
    const period = readKey(keyIn(name))?.period;
    return value === undefined || !period ? [] : [{ name, value, period }];
  });
  const facts = [...Map.groupBy(known, ({ period }) => period)].flatMap(([period, all]) => {
    const [then, now] = [true, false].map((is) => all.filter(({ name }) => isOfThen(name) === is));
    // Of what changed each version goes with all the others.
    return [
      ...sumsOf(period, 'nu', [...(then ?? []), ...(now ?? [])]),
      ...sumsOf(period, 'toen', [...(now ?? []), ...(then ?? [])]),
    ];
  });
  const own = new Set(figures.map(({ key }) => key));
  const named = facts.flatMap(({ total, parts }) => [total, ...parts]);
  return { parts: [...new Set(named)].filter((key) => !own.has(key)), facts };
}

/** Counts of then that stand in such a sum with one of now. */
export function tiedOverReports(figures: CountSystem['figures']): ReadonlySet<CellKey> {
  const all = [sumsOverReports, linesOverReports].map((sums) => sums({ figures, facts: [] }));
  const named = all.flatMap(({ facts }) => facts.map(keysOf));
  const own = new Set(figures.map(({ key }) => key));
  const isOfNow = (key: CellKey) => own.has(key) && !isOfThen(key);
  return new Set(
    named.filter((keys) => keys.some(isOfNow)).flatMap((keys) => keys.filter(isOfThen)),
  );
}

interface Told {
  readonly name: CellKey;
  readonly value: number;
}

type Sum = Extract<Fact, { kind: 'sum' }>;

/** @param told the last of those with the same key counts */
function sumsOf(period: string, version: string, told: readonly Told[]): Sum[] {
  const [from = '', until = ''] = period.split('..');
  const over: Period = { from, until };
  const bare = (name: CellKey) => keyIn(name).replaceAll(`|${period}`, '');
  const names = new Map(told.map(({ name }) => [bare(name), name]));
  const printed = new Map(
    told.map(({ name, value }): [CellKey, CountedCell] => [bare(name), { key: bare(name), value }]),
  );
  const nameOf = (key: CellKey) => names.get(key) ?? `${prefix} ${keyOver(key, over)} ${version}`;
  return sumsOfPrinted(printed, over).flatMap(({ total, parts }): Sum[] => {
    const all = [total, ...parts];
    // The tables of now tell their own sums.
    if (!all.some((key) => isOfThen(names.get(key) ?? ''))) return [];
    return [{ kind: 'sum', total: nameOf(total), parts: parts.map(nameOf) }];
  });
}
