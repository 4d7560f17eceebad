import type { ExportFormat, ReportRequest } from './schema.ts';

/** The name of a report as a file: `evaluatie-2018-01-01-2018-12-31-deelbaar.pdf`. */
export const reportFileName = (
  { period, mode }: Pick<ReportRequest, 'period' | 'mode'>,
  format: ExportFormat,
): string => `evaluatie-${period.from}-${period.until}-${mode}.${format}`;
