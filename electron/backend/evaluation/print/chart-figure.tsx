import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { chartNotes, fillsOf, legendOf } from '#shared/evaluation/charts/legend.ts';
import type { Drawing } from '#shared/evaluation/charts/marks.ts';
import type { ReportMode, SeriesChart } from '#shared/evaluation/schema.ts';
import { printTexts, unitLines } from '#shared/evaluation/texts.ts';
import { Marks, Swatch } from './chart-marks.tsx';

/** In CSS pixels: the text column of an A4 page is 162 mm wide. */
const width = 612;

interface ChartFigureProps {
  readonly chart: SeriesChart;
  readonly mode: ReportMode;
  readonly number: number;
  /** Of the table with the same figures. */
  readonly tableNumber: number;
}

/**
 * A chart with its finding, every figure beside its bar, and fills that differ in black and white; over several
 * figures when it is too high for a page.
 */
export function ChartFigure({ chart, mode, number, tableNumber }: ChartFigureProps) {
  const figures = perPage(drawChart(chart, { width, mode }));
  return figures.map((drawings, part) => {
    const id = `figuur-${number}-${part}`;
    return (
      // A group: of a figure Chromium would say that it has no words of its own.
      <figure key={id} role="group" aria-labelledby={`${id}-naam`}>
        <figcaption id={`${id}-naam`}>
          <b>
            {printTexts.figure} {number}.
          </b>{' '}
          {part === 0
            ? `${chart.title}. ${unitLines[chart.unit]}`
            : `${chart.title} ${printTexts.continued}`}
        </figcaption>
        <Legend chart={chart} id={id} />
        {drawings.map((drawing, at) => (
          <Picture key={at} chart={chart} mode={mode} drawing={drawing} id={`${id}-${at}`} />
        ))}
        {part === figures.length - 1 && (
          <p className="notes">
            {[...chartNotes(chart), printTexts.chartAsTable(tableNumber)].join(' ')}
          </p>
        )}
      </figure>
    );
  });
}

interface PictureProps {
  readonly chart: SeriesChart;
  readonly mode: ReportMode;
  readonly drawing: Drawing;
  readonly id: string;
}

function Picture({ chart, mode, drawing, id }: PictureProps) {
  const height = Math.ceil(drawing.height);
  return (
    <>
      {drawing.period !== undefined && <p className="chart-period">{drawing.period}</p>}
      <svg
        className="chart"
        role="img"
        aria-labelledby={`${id}-titel ${id}-woorden`}
        width={drawing.width}
        height={height}
        viewBox={`0 0 ${drawing.width} ${height}`}
      >
        <title id={`${id}-titel`}>{chart.title}</title>
        <desc id={`${id}-woorden`}>{chartWords(chart, mode)}</desc>
        <Marks marks={drawing.marks} fills={fillsOf(chart)} id={id} />
      </svg>
    </>
  );
}

/** In pixels: more drawings do not fit on a page with their caption and notes. */
const highest = 780;

/** The drawings of two periods below each other as long as they fit on a page. */
function perPage(drawings: readonly Drawing[]): Drawing[][] {
  const pages: Drawing[][] = [];
  for (const drawing of drawings) {
    const page = pages.at(-1);
    const taken = page?.reduce((sum, { height }) => sum + height, 0) ?? 0;
    if (page && taken + drawing.height <= highest) page.push(drawing);
    else pages.push([drawing]);
  }
  return pages;
}

function Legend({ chart, id }: { chart: SeriesChart; id: string }) {
  const entries = legendOf(chart);
  if (entries.length === 0) return null;
  return (
    <p className="legend">
      {entries.map(({ fill, label }) => (
        <span key={fill}>
          <Swatch fill={fill} id={`${id}-legenda`} />
          {label}
        </span>
      ))}
    </p>
  );
}
