import type { ReportContext } from '#shared/evaluation/published.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { placeNotes } from '#shared/evaluation/texts.ts';

/**
 * A published table as it is read: what a 0 means where counts were rounded, and the total of amounts, or why
 * there is none. Sentences and derived tables are made of the table without these.
 */
export function asPrinted(
  table: ReportTable,
  { mode, way }: Pick<ReportContext, 'mode' | 'way'>,
): ReportTable {
  if (declaredTables.get(table.id)?.population === 'kosten') {
    return mode === 'intern'
      ? withTotal(table)
      : { ...table, notes: [...table.notes, placeNotes.noTotal] };
  }
  return way === 'afronden' && hasRoundedZero(table)
    ? { ...table, notes: [...table.notes, placeNotes.roundedZero] }
    : table;
}

/** Of the figures that are about clients. */
const hasRoundedZero = ({ columns, cells }: ReportTable): boolean =>
  columns.some(
    ({ unit, timeless }, column) =>
      unit !== 'euro' && unit !== 'procent' && !timeless && cells.some((row) => row[column] === 0),
  );

/** Each euro stands in one row. */
function withTotal(table: ReportTable): ReportTable {
  const { rows, columns, cells } = table;
  if (rows.length < 2) return table;
  const totals = columns.map((_, column) =>
    cells.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return {
    ...table,
    rows: [...rows, { id: 'totaal', label: 'Totaal' }],
    cells: [...cells, totals],
  };
}
