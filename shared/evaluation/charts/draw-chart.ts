import type { ReportMode, SeriesChart } from '../schema.ts';
import { figureText } from '../texts.ts';
import { drawBars, mostRows } from './draw-bars.ts';
import type { FiguredChart } from './figured-chart.ts';
import { columnsFit, drawColumns } from './draw-columns.ts';
import { drawLines } from './draw-lines.ts';
import type { Drawing } from './marks.ts';

/**
 * Draws a chart in so many pixels: standing bars when their words and figures fit under and above them,
 * else lying ones, over several drawings when they are too many for a page.
 */
export function drawChart(
  chart: SeriesChart,
  { width, mode }: { readonly width: number; readonly mode: ReportMode },
): readonly Drawing[] {
  const figured = withFigures(chart, mode);
  if (chart.drawn === 'lines') return [drawLines(figured, width)];
  if (columnsFit(figured, width)) return [drawColumns(figured, width)];
  const rows = mostRows(figured);
  const parts = Math.ceil(chart.categories.length / rows);
  return Array.from({ length: parts }, (_, part) =>
    drawBars(slice(figured, part * rows, (part + 1) * rows), width),
  );
}

function withFigures(
  { drawn, categories, series, unit }: SeriesChart,
  mode: ReportMode,
): FiguredChart {
  const perCategory = categories.map((_, at) => {
    const values = series.map(({ values: each }) => Math.max(0, each[at] ?? 0));
    return drawn === 'stacked'
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(...values);
  });
  return {
    drawn,
    categories,
    largest: Math.max(1, ...perCategory),
    series: series.map(({ label, values }) => ({
      label,
      values,
      figures: values.map((value) => figureText(value, unit, mode)),
    })),
  };
}

const slice = (chart: FiguredChart, from: number, until: number): FiguredChart => ({
  ...chart,
  categories: chart.categories.slice(from, until),
  series: chart.series.map(({ label, values, figures }) => ({
    label,
    values: values.slice(from, until),
    figures: figures.slice(from, until),
  })),
});
