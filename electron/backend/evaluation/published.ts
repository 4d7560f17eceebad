import type { ReportTable } from '#shared/evaluation/schema.ts';

/**
 * Puts the rows in order of their published figures, biggest first; what is alike stays in the order of
 * the text, and the total comes last. Doing it after protection keeps the order from telling which of two rounded figures is more.
 */
export function biggestFirst(table: ReportTable): ReportTable {
  const lastIds = ['overig', 'onbekend', 'totaal'];
  const ranked = table.rows
    .map((row, index) => ({ row, cells: table.cells[index] ?? [], last: lastIds.indexOf(row.id) }))
    .toSorted((a, b) => a.last - b.last || (b.cells[0] ?? -1) - (a.cells[0] ?? -1));
  return {
    ...table,
    rows: ranked.map(({ row }) => row),
    cells: ranked.map(({ cells }) => cells),
  };
}
