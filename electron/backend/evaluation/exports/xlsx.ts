import type { Report } from '#shared/evaluation/schema.ts';
import { shownTables, type ShownTable } from '#shared/evaluation/shown-table.ts';
import { tableNames } from '#shared/evaluation/table-names.ts';
import { notesOf } from '#shared/evaluation/shown-words.ts';
import { exportTexts, printTexts } from '#shared/evaluation/texts.ts';
import { withPracticeMark } from '#shared/kernel/letterhead.ts';
import type { PrintMargins } from '../../spreadsheets/print-set-up.ts';
import { workbook, type Sheet } from '../../spreadsheets/workbook.ts';
import { pageMargins } from '../print/page-margins.ts';
import { aboutReport, wordsOf } from './about-report.ts';
import { columnHeading, figureCell } from './figure-cell.ts';
import { sheetNames } from './sheet-names.ts';

/** The ids of rows that stand out. */
const totals: ReadonlySet<string> = new Set(['volledig', 'totaal']);

/** A workbook: first what it is, then a sheet a table with real numbers under frozen heads. No formulas. */
export async function reportAsXlsx(report: Report): Promise<Uint8Array> {
  const tables = shownTables(report);
  const names = sheetNames([
    exportTexts.about,
    ...tables.map(({ id, title }) => tableNames[id]?.sheet ?? title),
  ]);
  const sheets = [
    aboutSheet(report, tables, names),
    ...tables.map((table, index) => tableSheet(table, index + 1, names[index + 1] ?? '')),
  ];
  return workbook(sheets, marginsOf(report));
}

/** As in the margins of the PDF, which say by themselves that it is of the practice file. */
function marginsOf(report: Report): PrintMargins {
  const { headLeft, headRight, footLeft } = pageMargins(report);
  const left = report.practice ? withPracticeMark(headLeft) : headLeft;
  return { headLeft: left, headRight, footLeft, page: ['Pagina ', ' van '] };
}

function aboutSheet(
  report: Report,
  tables: readonly ShownTable[],
  names: readonly string[],
): Sheet {
  return {
    name: names[0] ?? exportTexts.about,
    columns: [{ header: exportTexts.about }, { header: '' }],
    rows: [
      ...aboutReport(report),
      ...wordsOf(report).map((sentence) => ['', sentence]),
      ...tables.map(({ title }, index) => [
        names[index + 1] ?? '',
        `${printTexts.table} ${index + 1}. ${title}`,
      ]),
    ],
  };
}

const tableSheet = (table: ShownTable, number: number, name: string): Sheet => ({
  name,
  title: `${printTexts.table} ${number}. ${table.title}`,
  figures: true,
  columns: [
    { header: table.rowHeading ?? '', kind: 'text' },
    ...table.columns.map((column) => ({ header: columnHeading(column), kind: 'amount' as const })),
  ],
  rows: table.rows.map(({ label }, row) => [
    label,
    ...table.columns.map(({ unit }, column) =>
      figureCell(table.cells[row]?.[column] ?? null, unit),
    ),
  ]),
  totals: table.rows.flatMap(({ id }, row) => (totals.has(id) ? [row] : [])),
  notes: [...table.about, ...notesOf(table)],
});
