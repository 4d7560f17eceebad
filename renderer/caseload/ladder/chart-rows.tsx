import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { BarLabels, ChartBars } from './chart-bars.tsx';
import { chartSizes, type LadderChart } from './ladder-chart-geometry.ts';
import { chartTexts as texts } from './chart-texts.ts';

export interface ChartRowsProps {
  readonly chart: LadderChart;
  readonly hatch: string;
  readonly evaluateOn: IsoDate | null;
}

/** Under the trajectories: civic integration, work, contacts as ticks, and when the plan is looked at. */
export function ChartRows({ chart, hatch }: Omit<ChartRowsProps, 'evaluateOn'>) {
  const { ticks, evaluation } = chart;
  return (
    <>
      {chart.rows.map(({ kind, y, bars }) => (
        <g key={kind}>
          <RowLabel y={y}>{texts.rows[kind]}</RowLabel>
          <ChartBars bars={bars} hatch={hatch} look="plain" />
        </g>
      ))}
      {ticks !== null && (
        <g>
          <RowLabel y={ticks.y}>{texts.rows.contacts}</RowLabel>
          {ticks.past.map((x, place) => (
            <line
              key={place}
              className="c-chart-tick"
              x1={x}
              x2={x}
              y1={ticks.y + 3}
              y2={ticks.y + 15}
            />
          ))}
          {ticks.planned.map((x, place) => (
            <line
              key={place}
              className="c-chart-tick c-chart-tick-planned"
              x1={x}
              x2={x}
              y1={ticks.y + 3}
              y2={ticks.y + 15}
            />
          ))}
        </g>
      )}
      {evaluation !== null && (
        <g>
          <RowLabel y={evaluation.y}>{texts.rows.plan}</RowLabel>
          <line
            className="c-chart-evaluation"
            x1={evaluation.x}
            x2={evaluation.x}
            y1={chartSizes.top - 4}
            y2={evaluation.y + 16}
          />
        </g>
      )}
    </>
  );
}

/** The words in these rows; drawn after the lines that cross them. */
export function ChartRowLabels({ chart, evaluateOn }: Omit<ChartRowsProps, 'hatch'>) {
  const { evaluation } = chart;
  return (
    <>
      {chart.rows.map(({ kind, bars }) => (
        <BarLabels key={kind} bars={bars} />
      ))}
      {evaluation !== null && evaluateOn !== null && (
        <text
          className="c-chart-evaluation-label"
          x={evaluation.side === 'right' ? evaluation.x + 6 : evaluation.x - 6}
          y={evaluation.y + 13}
          textAnchor={evaluation.side === 'right' ? 'start' : 'end'}
        >
          {texts.evaluate(formatDate(evaluateOn))}
        </text>
      )}
    </>
  );
}

export function RowLabel({ y, children }: { readonly y: number; readonly children: string }) {
  return (
    <text className="c-chart-label" x={chartSizes.left} y={y + 13} textAnchor="end">
      {children}
    </text>
  );
}
