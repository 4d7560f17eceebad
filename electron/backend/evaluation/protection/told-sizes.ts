import type { CellKey, CountedTable, EarlierFigure } from '#shared/evaluation/counted.ts';
import { periodsOf } from './key-relations.ts';
import { isSize } from './thin-lines.ts';
import type { MergedTables } from './thin-tables.ts';

/**
 * What the lines of the tables tell of how many their cells hold together, see `thin-tables.ts`: for the register,
 * since a later report can be laid beside it.
 *
 * @param tables those that are published
 */
export function toldSizes(
  tables: readonly CountedTable[],
  { floors, ceilings }: Pick<MergedTables, 'floors' | 'ceilings'>,
): EarlierFigure[] {
  const cells = tables.flatMap((table) => table.cells.flat());
  const values = new Map<CellKey, number>(cells.map(({ key, value }) => [key, value]));
  return tables
    .flatMap(({ sums }) => sums)
    .filter(({ total }) => isSize(total) && (floors.has(total) || ceilings.has(total)))
    .filter(({ parts }) => parts.every((part) => values.has(part)))
    .map(({ total, parts }) => ({
      // Whatever its lines, a table holds the same persons in the same period.
      key: `${total} ${periodsOf(parts).join()}`,
      published: null,
      exact: parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
      size: { least: floors.get(total) ?? 0, most: ceilings.get(total) ?? null, parts: [...parts] },
    }));
}
