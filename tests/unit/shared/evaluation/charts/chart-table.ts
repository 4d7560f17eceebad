import type { ReportTable } from '#shared/evaluation/schema.ts';

/** A published table of persons, by the ids of its rows and columns. */
export const chartTable = (
  id: string,
  columns: readonly string[],
  cells: Readonly<Record<string, (number | null)[]>>,
): ReportTable => ({
  id,
  title: id,
  rows: Object.keys(cells).map((row) => ({ id: row, label: `Rij ${row}` })),
  columns: columns.map((column) => ({ id: column, label: `Kolom ${column}`, unit: 'personen' })),
  cells: Object.values(cells),
  notes: [],
});
