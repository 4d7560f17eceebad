import { stackFigure, type FiguredChart } from './figured-chart.ts';
import { fillOf, fitting, widthOf, type Drawing, type Mark } from './marks.ts';

const thickness = 15;
/** Between the bars of one category, and between categories. */
const seam = 2;
const gap = 9;
const behindLabel = 10;
const beforeFigure = 7;
/** In pixels: what is higher does not fit on a page with its caption. */
const highest = 800;

const barsOf = ({ drawn, series }: FiguredChart): number =>
  drawn === 'stacked' ? 1 : series.length;
const rowHeight = (chart: FiguredChart): number => barsOf(chart) * (thickness + seam) - seam + gap;

/** As many categories as fit on a page. */
export const mostRows = (chart: FiguredChart): number => Math.floor(highest / rowHeight(chart));

/** Lying bars, a row a category, with the figures behind them. */
export function drawBars(chart: FiguredChart, width: number): Drawing {
  const { categories, series, drawn, largest } = chart;
  const labels = Math.min(width * 0.44, Math.max(...categories.map(widthOf), 0) + 4) + behindLabel;
  const figures = categories.flatMap((_, at) =>
    drawn === 'stacked' ? stackFigure(chart, at) : series.map((each) => each.figures[at] ?? ''),
  );
  const room = width - labels - Math.max(...figures.map(widthOf)) - beforeFigure - 4;
  const length = (value: number | null | undefined) =>
    (Math.max(0, value ?? 0) / largest) * Math.max(room, 1);
  const height = categories.length * rowHeight(chart);
  const marks = categories.flatMap((category, at): Mark[] => {
    const top = at * rowHeight(chart) + gap / 2;
    const middle = top + (rowHeight(chart) - gap) / 2 + 4.5;
    const label: Mark = {
      kind: 'text',
      role: 'category',
      x: labels - behindLabel,
      y: middle,
      anchor: 'end',
      text: fitting(category, labels - behindLabel),
    };
    let x = labels;
    let y = top;
    const bars = series.flatMap(({ values, figures: said }, index): Mark[] => {
      const long = length(values[at]);
      const bar: Mark = {
        kind: 'bar',
        fill: fillOf(drawn === 'stacked' ? 'stacked' : 'grouped', index, series.length),
        x,
        y,
        width: long,
        height: thickness,
      };
      const drawnBar = long > 0 ? [bar] : [];
      if (drawn === 'stacked') {
        x += long;
        return drawnBar;
      }
      const line = y + thickness / 2 + 4.5;
      y += thickness + seam;
      return [...drawnBar, figure(labels + long + beforeFigure, line, said[at] ?? '')];
    });
    const whole =
      drawn === 'stacked' ? [figure(x + beforeFigure, middle, stackFigure(chart, at))] : [];
    return [label, ...bars, ...whole];
  });
  return {
    width,
    height,
    marks: [...marks, { kind: 'axis', x1: labels, x2: labels, y1: 0, y2: height }],
  };
}

const figure = (x: number, y: number, text: string): Mark => ({
  kind: 'text',
  role: 'figure',
  x,
  y,
  anchor: 'start',
  text,
});
