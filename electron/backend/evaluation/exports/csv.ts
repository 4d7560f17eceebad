import { formatPeriod } from '#shared/kernel/dates.ts';
import type { Report, ReportTable, Unit } from '#shared/evaluation/schema.ts';
import { hiddenWord, modeLines, reportTitle } from '#shared/evaluation/texts.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * For a Dutch Excel: UTF-8 with a byte order mark, semicolons, decimal commas, no points for thousands.
 * No `sep=` line, because Excel then ignores the mark.
 */
export function reportAsCsv(report: Report): string {
  const head = [
    [reportTitle],
    ['Gemeente', report.municipality],
    ['Team', report.teamName],
    ['Periode', formatPeriod(report.period)],
    ['Soort rapport', modeLines[report.mode]],
    ...report.summary.map((sentence) => [sentence]),
    ...report.protection.map((sentence) => [sentence]),
  ].map((cells) => line(cells.map(text)));
  const tables = report.tables.map((table, index) => tableLines(table, index + 1));
  return byteOrderMark + [head, ...tables].map((block) => block.join('')).join(lineEnd);
}

function tableLines(table: ReportTable, number: number): string[] {
  const headings = table.columns.map(({ label, unit }) =>
    text(label.toLowerCase() === unit ? label : `${label} (${unit})`),
  );
  return [
    line([text(`Tabel ${number}. ${table.title}`)]),
    line([text(table.rowHeading ?? ''), ...headings]),
    ...table.rows.map(({ label }, row) =>
      line([
        text(label),
        ...table.columns.map(({ unit }, column) => figure(table.cells[row]?.[column], unit)),
      ]),
    ),
    ...table.notes.map((note) => line([text(note)])),
  ];
}

const line = (cells: readonly string[]): string => cells.join(';') + lineEnd;

function figure(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return hiddenWord;
  if (unit !== 'euro') return String(value);
  const size = Math.abs(value);
  const cents = String(size % 100).padStart(2, '0');
  return `${value < 0 ? '-' : ''}${Math.trunc(size / 100)},${cents}`;
}

/** Excel would run a text that starts like a formula; the full-width signs too, in some settings. */
const startsLikeFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A text as one cell, never a formula: such a text gets an apostrophe in front, as Excel itself does. */
export function text(value: string): string {
  const safe = startsLikeFormula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
