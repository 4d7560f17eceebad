import type { ReportChart } from '#shared/evaluation/schema.ts';
import { hiddenWord, printTexts } from '#shared/evaluation/texts.ts';
import { formatCount } from '#shared/kernel/text.ts';

/* In CSS pixels: the text column of an A4 page is 162 mm wide. */
const width = 612;
const labels = 250;
const barSpace = width - labels - 60;
const rowHeight = 24;
const barHeight = 15;

/** Bars with their figure beside them, solid and hatched, so that black and white loses nothing. */
export function OutflowFigure({ chart, tableNumber }: { chart: ReportChart; tableNumber: number }) {
  if (chart.bars.length === 0) return null;
  return (
    <figure>
      <figcaption>
        <b>{printTexts.figure} 1.</b> {chart.title}. {printTexts.chartUnit}
      </figcaption>
      {chart.legend && <Legend legend={chart.legend} />}
      <Bars chart={chart} />
      <p className="notes">
        {printTexts.noOutflow} {printTexts.chartAsTable(tableNumber)}
      </p>
    </figure>
  );
}

function Legend({ legend }: { legend: NonNullable<ReportChart['legend']> }) {
  return (
    <p className="legend">
      {[
        { label: legend.solid, hatched: false },
        { label: legend.hatched, hatched: true },
      ].map(({ label, hatched }) => (
        <span key={label}>
          <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
            {hatched && <Hatch id="hatch-legend" />}
            <rect
              x="0.5"
              y="0.5"
              width="12"
              height="12"
              className={hatched ? 'bar hatched' : 'bar'}
              {...(hatched ? { fill: 'url(#hatch-legend)' } : {})}
            />
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}

function Bars({ chart: { title, bars } }: { chart: ReportChart }) {
  const height = bars.length * rowHeight + 4;
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const words = bars.map(({ label, value }) => `${label}: ${figure(value)}`).join('; ');
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby="chart-title chart-description"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id="chart-title">{title}</title>
      <desc id="chart-description">{`${printTexts.chartUnit}. ${words}.`}</desc>
      <Hatch id="hatch" />
      {bars.map(({ label, value, hatched }, index) => {
        const top = 2 + index * rowHeight;
        const length = Math.round(((value ?? 0) / largest) * barSpace);
        const middle = top + barHeight / 2 + 4.5;
        return (
          <g key={label}>
            <text x={labels - 10} y={middle} textAnchor="end" className="bar-label">
              {label}
            </text>
            {value !== null && (
              <rect
                x={labels}
                y={top}
                width={length}
                height={barHeight}
                className={hatched ? 'bar hatched' : 'bar'}
                {...(hatched ? { fill: 'url(#hatch)' } : {})}
              />
            )}
            <text x={labels + length + 7} y={middle} className="bar-figure">
              {figure(value)}
            </text>
          </g>
        );
      })}
      <line x1={labels} x2={labels} y1="0" y2={height} className="axis" />
    </svg>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill="#ffffff" />
      <line x1="1" y1="0" x2="1" y2="5" stroke="#5b6165" strokeWidth="1.6" />
    </pattern>
  );
}

const figure = (value: number | null): string => (value === null ? hiddenWord : formatCount(value));
