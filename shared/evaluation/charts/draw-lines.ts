import type { SeriesChart } from '../schema.ts';
import type { ShownFigure } from '../shown-table.ts';
import { sizeOf, type FiguredChart } from './figured-chart.ts';
import { fitting, lineHeight, widthOf, type Drawing, type Mark } from './marks.ts';
import { shapeOf, spread } from './line-shapes.ts';

const plot = 190;
const beside = 9;

/** What the height of a chart of lines stands for. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/** On which all these lines fit, with the line of zero. */
export function scaleOf(series: SeriesChart['series']): Scale {
  const values = series.flatMap((each) => each.values.map(sizeOf));
  return { lowest: Math.min(0, ...values), highest: Math.max(1, ...values) };
}

/** Lines over time: how each begins at its left, its name and how it ends at its right. */
export function drawLines(chart: FiguredChart, width: number, scale: Scale): Drawing {
  const { categories, series } = chart;
  const named = series.flatMap((each, index) => {
    if (each.values.every((value) => value === 'absent')) return [];
    const name = fitting(each.label, width * 0.26);
    return [
      {
        ...each,
        index,
        begin: each.figures[0] ?? '',
        end: `${name} ${each.figures.at(-1) ?? ''}`,
      },
    ];
  });
  const left = Math.max(0, ...named.map(({ begin }) => widthOf(begin))) + beside;
  const right = width - Math.max(0, ...named.map(({ end }) => widthOf(end))) - beside;
  const x = (at: number) =>
    left + (categories.length < 2 ? 0 : (at / (categories.length - 1)) * (right - left));
  const { lowest, highest } = scale;
  const top = lineHeight / 2;
  const y = (value: number) => top + ((highest - value) / (highest - lowest)) * plot;
  const lines = named.flatMap(({ values: own, index }): Mark[] => {
    const points = own.map((value, at) =>
      typeof value === 'number' ? { x: x(at), y: y(value) } : null,
    );
    const path = points
      .map((point, at) =>
        point === null ? '' : `${at === 0 || points[at - 1] == null ? 'M' : 'L'}${place(point)}`,
      )
      .join('');
    const { dash, filled, dot } = shapeOf(index);
    const dots = points.flatMap((point, at) =>
      point !== null && (at === 0 || at === points.length - 1 || points.length <= 13)
        ? [point]
        : [],
    );
    return [
      { kind: 'line', path, dash },
      ...dots.map((point): Mark => ({ kind: 'dot', path: dot(point.x, point.y), filled })),
    ];
  });
  const side = (
    at: number,
    anchor: 'start' | 'end',
    said: (each: (typeof named)[number]) => string,
  ) =>
    spread(
      named.map((each) => ({ at: y(sizeOf(each.values[at])), text: said(each) })),
      lineHeight,
    ).map(({ at: middle, text }): Mark => ({
      kind: 'text',
      role: 'figure',
      x: anchor === 'end' ? left - beside + 2 : right + beside - 2,
      y: middle + 4.5,
      anchor,
      text,
    }));
  const labelsAt = Math.max(y(lowest), ...spreadEnds(named, y, categories.length)) + lineHeight + 6;
  return {
    width,
    height: labelsAt + 6,
    marks: [
      { kind: 'axis', x1: left, x2: right, y1: y(0), y2: y(0) },
      ...lines,
      ...side(0, 'end', ({ begin }) => begin),
      ...side(categories.length - 1, 'start', ({ end }) => end),
      ...moments(categories, x, labelsAt),
    ],
  };
}

/** Where the words at the ends come, which may be below the line of zero. */
const spreadEnds = (
  named: readonly { readonly values: readonly ShownFigure[] }[],
  y: (value: number) => number,
  count: number,
): number[] =>
  [0, count - 1].flatMap((at) =>
    spread(
      named.map(({ values }) => ({ at: y(sizeOf(values[at])), text: '' })),
      lineHeight,
    ).map(({ at: middle }) => middle),
  );

/** The first moment, and those after it that have room for their words. */
function moments(
  categories: readonly string[],
  x: (at: number) => number,
  y: number,
): readonly Mark[] {
  let free = Number.NEGATIVE_INFINITY;
  return categories.flatMap((text, at): Mark[] => {
    const half = widthOf(text) / 2;
    if (x(at) - half < free) return [];
    free = x(at) + half + 8;
    return [{ kind: 'text', role: 'category', x: x(at), y, anchor: 'middle', text }];
  });
}

const place = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
