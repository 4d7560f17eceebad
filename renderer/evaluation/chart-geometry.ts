import type { ReportChart } from '#shared/evaluation/schema.ts';

/** Measures of the chart, in units of its own that are pixels at 480 wide. */
export const chartMeasures = {
  width: 480,
  labels: 216,
  row: 26,
  bar: 16,
  /** Room behind the longest bar for its figure. */
  figures: 64,
} as const;

export interface DrawnBar {
  readonly label: string;
  readonly value: number | null;
  readonly hatched: boolean;
  readonly top: number;
  readonly length: number;
}

/** Where the bars stand. Lengths are in proportion; a hidden figure has no bar. */
export function drawBars(bars: ReportChart['bars']): { readonly height: number; bars: DrawnBar[] } {
  const { width, labels, row, bar, figures } = chartMeasures;
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const room = width - labels - figures;
  return {
    height: bars.length * row,
    bars: bars.map(({ label, value, hatched }, index) => ({
      label,
      value,
      hatched: hatched === true,
      top: index * row + (row - bar) / 2,
      length: ((value ?? 0) / largest) * room,
    })),
  };
}
