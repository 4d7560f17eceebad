import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';

/** The exact tables that the report still has. What adds up in the others is no secret: it is kept in the first. */
export function stillShown(
  tables: readonly CountedTable[],
  shown: readonly ReportTable[],
): readonly CountedTable[] {
  const ids = new Set(shown.map(({ id }) => id));
  const [first, ...others] = tables.filter(({ id }) => ids.has(id));
  if (first === undefined) return [];
  const left = tables.filter(({ id }) => !ids.has(id)).flatMap(({ sums }) => sums);
  return [{ ...first, sums: [...first.sums, ...left] }, ...others];
}
