import { Anchor } from '@mantine/core';
import { useId } from 'react';
import type { ReportChart as Chart } from '#shared/evaluation/schema.ts';
import { hiddenWord, unitLines } from '#shared/evaluation/texts.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { chartMeasures, drawBars } from './chart-geometry.ts';
import { showSection, tableSectionId } from './sections.ts';
import { texts } from './texts.ts';

/** The finding as a title, a bar a row with its figure, solid or hatched. */
export function ReportChart({ chart }: { readonly chart: Chart }) {
  const table = tableSectionId(chart.tableId);
  return (
    <figure className="e-figure">
      <figcaption>
        <strong>{chart.title}</strong>
        <Anchor
          fz={13}
          href={`#${table}`}
          onClick={(event) => {
            event.preventDefault();
            showSection(table);
          }}
        >
          {texts.paper.asTable}
        </Anchor>
      </figcaption>
      {chart.legend !== undefined && (
        <p className="e-legend">
          <span>
            <Swatch hatched={false} /> {chart.legend.solid}
          </span>
          <span>
            <Swatch hatched /> {chart.legend.hatched}
          </span>
        </p>
      )}
      {chart.bars.length > 0 && <Bars chart={chart} />}
    </figure>
  );
}

function Bars({ chart }: { readonly chart: Chart }) {
  const id = useId();
  const { width, labels, bar } = chartMeasures;
  const drawn = drawBars(chart.bars);
  const words = chart.bars.map(({ label, value }) => `${label}: ${figure(value)}`);
  return (
    <div className="e-chart">
      <p className="e-unit">{unitLines.personen}</p>
      <svg
        role="img"
        aria-label={`${chart.title}. ${texts.paper.chartWords(words.join('; '))}`}
        viewBox={`0 0 ${width} ${drawn.height}`}
      >
        <Hatch id={`${id}-hatch`} />
        {drawn.bars.map(({ label, value, hatched, top, length }) => {
          const middle = top + bar / 2 + 4.5;
          return (
            <g key={label}>
              <text x={labels - 10} y={middle} textAnchor="end">
                {label}
              </text>
              {value !== null && (
                <rect
                  className="e-bar"
                  data-hatched={hatched || undefined}
                  x={labels}
                  y={top}
                  width={length}
                  height={bar}
                  {...(hatched ? { fill: `url(#${id}-hatch)` } : {})}
                />
              )}
              <text className="e-bar-figure" x={labels + length + 7} y={middle}>
                {figure(value)}
              </text>
            </g>
          );
        })}
        <line className="e-axis" x1={labels} x2={labels} y1="0" y2={drawn.height} />
      </svg>
    </div>
  );
}

const figure = (value: number | null): string => (value === null ? hiddenWord : formatCount(value));

function Swatch({ hatched }: { readonly hatched: boolean }) {
  const id = useId();
  return (
    <svg className="e-swatch" viewBox="0 0 13 13" aria-hidden>
      <Hatch id={`${id}-hatch`} />
      <rect
        className="e-bar"
        data-hatched={hatched || undefined}
        x="0.5"
        y="0.5"
        width="12"
        height="12"
        {...(hatched ? { fill: `url(#${id}-hatch)` } : {})}
      />
    </svg>
  );
}

/** Differs from solid in black and white too. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="e-hatch-ground" width="5" height="5" />
      <line className="e-hatch-line" x1="1" y1="0" x2="1" y2="5" />
    </pattern>
  );
}
