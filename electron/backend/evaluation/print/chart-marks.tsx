import type { Fill, Mark } from '#shared/evaluation/charts/marks.ts';

/** The hatching or dots of a fill; nothing for one that is a plain colour. */
export function Pattern({ fill, id }: { fill: Fill; id: string }) {
  if (fill !== 'hatched' && fill !== 'dotted') return null;
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      {...(fill === 'hatched' ? { patternTransform: 'rotate(45)' } : {})}
    >
      <rect width="5" height="5" fill="#ffffff" />
      {fill === 'hatched' ? (
        <line x1="1" y1="0" x2="1" y2="5" stroke="#5b6165" strokeWidth="1.6" />
      ) : (
        <circle cx="2.5" cy="2.5" r="1.1" fill="#5b6165" />
      )}
    </pattern>
  );
}

/** A mark of a chart; `id` is that of the drawing, before the fill in the id of its patterns. */
export function MarkShape({ mark, id }: { mark: Mark; id: string }) {
  switch (mark.kind) {
    case 'bar':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          className={`bar ${mark.fill}`}
          {...(mark.fill === 'hatched' || mark.fill === 'dotted'
            ? { fill: `url(#${id}-${mark.fill})` }
            : {})}
        />
      );
    case 'line':
      return <path d={mark.path} className="line" strokeDasharray={mark.dash || undefined} />;
    case 'dot':
      return <path d={mark.path} className={mark.filled ? 'dot' : 'dot open'} />;
    case 'axis':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} className="axis" />;
    case 'text':
      return (
        <text x={mark.x} y={mark.y} textAnchor={mark.anchor} className={`chart-${mark.role}`}>
          {mark.text}
        </text>
      );
  }
}
