import type { ReportContext } from '#shared/evaluation/published.ts';
import type { ReportTable, Unit } from '#shared/evaluation/schema.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { placeNotes } from '#shared/evaluation/texts.ts';

/**
 * A published table as it is read: what a 0 means where counts were rounded, and the total of amounts, or why
 * there is none. Sentences and derived tables are made of the table without these.
 */
export function asPrinted(
  table: ReportTable,
  { mode, way, compares }: Pick<ReportContext, 'mode' | 'way' | 'compares'>,
): ReportTable {
  const declared = declaredTables.get(table.id);
  if (declared?.population === 'kosten') {
    return mode === 'intern'
      ? withTotal(table)
      : { ...table, notes: [...table.notes, placeNotes.noTotal] };
  }
  const folded = declared?.foldsZeros && !compares ? withoutZeros(table) : table;
  return way === 'afronden' ? { ...folded, notes: [...folded.notes, ...zeroNotes(table)] } : folded;
}

/** What a 0 or 0% means that was rounded, or is of a rounded count. */
const zeroNotes = (table: ReportTable): string[] => [
  ...(hasZero(table, (unit) => unit !== 'euro' && unit !== 'procent')
    ? [placeNotes.roundedZero]
    : []),
  ...(hasZero(table, (unit) => unit === 'procent') ? [placeNotes.roundedZeroPercent] : []),
];

/** So many rows of nothing but 0 may stand in a table. */
const fewZeros = 2;

function withoutZeros(table: ReportTable): ReportTable {
  const { rows, cells, notes } = table;
  const isZero = (row: number) =>
    rows[row]?.id !== 'totaal' && (cells[row] ?? []).every((cell) => cell === 0);
  const folded = rows.filter((_, row) => isZero(row));
  const isAll = folded.length === rows.filter(({ id }) => id !== 'totaal').length;
  if (folded.length <= fewZeros || isAll) return table;
  return {
    ...table,
    rows: rows.filter((_, row) => !isZero(row)),
    cells: cells.filter((_, row) => !isZero(row)),
    notes: [...notes, placeNotes.onlyZeros(folded.map(({ label }) => label))],
  };
}

/** Of the figures that are about clients. */
const hasZero = ({ columns, cells }: ReportTable, isOf: (unit: Unit) => boolean): boolean =>
  columns.some(
    ({ unit, timeless }, column) =>
      isOf(unit) && !timeless && cells.some((row) => row[column] === 0),
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
