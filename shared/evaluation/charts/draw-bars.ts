import { sizeOf, stackFigure, type FiguredChart, type FiguredSeries } from './figured-chart.ts';
import { fillOf, fitting, widthOf, type Drawing, type Mark } from './marks.ts';

const thickness = 15;
/** Of each of many, so that the chart leaves no half page white before it and fits on one with its table. */
const thin = 12;
/** Between the bars of one category, between its periods, and between categories. */
const seam = 2;
const periodGap = 4;
const gap = 9;
const narrowGap = 5;
/** A chart of one bar a category with more categories than these is drawn closer. */
const mostAtEase = 10;
const behindLabel = 10;
const beforeFigure = 7;
/** In pixels: what is higher does not fit on a page with its caption. */
const highest = 800;
/** The longest name of a period that stands beside its bars; of a longer one only the legend tells. */
const longestPeriod = 80;
/** Of a text in the middle of its line. */
const toBaseline = 4.5;

/** The bars of a category that are of one period. */
interface Group {
  readonly series: readonly FiguredSeries[];
  readonly period: string;
  readonly then: boolean;
}

const groupsOf = ({ series, pairs }: FiguredChart): Group[] =>
  pairs === undefined
    ? [{ series, period: '', then: false }]
    : [
        { series, period: pairs.now, then: false },
        { series: pairs.series, period: pairs.then, then: true },
      ];

const perGroup = ({ drawn, series }: FiguredChart): number =>
  drawn === 'stacked' ? 1 : series.length;

const barsPerCategory = (chart: FiguredChart): number => perGroup(chart) * groupsOf(chart).length;

const isClose = (chart: FiguredChart): boolean =>
  barsPerCategory(chart) === 1 && chart.categories.length > mostAtEase;

const thicknessOf = (chart: FiguredChart): number =>
  isClose(chart) || barsPerCategory(chart) > 2 ? thin : thickness;

const gapOf = (chart: FiguredChart): number => (isClose(chart) ? narrowGap : gap);

const groupHeight = (chart: FiguredChart): number =>
  perGroup(chart) * (thicknessOf(chart) + seam) - seam;

function rowHeight(chart: FiguredChart): number {
  const groups = groupsOf(chart).length;
  return groups * (groupHeight(chart) + periodGap) - periodGap + gapOf(chart);
}

/** As many categories as fit on a page. */
export const mostRows = (chart: FiguredChart): number => Math.floor(highest / rowHeight(chart));

/** Lying bars, a row a category, with the figures behind them. */
export function drawBars(chart: FiguredChart, width: number): Drawing {
  const { categories, drawn, largest } = chart;
  const thick = thicknessOf(chart);
  const groups = groupsOf(chart);
  const widestPeriod = Math.max(...groups.map(({ period }) => widthOf(period)));
  const periods = widestPeriod <= longestPeriod ? widestPeriod : 0;
  const left = Math.min(width * 0.44, Math.max(...categories.map(widthOf), 0) + 4) + behindLabel;
  const start = left + (periods > 0 ? periods + behindLabel : 0);
  const figures = groups.flatMap(({ series }) =>
    drawn === 'stacked'
      ? categories.map((_, at) => stackFigure(series, at))
      : series.flatMap((each) => each.figures),
  );
  const room = width - start - Math.max(...figures.map(widthOf)) - beforeFigure - 4;
  const length = (size: number) => (Math.max(0, size) / largest) * Math.max(room, 1);
  const bar = (x: number, y: number, long: number, fill: ReturnType<typeof fillOf>): Mark[] =>
    long > 0 ? [{ kind: 'bar', fill, x, y, width: long, height: thick }] : [];

  const barsOf = ({ series, then }: Group, at: number, top: number): Mark[] => {
    if (drawn !== 'stacked') {
      return series.flatMap(({ values, figures: said }, index) => {
        const y = top + index * (thick + seam);
        const long = length(sizeOf(values[at]));
        const end = start + long + beforeFigure;
        return [
          ...bar(start, y, long, fillOf(chart, index, then)),
          text('figure', end, y + thick / 2 + toBaseline, said[at] ?? ''),
        ];
      });
    }
    let x = start;
    const parts = series.flatMap(({ values }, index) => {
      const long = length(sizeOf(values[at]));
      const part = bar(x, top, long, fillOf(chart, index, then));
      x += long;
      return part;
    });
    const line = top + thick / 2 + toBaseline;
    return [...parts, text('figure', x + beforeFigure, line, stackFigure(series, at))];
  };

  const marks = categories.flatMap((category, at): Mark[] => {
    const top = at * rowHeight(chart) + gapOf(chart) / 2;
    const middle = top + (rowHeight(chart) - gapOf(chart)) / 2 + toBaseline;
    const label = fitting(category, left - behindLabel);
    return [
      text('category', left - behindLabel, middle, label, 'end'),
      ...groups.flatMap((group, index) => {
        const y = top + index * (groupHeight(chart) + periodGap);
        const line = y + groupHeight(chart) / 2 + toBaseline;
        return [
          ...(periods > 0 ? [text('period', start - behindLabel, line, group.period, 'end')] : []),
          ...barsOf(group, at, y),
        ];
      }),
    ];
  });
  const height = categories.length * rowHeight(chart);
  const axis: Mark = { kind: 'axis', x1: start, x2: start, y1: 0, y2: height };
  return { width, height, marks: [...marks, axis] };
}

const text = (
  role: 'category' | 'period' | 'figure',
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'end' = 'start',
): Mark => ({ kind: 'text', role, x, y, anchor, text: words });
