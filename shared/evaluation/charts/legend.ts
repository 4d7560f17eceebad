import type { SeriesChart } from '../schema.ts';
import { declaredCharts } from './all-charts.ts';
import { comparedTexts } from './compared-texts.ts';
import { fillOf, type Fill } from './marks.ts';

export interface LegendEntry {
  readonly fill: Fill;
  readonly label: string;
}

/** How the bars of a chart differ; lines have their name at their end, and one kind of bar needs no legend. */
export function legendOf(chart: SeriesChart): readonly LegendEntry[] {
  const { drawn, series, compared } = chart;
  if (drawn === 'lines') return [];
  if (compared === undefined || compared.apart) {
    const entries = series.map(({ label }, index) => ({ fill: fillOf(chart, index), label }));
    return entries.length > 1 ? entries : [];
  }
  return [compared.now, compared.then].flatMap((period, then) =>
    series.map(({ label }, index) => ({
      fill: fillOf(chart, index, then === 1),
      label: series.length > 1 ? comparedTexts.series(label, period) : period,
    })),
  );
}

/** The fills that need a pattern in the drawing. */
export function fillsOf({ drawn, series, ...chart }: SeriesChart): Fill[] {
  if (drawn === 'lines') return [];
  const pairs = chart.compared !== undefined && !chart.compared.apart;
  const of = (then: boolean) => series.map((_, index) => fillOf({ drawn, series }, index, then));
  return [...new Set([...of(false), ...(pairs ? of(true) : [])])];
}

/** What stands under a chart. */
export function chartNotes({ id, series, compared }: SeriesChart): string[] {
  const withoutZeros = declaredCharts.get(id)?.withoutZeros;
  const all = [...series, ...(compared?.series ?? [])];
  const hasAbsent = all.some(({ values }) => values.includes('absent'));
  return [
    ...(withoutZeros === undefined ? [] : [withoutZeros]),
    ...(hasAbsent && compared?.apart === false ? [comparedTexts.absentNote] : []),
  ];
}
