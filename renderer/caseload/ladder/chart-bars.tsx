import type { SpanBar } from './span-bars.ts';

export interface ChartBarsProps {
  readonly bars: readonly SpanBar[];
  /** The id of the pattern for what costs nothing. */
  readonly hatch: string;
  readonly look: 'trajectory' | 'plain';
}

/** Bars; what is still to come is dashed. */
export function ChartBars({ bars, hatch, look }: ChartBarsProps) {
  return bars.map((bar) => {
    const pastEnd = bar.futureX ?? bar.x + bar.width;
    return (
      <g key={bar.id}>
        <title>{bar.title}</title>
        {pastEnd > bar.x && (
          <rect
            className="c-chart-bar"
            data-look={look}
            data-open={bar.openEnd || undefined}
            x={bar.x}
            y={bar.y}
            width={pastEnd - bar.x}
            height={16}
            rx={2}
          />
        )}
        {bar.free && pastEnd > bar.x && (
          <rect
            x={bar.x}
            y={bar.y}
            width={pastEnd - bar.x}
            height={16}
            rx={2}
            fill={`url(#${hatch})`}
          />
        )}
        {bar.futureX !== null && (
          <rect
            className="c-chart-bar c-chart-future"
            data-look={look}
            x={bar.futureX}
            y={bar.y}
            width={Math.max(2, bar.x + bar.width - bar.futureX)}
            height={16}
            rx={2}
          />
        )}
      </g>
    );
  });
}

/** The labels of bars. They come last, so that no line runs through them. */
export function BarLabels({ bars }: Pick<ChartBarsProps, 'bars'>) {
  return bars.map((bar) => (
    <text
      key={bar.id}
      className="c-chart-bar-label"
      x={bar.labelX}
      y={bar.y + 13}
      textAnchor={bar.labelAnchor}
    >
      {bar.label}
    </text>
  ));
}

/** Slanting lines for what costs nothing. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className="c-chart-hatch" x1={0} x2={0} y1={0} y2={6} />
    </pattern>
  );
}
