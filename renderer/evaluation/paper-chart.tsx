import type { Report } from '#shared/evaluation/schema.ts';
import { ReportChart } from './report-chart.tsx';

/** A chart of the report; nothing when it has none of that name. */
export function PaperChart({ report, id }: { readonly report: Report; readonly id: string }) {
  return id === report.chart.tableId ? <ReportChart chart={report.chart} /> : null;
}
