import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { ladderSteps, type ClientDetail } from '#shared/caseload/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { chartSizes, layOutLadder, rowMiddle } from './ladder-chart-geometry.ts';
import { chartSentence } from './ladder-finding.ts';
import { BarLabels, ChartBars, HatchPattern } from './chart-bars.tsx';
import { ChartRowLabels, ChartRows, RowLabel } from './chart-rows.tsx';
import type { Happenings } from './happenings.ts';
import { texts } from '../texts.ts';
import './ladder-chart.css';

export interface LadderChartProps {
  readonly client: ClientDetail;
  readonly happenings: Happenings;
  readonly today: IsoDate;
}

/** The ladder over time in steps, what happened on it below, and today as a thin line. */
export function LadderChart({ client, happenings, today }: LadderChartProps) {
  const { ref, width } = useElementSize();
  const titleId = useId();
  const hatchId = useId();
  const chart = layOutLadder(client, today, Math.max(width, 420), happenings);
  const now = client.ladder.at(-1)?.step;
  const notes = [
    ...(chart.assumption === 'settlement' ? [texts.ladder.undatedAtSettlement] : []),
    ...(chart.assumption === 'edge' ? [texts.ladder.undated] : []),
    ...(chart.hiddenBars > 0 ? [texts.ladder.hidden(chart.hiddenBars)] : []),
  ];
  const plotLeft = chartSizes.left;
  const barsBottom = chart.height - chartSizes.axis;
  return (
    <div ref={ref} className="c-chart" style={{ minHeight: `${chart.height}px` }}>
      {width > 0 && (
        <svg width={chart.width} height={chart.height} role="img" aria-labelledby={titleId}>
          <title id={titleId}>{chartSentence(client, happenings)}</title>
          <defs>
            <HatchPattern id={hatchId} />
          </defs>
          {ladderSteps.map((step) => (
            <g key={step}>
              {step % 2 === 1 && (
                <rect
                  className="c-chart-band"
                  x={plotLeft}
                  y={rowMiddle(step) - chartSizes.row / 2}
                  width={chart.plotRight - plotLeft}
                  height={chartSizes.row}
                />
              )}
              <text
                className={step === now ? 'c-chart-label c-chart-now' : 'c-chart-label'}
                x={plotLeft - 10}
                y={rowMiddle(step) + 4}
                textAnchor="end"
              >
                {`${texts.ladder.stepNames[step]} ${step}`}
              </text>
            </g>
          ))}
          {chart.years.map(({ year, x, labelled }) => (
            <g key={year}>
              <line className="c-chart-year" x1={x} x2={x} y1={chartSizes.top} y2={barsBottom} />
              {labelled && (
                <text className="c-chart-axis" x={x + 3} y={chart.height - 4}>
                  {year}
                </text>
              )}
            </g>
          ))}
          <path className="c-chart-area" d={chart.area} />
          <path className="c-chart-partner" d={chart.partnerLine} />
          <path className="c-chart-line c-chart-assumed" d={chart.assumedLine} />
          <path className="c-chart-line" d={chart.line} />
          {chart.bars.length > 0 && (
            <RowLabel y={chart.ladderBottom + chartSizes.gap}>{texts.ladder.trajectories}</RowLabel>
          )}
          <ChartBars bars={chart.bars} hatch={hatchId} look="trajectory" />
          <ChartRows chart={chart} hatch={hatchId} />
          {chart.leftX !== null && (
            <g>
              <line
                className="c-chart-left"
                x1={chart.leftX}
                x2={chart.leftX}
                y1={chartSizes.top - 4}
                y2={barsBottom}
              />
              <text
                className="c-chart-left-label"
                x={chart.leftX - 4}
                y={chartSizes.top - 9}
                textAnchor={chart.leftX - plotLeft > 84 ? 'end' : 'start'}
              >
                {texts.ladder.left}
              </text>
            </g>
          )}
          <line
            className="c-chart-today"
            x1={chart.todayX}
            x2={chart.todayX}
            y1={chartSizes.top - 4}
            y2={barsBottom}
          />
          <text
            className="c-chart-today-label"
            x={Math.min(chart.todayX, chart.plotRight - 24)}
            y={chartSizes.top - 9}
            textAnchor={
              chart.leftX !== null && chart.todayX - chart.leftX < 40 ? 'start' : 'middle'
            }
          >
            {texts.ladder.today}
          </text>
          <BarLabels bars={chart.bars} />
          <ChartRowLabels chart={chart} evaluateOn={happenings.evaluateOn} />
          {chart.dots.map((dot, index) => (
            <g key={index}>
              <circle
                className={dot.assumed ? 'c-chart-dot c-chart-dot-assumed' : 'c-chart-dot'}
                cx={dot.x}
                cy={dot.y}
                r={8}
              />
              <text
                className={
                  dot.assumed ? 'c-chart-dot-step c-chart-dot-step-assumed' : 'c-chart-dot-step'
                }
                x={dot.x}
                y={dot.y + 4}
                textAnchor="middle"
              >
                {dot.step}
              </text>
            </g>
          ))}
        </svg>
      )}
      {notes.map((note) => (
        <p key={note} className="t-second t-label">
          {note}
        </p>
      ))}
    </div>
  );
}
