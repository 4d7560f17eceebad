import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { chartNotes, fillsOf, legendOf } from '#shared/evaluation/charts/legend.ts';
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

/** A chart with its finding, every figure beside its bar, and fills that differ in black and white. */
export function ChartFigure({ chart, mode, number, tableNumber }: ChartFigureProps) {
  const drawings = drawChart(chart, { width, mode });
  const fills = fillsOf(chart);
  return (
    <>
      {drawings.map((drawing, part) => {
        const id = `figuur-${number}-${part}`;
        return (
          <figure key={id}>
            <figcaption>
              <b>
                {printTexts.figure} {number}.
              </b>{' '}
              {part === 0
                ? `${chart.title}. ${unitLines[chart.unit]}`
                : `${chart.title} ${printTexts.continued}`}
            </figcaption>
            <Legend chart={chart} id={id} />
            {drawing.period !== undefined && <p className="chart-period">{drawing.period}</p>}
            <svg
              className="chart"
              role="img"
              aria-labelledby={`${id}-titel ${id}-woorden`}
              width={drawing.width}
              height={Math.ceil(drawing.height)}
              viewBox={`0 0 ${drawing.width} ${Math.ceil(drawing.height)}`}
            >
              <title id={`${id}-titel`}>{chart.title}</title>
              <desc id={`${id}-woorden`}>{chartWords(chart, mode)}</desc>
              <Marks marks={drawing.marks} fills={fills} id={id} />
            </svg>
            {part === drawings.length - 1 && (
              <p className="notes">
                {[...chartNotes(chart), printTexts.chartAsTable(tableNumber)].join(' ')}
              </p>
            )}
          </figure>
        );
      })}
    </>
  );
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
