import { declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { seriesOf } from '#shared/evaluation/charts/series-of.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { ReportPart, ReportTable, SeriesChart } from '#shared/evaluation/schema.ts';
import { periodInShort } from '#shared/evaluation/texts.ts';
import type { Period } from '#shared/kernel/dates.ts';

/** What was published over the period that is compared with. */
export interface ComparedContent {
  readonly period: Period;
  readonly tables: readonly ReportTable[];
}

/** The charts that are asked, drawn from the tables as they are published. A chart of nothing is left out. */
export function chartsOf(
  parts: readonly ReportPart[],
  printed: readonly ReportTable[],
  context: ReportContext,
  compared: ComparedContent | null,
): SeriesChart[] {
  const ids = new Set(parts.flatMap((part) => (part.kind === 'chart' ? part.id : [])));
  return [...ids].flatMap((id) => {
    const declared = declaredCharts.get(id);
    const table = printed.find((each) => each.id === id);
    if (declared === undefined || table === undefined) return [];
    const other = compared?.tables.find((each) => each.id === id);
    if (compared === null || other === undefined) return seriesOf(declared, table, context) ?? [];
    const now = periodInShort(context.period);
    const then = periodInShort(compared.period);
    return seriesOf(declared, table, context, { table: other, now, then }) ?? [];
  });
}
