import type { CellKey, CountedTable } from '#shared/evaluation/counted.ts';
import type { Period } from '#shared/kernel/dates.ts';

/**
 * Says in each key of the tables over what period it counts, behind the population:
 * `personen|caseload|2018-01-01..2018-12-31|targetGroup=["oudkomer"]`. So the same tables over another
 * period count other things, and both can be protected in one system.
 */
export function withPeriod(tables: readonly CountedTable[], period: Period): CountedTable[] {
  const keyOf = (key: CellKey) => keyOver(key, period);
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map((row) => row.map((cell) => ({ ...cell, key: keyOf(cell.key) }))),
    sums: table.sums.map(({ total, parts }) => ({ total: keyOf(total), parts: parts.map(keyOf) })),
  }));
}

/** Also in a key that is made of other keys. */
export const keyOver = (key: CellKey, { from, until }: Period): CellKey =>
  key.replaceAll(/\b(?:personen|bijstandspartijen|euro)\|[\w-]+/g, `$&|${from}..${until}`);
