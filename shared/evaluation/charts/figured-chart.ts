import type { SeriesChart } from '../schema.ts';

/** A chart with its figures as they are read, which is all that drawing needs to know. */
export interface FiguredChart extends Pick<SeriesChart, 'categories'> {
  readonly drawn: SeriesChart['drawn'];
  readonly largest: number;
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly figures: readonly string[];
  }[];
}

/**
 * The figures of a category behind its stack, in the order of the stack: `20 + 10`. A part of nobody is not
 * drawn and not said, unless there is nothing else.
 */
export function stackFigure(chart: FiguredChart, at: number): string {
  const said = chart.series.filter(({ values }) => values[at] !== 0);
  const figures = (said.length > 0 ? said : chart.series.slice(0, 1)).map(
    ({ figures: each }) => each[at] ?? '',
  );
  return figures.join(' + ');
}
