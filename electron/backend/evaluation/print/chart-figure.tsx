import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { fillOf, type Fill } from '#shared/evaluation/charts/marks.ts';
import type { ReportMode, SeriesChart } from '#shared/evaluation/schema.ts';
import { printTexts, unitLines } from '#shared/evaluation/texts.ts';
import { MarkShape, Pattern } from './chart-marks.tsx';

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
  const withoutZeros = declaredCharts.get(chart.id)?.withoutZeros;
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
              {fillsOf(chart).map((fill) => (
                <Pattern key={fill} fill={fill} id={`${id}-${fill}`} />
              ))}
              {drawing.marks.map((mark, index) => (
                <MarkShape key={index} mark={mark} id={id} />
              ))}
            </svg>
            {part === drawings.length - 1 && (
              <p className="notes">
                {[
                  ...(withoutZeros === undefined ? [] : [withoutZeros]),
                  printTexts.chartAsTable(tableNumber),
                ].join(' ')}
              </p>
            )}
          </figure>
        );
      })}
    </>
  );
}

/** How the series of bars differ; lines have their name at their end. */
function fillsOf({ drawn, series }: SeriesChart): Fill[] {
  return drawn === 'lines' ? [] : series.map((_, index) => fillOf(drawn, index, series.length));
}

function Legend({ chart, id }: { chart: SeriesChart; id: string }) {
  const fills = fillsOf(chart);
  if (fills.length < 2) return null;
  return (
    <p className="legend">
      {fills.map((fill, index) => (
        <span key={fill}>
          <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
            <Pattern fill={fill} id={`${id}-legenda-${fill}`} />
            <MarkShape
              mark={{ kind: 'bar', fill, x: 0.5, y: 0.5, width: 12, height: 12 }}
              id={`${id}-legenda`}
            />
          </svg>
          {chart.series[index]?.label}
        </span>
      ))}
    </p>
  );
}
