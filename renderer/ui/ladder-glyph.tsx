import type { LadderStep } from '#shared/caseload/schema.ts';
import { glyphHeight, glyphWidth, ladderChange, ladderText, treads } from './ladder-geometry.ts';
import './ladder-glyph.css';

export interface LadderGlyphProps {
  /** The first measurement; `null` when it is unknown. */
  readonly start: LadderStep | null;
  /** The last measurement; `null` draws six empty treads. */
  readonly now: LadderStep | null;
  /** `list` 41 x 17 with the number and the change beside it; `small` 29 x 17, the number on hover. */
  readonly size?: 'list' | 'small';
  /** Who it is about, put before the text alternative: 'Rima: trede 4 van 6, …'. */
  readonly whose?: string;
}

/** The staircase: where somebody stands on the participatieladder, and how far that is from the start. */
export function LadderGlyph({ start, now, size = 'list', whose }: LadderGlyphProps) {
  const treadWidth = size === 'list' ? 6 : 4;
  const width = glyphWidth(treadWidth);
  const text = ladderText(start, now);
  const label = whose === undefined ? text : `${whose}: ${text}`;
  const change = ladderChange(start, now);
  return (
    <span className="t-ladder" role="img" aria-label={label} title={label}>
      <svg
        width={width}
        height={glyphHeight}
        viewBox={`0 0 ${width} ${glyphHeight}`}
        shapeRendering="crispEdges"
        aria-hidden
      >
        {treads(start, now, treadWidth).map((tread) => {
          const inset = tread.state === 'lost' ? 0.5 : 0;
          return (
            <g key={tread.step}>
              <rect
                className={`t-tread-${tread.state}`}
                x={tread.x + inset}
                y={tread.y + inset}
                width={tread.width - 2 * inset}
                height={tread.height - 2 * inset}
              />
              {tread.standing && (
                <rect
                  className="t-tread-cap"
                  x={tread.x}
                  y={tread.y - 2}
                  width={tread.width}
                  height={2}
                />
              )}
            </g>
          );
        })}
      </svg>
      {size === 'list' && (
        <span className="t-ladder-figures" aria-hidden>
          <span className="t-ladder-step">{now ?? '–'}</span>
          <span className="t-ladder-change">{change}</span>
        </span>
      )}
    </span>
  );
}
