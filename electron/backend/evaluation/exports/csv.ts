import type { Report } from '#shared/evaluation/schema.ts';
import { shownTables, type ShownTable } from '#shared/evaluation/shown-table.ts';
import { notesOf } from '#shared/evaluation/shown-words.ts';
import { printTexts } from '#shared/evaluation/texts.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { dutchCsv } from '../../spreadsheets/dutch-csv.ts';
import { aboutReport, wordsOf } from './about-report.ts';
import { columnHeading, figureCell } from './figure-cell.ts';

/** A report for a Dutch Excel: what it is about, and each table under its title, blank lines between. */
export function reportAsCsv(report: Report): string {
  const words = wordsOf(report);
  const head: Cell[][] = [
    ...aboutReport(report).map(([name, what]) => [name, what]),
    ...(words.length > 0 ? [[], ...words.map((sentence) => [sentence])] : []),
  ];
  const tables = shownTables(report).map((table, index) => tableRecords(table, index + 1));
  return dutchCsv(tables.reduce((above, table) => [...above, [], ...table], head));
}

/** A table under its title, with what to know below it. */
export function tableRecords(table: ShownTable, number: number): Cell[][] {
  const lines = [
    [table.rowHeading ?? '', ...table.columns.map(columnHeading)],
    ...table.rows.map(({ label }, row) => [
      label,
      ...table.columns.map(({ unit }, column) =>
        figureCell(table.cells[row]?.[column] ?? null, unit),
      ),
    ]),
  ];
  return [
    [`${printTexts.table} ${number}. ${table.title}`],
    ...table.about.map((sentence) => [sentence]),
    ...(table.rows.length > 0 ? lines : []),
    ...notesOf(table).map((note) => [note]),
  ];
}
