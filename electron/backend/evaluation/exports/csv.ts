import { formatPeriod } from '#shared/kernel/dates.ts';
import type { Report, ReportTable, Unit } from '#shared/evaluation/schema.ts';
import { hiddenWord, modeLines, reportTitle } from '#shared/evaluation/texts.ts';
import type { Cell } from '../../spreadsheets/cell.ts';
import { dutchCsv } from '../../spreadsheets/dutch-csv.ts';

/** A report for a Dutch Excel: what it is about, and each table under its title, blank lines between. */
export function reportAsCsv(report: Report): string {
  const head: Cell[][] = [
    [reportTitle],
    ['Gemeente', report.municipality],
    ['Team', report.teamName],
    ['Periode', formatPeriod(report.period)],
    ['Soort rapport', modeLines[report.mode]],
    ...report.summary.map((sentence) => [sentence]),
    ...report.protection.map((sentence) => [sentence]),
  ];
  const tables = report.tables.map((table, index) => tableRecords(table, index + 1));
  return dutchCsv(tables.reduce((above, table) => [...above, [], ...table], head));
}

function tableRecords(table: ReportTable, number: number): Cell[][] {
  const headings = table.columns.map(({ label, unit }) =>
    label.toLowerCase() === unit ? label : `${label} (${unit})`,
  );
  return [
    [`Tabel ${number}. ${table.title}`],
    [table.rowHeading ?? '', ...headings],
    ...table.rows.map(({ label }, row) => [
      label,
      ...table.columns.map(({ unit }, column) => figure(table.cells[row]?.[column], unit)),
    ]),
    ...table.notes.map((note) => [note]),
  ];
}

function figure(value: number | null | undefined, unit: Unit): Cell {
  if (value === null || value === undefined) return hiddenWord;
  return unit === 'euro' ? { cents: value } : { number: value };
}
