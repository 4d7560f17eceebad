import { useId } from 'react';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { declaredCharts } from '#shared/evaluation/charts/all-charts.ts';
import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { fillOf, type Fill } from '#shared/evaluation/charts/marks.ts';
import type { ReportMode, SeriesChart as Chart } from '#shared/evaluation/schema.ts';
import { unitLines } from '#shared/evaluation/texts.ts';
import { MarkShape, Pattern } from './chart-marks.tsx';
import './charts.css';

/** Of the page on screen, in CSS pixels: the drawing grows and shrinks with it. */
const width = 520;

/**
 * A chart of the report as it will be printed: the same marks, in the colours of the screen. The title, which
 * says the finding, and the way to the table are of the page around it.
 */
export function SeriesChart({ chart, mode }: { readonly chart: Chart; readonly mode: ReportMode }) {
  const id = useId();
  const fills = fillsOf(chart);
  const withoutZeros = declaredCharts.get(chart.id)?.withoutZeros;
  return (
    <div className="e-series-chart">
      <p className="e-unit">{unitLines[chart.unit]}</p>
      {fills.length > 1 && (
        <p className="e-legend">
          {fills.map((fill, index) => (
            <span key={fill}>
              <svg className="e-swatch" viewBox="0 0 13 13" aria-hidden>
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
      )}
      {drawChart(chart, { width, mode }).map((drawing, part) => (
        <svg
          key={part}
          role="img"
          aria-labelledby={`${id}-titel-${part} ${id}-woorden-${part}`}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        >
          <title id={`${id}-titel-${part}`}>{chart.title}</title>
          <desc id={`${id}-woorden-${part}`}>{chartWords(chart, mode)}</desc>
          {fills.map((fill) => (
            <Pattern key={fill} fill={fill} id={`${id}-${part}-${fill}`} />
          ))}
          {drawing.marks.map((mark, index) => (
            <MarkShape key={index} mark={mark} id={`${id}-${part}`} />
          ))}
        </svg>
      ))}
      {withoutZeros !== undefined && <p className="e-notes">{withoutZeros}</p>}
    </div>
  );
}

/** How the series of bars differ; lines have their name at their end. */
const fillsOf = ({ drawn, series }: Chart): Fill[] =>
  drawn === 'lines' ? [] : series.map((_, index) => fillOf(drawn, index, series.length));
