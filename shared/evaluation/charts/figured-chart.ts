import type { ReportMode, SeriesChart, Unit } from '../schema.ts';
import type { ShownFigure } from '../shown-table.ts';
import { shownFigure } from '../shown-words.ts';

export interface FiguredSeries {
  readonly label: string;
  readonly values: readonly ShownFigure[];
  /** The values as they are read. */
  readonly figures: readonly string[];
}

/** A chart of one period, or of two in pairs, with its figures as they are read: all that drawing needs. */
export interface FiguredChart extends Pick<SeriesChart, 'categories' | 'drawn'> {
  /** The longest bar. */
  readonly largest: number;
  readonly series: readonly FiguredSeries[];
  /** The same series over the other period, to stand below each. */
  readonly pairs?: {
    readonly now: string;
    readonly then: string;
    readonly series: readonly FiguredSeries[];
  };
}

/** A figure that can be drawn; hidden and absent ones have no size. */
export const sizeOf = (value: ShownFigure | undefined): number =>
  typeof value === 'number' ? value : 0;

/** The series of a chart, each value with the figure that is printed beside it. */
export const withFigures = (
  series: SeriesChart['series'],
  unit: Unit,
  mode: ReportMode,
): FiguredSeries[] =>
  series.map(({ label, values }) => ({
    label,
    values,
    figures: values.map((value) => shownFigure(value, unit, mode)),
  }));

/** The longest bar that some series need, over their categories. */
export function largestOf(drawn: SeriesChart['drawn'], series: SeriesChart['series']): number {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const perCategory = Array.from({ length: count }, (_, at) => {
    const sizes = series.map(({ values }) => Math.max(0, sizeOf(values[at])));
    return drawn === 'stacked' ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(...sizes);
  });
  return Math.max(1, ...perCategory);
}

/**
 * The figures of a category behind its stack, in the order of the stack: `20 + 10`. A part of nobody is not
 * drawn and not said, unless there is nothing else; a stack that is not there is a dash.
 */
export function stackFigure(series: readonly FiguredSeries[], at: number): string {
  const some = series.filter(({ values }) => values[at] !== 0 && values[at] !== 'absent');
  const told = some.length > 0 ? some : series.slice(0, 1);
  return told.map(({ figures }) => figures[at] ?? '').join(' + ');
}
