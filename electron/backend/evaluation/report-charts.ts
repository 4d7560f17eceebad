import { declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { seriesOf } from '#shared/evaluation/charts/series-of.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { ReportPart, ReportTable, SeriesChart } from '#shared/evaluation/schema.ts';

/** The charts that are asked, drawn from the tables as they are published. A chart of nothing is left out. */
export function chartsOf(
  parts: readonly ReportPart[],
  printed: readonly ReportTable[],
  context: ReportContext,
): SeriesChart[] {
  const ids = new Set(parts.flatMap((part) => (part.kind === 'chart' ? part.id : [])));
  return [...ids].flatMap((id) => {
    const declared = declaredCharts.get(id);
    const table = printed.find((each) => each.id === id);
    if (declared === undefined || table === undefined) return [];
    return seriesOf(declared, table, context) ?? [];
  });
}
