import { Fragment, useId, useRef } from 'react';
import { chartWords } from '#shared/evaluation/charts/chart-words.ts';
import { drawChart } from '#shared/evaluation/charts/draw-chart.ts';
import { chartNotes, fillsOf, legendOf } from '#shared/evaluation/charts/legend.ts';
import type { ReportMode, SeriesChart as Chart } from '#shared/evaluation/schema.ts';
import { unitLines } from '#shared/evaluation/texts.ts';
import { useIsCut } from '../../ui/use-is-cut.ts';
import { Marks, Swatch } from './chart-marks.tsx';
import '../../ui/scroll-shade.css';
import './charts.css';

/** Of the page on screen, in CSS pixels: the drawing grows and shrinks with it. */
const width = 520;

/**
 * A chart of the report as it will be printed: the same marks, in the colours of the screen. The title, which
 * says the finding, and the way to the table are of the page around it.
 */
export function SeriesChart({ chart, mode }: { readonly chart: Chart; readonly mode: ReportMode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // Then the keys have to reach it.
  const isCut = useIsCut(box);
  const fills = fillsOf(chart);
  const legend = legendOf(chart);
  const notes = chartNotes(chart);
  return (
    <div
      ref={box}
      className="e-series-chart t-scroll"
      {...(isCut ? { tabIndex: 0, role: 'group', 'aria-label': chart.title } : {})}
    >
      <p className="e-unit">{unitLines[chart.unit]}</p>
      {legend.length > 0 && (
        <p className="e-legend">
          {legend.map(({ fill, label }) => (
            <span key={fill}>
              <Swatch fill={fill} id={`${id}-legenda`} />
              {label}
            </span>
          ))}
        </p>
      )}
      {drawChart(chart, { width, mode }).map((drawing, part) => (
        <Fragment key={part}>
          {drawing.period !== undefined && <p className="chart-period">{drawing.period}</p>}
          <svg
            className="chart"
            role="img"
            aria-labelledby={`${id}-titel-${part} ${id}-woorden-${part}`}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          >
            <title id={`${id}-titel-${part}`}>{chart.title}</title>
            <desc id={`${id}-woorden-${part}`}>{chartWords(chart, mode)}</desc>
            <Marks marks={drawing.marks} fills={fills} id={`${id}-${part}`} />
          </svg>
        </Fragment>
      ))}
      {notes.length > 0 && <p className="e-notes">{notes.join(' ')}</p>}
    </div>
  );
}
