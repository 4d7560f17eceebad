import type { CellKey } from '#shared/evaluation/counted.ts';
import type { Filter, Population } from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { CountedUnit } from '#shared/evaluation/schema.ts';
import { entriesOf } from './question.ts';

/** Values that a fact must have to be counted; `null` is unknown. */
export type Constraints = Readonly<Partial<Record<DimensionName, string | null>>>;

/** The semantic identity of a cell: the same for every cell that counts the same set. */
export function cellKey(
  unit: CountedUnit,
  population: Population,
  constraints: Constraints,
  where: Filter,
): CellKey {
  const single = Object.entries(constraints).map(
    ([name, value]) => [name, value === null ? [] : [value]] as const,
  );
  const parts = [...single, ...entriesOf(where)]
    .map(([name, values]) => `${name}=${JSON.stringify(values.toSorted())}`)
    .toSorted();
  return [unit, population, ...parts].join('|');
}
