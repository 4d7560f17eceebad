import type { CellKey } from '#shared/evaluation/counted.ts';
import { isNever, isUnlikely } from '../certain-zeros.ts';
import type { CountSystem } from '../facts.ts';
import { mergedOf, readKey } from '../key-relations.ts';

/*
 * Who settled in 2019 stands in a merged row, with who settled in 2016. When that row says that nobody left in
 * 2019, it says of everybody who settled in 2019 that they are still there: they cannot have left before.
 */

const ofLeaving = 'leftFullyYear';

/**
 * By group that stands in a merged row only, the counts of those of that row who left in a year in which somebody of
 * the group can have left, where all of these are 0. A reader must not be able to see that they are.
 */
export function leavingOfMerged({ figures }: CountSystem): CellKey[][] {
  const cells = figures
    .filter(({ printed }) => printed)
    .flatMap(({ key, value }) => {
      const parts = [...mergedOf(key)];
      if (parts.length < 2) return [];
      return parts.flatMap((part) => {
        const read = readKey(part);
        if (read?.asked.has(ofLeaving) !== true || isNever(part) || isUnlikely(part)) return [];
        const group = [...read.asked].filter(([dimension]) => dimension !== ofLeaving);
        return [{ key, value, group: JSON.stringify([read.population, read.period, group]) }];
      });
    });
  return [...Map.groupBy(cells, ({ group }) => group).values()]
    .filter((of) => of.every(({ value }) => value === 0))
    .map((of) => [...new Set(of.map(({ key }) => key))]);
}
