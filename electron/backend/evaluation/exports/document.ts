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
): { content: string } {
  return { content: contentOf(report, format, madeOn) };
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
