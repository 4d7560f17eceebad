import { sizeOf, stackFigure, type FiguredChart } from './figured-chart.ts';
import { fillOf, lineHeight, widthOf, type Drawing, type Mark } from './marks.ts';

/** Of the highest column, without its figure. */
const plot = 150;
const widest = 44;
const seam = 2;
/** Of words under a column. */
const mostLines = { grouped: 2, stacked: 1 } as const;

/** Whether standing columns have room for their words and figures. */
export function columnsFit(chart: FiguredChart, width: number): boolean {
  const { categories, series, drawn } = chart;
  const slot = width / Math.max(1, categories.length);
  return categories.every((category, at) => {
    const lines = wrapped(category, slot - 6);
    const figures =
      drawn === 'stacked'
        ? widthOf(stackFigure(series, at)) <= slot - 6
        : series.every(
            ({ figures: said }) => widthOf(said[at] ?? '') <= columnWidth(chart, slot) + 2,
          );
    const most = mostLines[drawn === 'stacked' ? 'stacked' : 'grouped'];
    return lines.length <= most && lines.every((line) => widthOf(line) <= slot - 6) && figures;
  });
}

/** Standing columns, with the figures above them and the words below. */
export function drawColumns(chart: FiguredChart, width: number): Drawing {
  const { categories, series, drawn, largest } = chart;
  const slot = width / Math.max(1, categories.length);
  const thick = columnWidth(chart, slot);
  const base = lineHeight + 4 + plot;
  const marks = categories.flatMap((category, at): Mark[] => {
    const middle = (at + 0.5) * slot;
    const columns = drawn === 'stacked' ? 1 : series.length;
    let x = middle - (columns * (thick + seam) - seam) / 2;
    let top = base;
    const bars = series.flatMap(({ values, figures }, index): Mark[] => {
      const high = (Math.max(0, sizeOf(values[at])) / largest) * plot;
      if (drawn === 'stacked') top -= high;
      else top = base - high;
      const bar: Mark = {
        kind: 'bar',
        fill: fillOf(chart, index),
        x,
        y: top,
        width: thick,
        height: high,
      };
      const drawnBar = high > 0 ? [bar] : [];
      if (drawn === 'stacked') return drawnBar;
      const said = text('figure', x + thick / 2, top - 5, figures[at] ?? '');
      x += thick + seam;
      return [...drawnBar, said];
    });
    const whole =
      drawn === 'stacked' ? [text('figure', middle, top - 5, stackFigure(series, at))] : [];
    const words = wrapped(category, slot - 6).map((line, index) =>
      text('category', middle, base + 4 + (index + 1) * lineHeight - 2, line),
    );
    return [...bars, ...whole, ...words];
  });
  const lines = Math.max(1, ...categories.map((category) => wrapped(category, slot - 6).length));
  return {
    width,
    height: base + 6 + lines * lineHeight,
    marks: [...marks, { kind: 'axis', x1: 0, x2: width, y1: base, y2: base }],
  };
}

function columnWidth({ drawn, series }: FiguredChart, slot: number): number {
  const columns = drawn === 'stacked' ? 1 : series.length;
  return Math.min(widest, (slot * 0.78) / columns - seam);
}

const text = (role: 'category' | 'figure', x: number, y: number, words: string): Mark => ({
  kind: 'text',
  role,
  x,
  y,
  anchor: 'middle',
  text: words,
});

/** Words over lines of at most so many pixels, as far as words allow. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
