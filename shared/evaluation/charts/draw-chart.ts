import type { ReportMode, SeriesChart } from '../schema.ts';
import { drawBars, mostRows } from './draw-bars.ts';
import { columnsFit, drawColumns } from './draw-columns.ts';
import { drawLines, scaleOf, type Scale } from './draw-lines.ts';
import { largestOf, withFigures, type FiguredChart } from './figured-chart.ts';
import type { Drawing } from './marks.ts';

export interface DrawnIn {
  /** In pixels. */
  readonly width: number;
  readonly mode: ReportMode;
}

/**
 * Draws a chart in so many pixels: standing bars when their words and figures fit under and above them,
 * else lying ones, over several drawings when they are too many for a page. Two periods stand in pairs of
 * lying bars, or each in drawings of its own on the same scale.
 */
export function drawChart(chart: SeriesChart, { width, mode }: DrawnIn): readonly Drawing[] {
  const { compared, drawn, unit } = chart;
  const periods = [chart, ...(compared === undefined ? [] : [compared])];
  const everything = periods.flatMap(({ series }) => series);
  const scale = scaleOf(everything);
  const [now, then] = periods.map(({ categories, series }): FiguredChart => ({
    drawn,
    categories,
    largest: largestOf(drawn, everything),
    series: withFigures(series, unit, mode),
  }));
  if (now === undefined) return [];
  if (compared === undefined || then === undefined) return ofOnePeriod(now, width, scale);
  const { now: nowName, then: thenName } = compared;
  if (!compared.apart) {
    return lying({ ...now, pairs: { now: nowName, then: thenName, series: then.series } }, width);
  }
  return [
    ...ofOnePeriod(now, width, scale).map((drawing) => ({ ...drawing, period: nowName })),
    ...ofOnePeriod(then, width, scale).map((drawing) => ({ ...drawing, period: thenName })),
  ];
}

/** A chart of one period. */
function ofOnePeriod(chart: FiguredChart, width: number, scale: Scale): readonly Drawing[] {
  if (chart.categories.length === 0) return [];
  if (chart.drawn === 'lines') return [drawLines(chart, width, scale)];
  return columnsFit(chart, width) ? [drawColumns(chart, width)] : lying(chart, width);
}

function lying(chart: FiguredChart, width: number): readonly Drawing[] {
  const rows = mostRows(chart);
  const parts = Math.ceil(chart.categories.length / rows);
  return Array.from({ length: parts }, (_, part) =>
    drawBars(slice(chart, part * rows, (part + 1) * rows), width),
  );
}

function slice(chart: FiguredChart, from: number, until: number): FiguredChart {
  const cut = (series: FiguredChart['series']) =>
    series.map(({ label, values, figures }) => ({
      label,
      values: values.slice(from, until),
      figures: figures.slice(from, until),
    }));
  return {
    ...chart,
    categories: chart.categories.slice(from, until),
    series: cut(chart.series),
    ...(chart.pairs === undefined
      ? {}
      : { pairs: { ...chart.pairs, series: cut(chart.pairs.series) } }),
  };
}
