import type { LeavingFormat, Report } from '#shared/evaluation/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { printedReport } from '../print/printed-report.tsx';
import { copiedReportTable } from './copied.ts';
import { reportAsCsv } from './csv.ts';
import { reportAsJson } from './json.ts';
import { reportAsXlsx } from './xlsx.ts';

export interface ReportDocument {
  readonly content: string;
  readonly encodedAs: 'utf8' | 'base64';
}

interface DocumentOptions {
  /** For whom it is; stands above the memo. */
  readonly recipient?: string | null;
  /** The table that is copied. */
  readonly tableId?: string | null;
}

/**
 * A report as a document: the figures of all formats come from the same value and nothing else.
 *
 * @throws Refusal `not-found` when the table to copy is not in it
 */
export async function documentOf(
  report: Report,
  format: LeavingFormat,
  madeOn: IsoDate,
  { recipient = null, tableId = null }: DocumentOptions = {},
): Promise<ReportDocument> {
  switch (format) {
    case 'csv':
      return { content: reportAsCsv(report), encodedAs: 'utf8' };
    case 'json':
      return { content: reportAsJson(report), encodedAs: 'utf8' };
    case 'klembord':
      return { content: JSON.stringify(copiedReportTable(report, tableId)), encodedAs: 'utf8' };
    case 'pdf':
    case 'papier':
      return { content: printedReport(report, madeOn, recipient), encodedAs: 'utf8' };
    case 'xlsx': {
      const bytes = await reportAsXlsx(report);
      return { content: Buffer.from(bytes).toString('base64'), encodedAs: 'base64' };
    }
  }
}
