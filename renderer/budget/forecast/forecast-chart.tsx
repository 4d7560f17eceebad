import { useId } from 'react';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { ShownFund } from '../types.ts';
import { forecastGeometry, type Spot } from './geometry.ts';
import { headline, texts } from './words.ts';
import './forecast.css';

const box = { width: 520, height: 232 };
const line = (spots: readonly Spot[]) => spots.map(({ x, y }) => `${x},${y}`).join(' ');

/** What is free by month: solid what was, dashed what is expected, today as a thin dark line. */
export function ForecastChart({ fund }: { readonly fund: ShownFund }) {
  const id = useId();
  const { position, forecast } = fund;
  const today = toIsoDate(new Date());
  const { freeCents } = position;
  if (freeCents === null) return null;
  const chart = forecastGeometry(
    { points: forecast.points, freeCents, emptyOn: forecast.emptyOn, today },
    box,
  );
  if (chart === null) return null;
  const { plot } = chart;
  const { leftCents } = forecast;
  const middle = (plot.left + plot.right) / 2;
  return (
    <svg
      className="f-chart"
      role="img"
      aria-labelledby={`${id}-titel ${id}-woorden`}
      viewBox={`0 0 ${box.width} ${box.height}`}
    >
      <title id={`${id}-titel`}>{texts.title(position.name)}</title>
      <desc id={`${id}-woorden`}>{headline(forecast, freeCents, today)}</desc>
      {chart.zeroY < plot.bottom && (
        <rect
          className="f-below"
          x={plot.left}
          y={chart.zeroY}
          width={plot.right - plot.left}
          height={plot.bottom - chart.zeroY}
        />
      )}
      {chart.ticks.map(({ y, label, zero }) => (
        <g key={label}>
          <line
            className={zero ? 'f-zero' : 'f-grid'}
            x1={plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
          />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {chart.months.map(({ x, label }) => (
        <text key={label} x={x} y={box.height - 6}>
          {label}
        </text>
      ))}
      <polyline className="f-was" points={line(chart.solid)} />
      {chart.dashed.length > 0 && <polyline className="f-will" points={line(chart.dashed)} />}
      {chart.today !== null && (
        <>
          <line
            className="f-today"
            x1={chart.today.x}
            x2={chart.today.x}
            y1={plot.top - 6}
            y2={plot.bottom}
          />
          <circle className="f-dot" cx={chart.today.x} cy={chart.today.y} r={4.5} />
          <text
            className="f-strong"
            x={chart.today.x + (chart.today.x > middle ? -8 : 8)}
            y={freeCents < 0 ? chart.today.y + 18 : Math.max(plot.top + 4, chart.today.y - 9)}
            textAnchor={chart.today.x > middle ? 'end' : 'start'}
          >
            {freeCents < 0
              ? texts.todayShort(formatEuro(-freeCents))
              : texts.today(formatEuro(freeCents))}
          </text>
        </>
      )}
      {chart.empty !== null && forecast.emptyOn !== null && (
        <>
          <circle className="f-dot f-open" cx={chart.empty.x} cy={chart.empty.y} r={4.5} />
          <text
            className="f-strong"
            x={chart.empty.x + (chart.empty.x > middle ? -8 : 8)}
            y={chart.empty.y + (chart.empty.x > middle ? 18 : -9)}
            textAnchor={chart.empty.x > middle ? 'end' : 'start'}
          >
            {texts.empty(formatDate(forecast.emptyOn))}
          </text>
        </>
      )}
      {chart.end !== null && leftCents !== null && (
        <text className="f-end" data-short={leftCents < 0 || undefined} y={chart.end.y}>
          <tspan x={plot.right + 8}>{formatEuro(Math.abs(leftCents))}</tspan>
          <tspan x={plot.right + 8} dy={16}>
            {leftCents < 0 ? texts.tekort : texts.over}
          </tspan>
        </text>
      )}
    </svg>
  );
}
