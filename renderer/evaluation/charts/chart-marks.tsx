import type { Fill, Mark } from '#shared/evaluation/charts/marks.ts';

/** The hatching or dots of a fill, which differ from solid in black and white too. */
export function Pattern({ fill, id }: { readonly fill: Fill; readonly id: string }) {
  if (fill !== 'hatched' && fill !== 'dotted') return null;
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      {...(fill === 'hatched' ? { patternTransform: 'rotate(45)' } : {})}
    >
      <rect className="e-pattern-ground" width="5" height="5" />
      {fill === 'hatched' ? (
        <line className="e-pattern-line" x1="1" y1="0" x2="1" y2="5" />
      ) : (
        <circle className="e-pattern-dot" cx="2.5" cy="2.5" r="1.1" />
      )}
    </pattern>
  );
}

/** A mark of a chart; `id` is that of the drawing, before the fill in the id of its patterns. */
export function MarkShape({ mark, id }: { readonly mark: Mark; readonly id: string }) {
  switch (mark.kind) {
    case 'bar':
      return (
        <rect
          className="e-chart-bar"
          data-fill={mark.fill}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          {...(mark.fill === 'hatched' || mark.fill === 'dotted'
            ? { fill: `url(#${id}-${mark.fill})` }
            : {})}
        />
      );
    case 'line':
      return (
        <path className="e-chart-line" d={mark.path} strokeDasharray={mark.dash || undefined} />
      );
    case 'dot':
      return <path className="e-chart-dot" data-open={!mark.filled || undefined} d={mark.path} />;
    case 'axis':
      return <line className="e-chart-axis" x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} />;
    case 'text':
      return (
        <text
          className="e-chart-text"
          data-role={mark.role}
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      );
  }
}
