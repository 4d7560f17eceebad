import type { ExportFormat, Report } from '#shared/evaluation/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { printedReport } from '../print/printed-report.tsx';
import { reportAsCsv } from './csv.ts';
import { reportAsJson } from './json.ts';

/** A report as a text: the figures of all formats come from the same value and nothing else. */
export function documentOf(
  report: Report,
  format: ExportFormat,
  madeOn: IsoDate,
): { content: string; suggestedName: string } {
  const { period, mode } = report;
  const suggestedName = `evaluatie-${period.from}-${period.until}-${mode}.${format}`;
  return { content: contentOf(report, format, madeOn), suggestedName };
}

function contentOf(report: Report, format: ExportFormat, madeOn: IsoDate): string {
  switch (format) {
    case 'csv':
      return reportAsCsv(report);
    case 'json':
      return reportAsJson(report);
    case 'pdf':
      return printedReport(report, madeOn);
  }
}
