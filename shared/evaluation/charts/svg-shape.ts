import type { Fill, Mark } from './marks.ts';

/** An element of SVG as data: the screen and the paper give the same classes their own colours. */
export interface SvgShape {
  readonly tag: 'svg' | 'pattern' | 'rect' | 'path' | 'line' | 'text' | 'circle';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgShape[];
}

/** What an SVG of marks holds: the patterns of its fills, named by `id`, and a shape a mark. */
export const shapesOf = (
  marks: readonly Mark[],
  fills: readonly Fill[],
  id: string,
): readonly SvgShape[] => [
  ...fills.flatMap((fill) => patternOf(fill, id)),
  ...marks.map((mark) => shapeOfMark(mark, id)),
];

const swatchSize = 13;

/** A bar as it looks, to stand beside its name in the legend. */
export function swatchOf(fill: Fill, id: string): SvgShape {
  const side = swatchSize - 1;
  const bar: Mark = { kind: 'bar', fill, x: 0.5, y: 0.5, width: side, height: side };
  return {
    tag: 'svg',
    attributes: {
      className: 'swatch',
      width: swatchSize,
      height: swatchSize,
      viewBox: `0 0 ${swatchSize} ${swatchSize}`,
      'aria-hidden': 'true',
    },
    children: shapesOf([bar], [fill], id),
  };
}

function shapeOfMark(mark: Mark, id: string): SvgShape {
  switch (mark.kind) {
    case 'bar': {
      const { x, y, width, height, fill } = mark;
      const className = `chart-bar ${fill}`;
      const filled = isPattern(fill) ? { fill: `url(#${patternId(id, fill)})` } : {};
      return { tag: 'rect', attributes: { x, y, width, height, className, ...filled } };
    }
    case 'line': {
      const dashed = mark.dash === '' ? {} : { strokeDasharray: mark.dash };
      return { tag: 'path', attributes: { d: mark.path, className: 'chart-line', ...dashed } };
    }
    case 'dot':
      return {
        tag: 'path',
        attributes: { d: mark.path, className: mark.filled ? 'chart-dot' : 'chart-dot open' },
      };
    case 'axis': {
      const { x1, y1, x2, y2 } = mark;
      return { tag: 'line', attributes: { x1, y1, x2, y2, className: 'chart-axis' } };
    }
    case 'text': {
      const { x, y, anchor, role, text } = mark;
      return {
        tag: 'text',
        attributes: { x, y, textAnchor: anchor, className: `chart-text chart-${role}` },
        text,
      };
    }
  }
}

const tile = 5;

/** The hatching or dots of a fill, which differ from solid in black and white too; nothing for a plain one. */
function patternOf(fill: Fill, id: string): SvgShape[] {
  if (!isPattern(fill)) return [];
  const ground = { width: tile, height: tile, className: 'pattern-ground' };
  const attributes = {
    id: patternId(id, fill),
    width: tile,
    height: tile,
    patternUnits: 'userSpaceOnUse',
    ...(fill === 'hatched' ? { patternTransform: 'rotate(45)' } : {}),
  };
  const sign: SvgShape =
    fill === 'hatched'
      ? { tag: 'line', attributes: { x1: 1, y1: 0, x2: 1, y2: tile, className: 'pattern-line' } }
      : { tag: 'circle', attributes: { cx: 2.5, cy: 2.5, r: 1.1, className: 'pattern-dot' } };
  return [{ tag: 'pattern', attributes, children: [{ tag: 'rect', attributes: ground }, sign] }];
}

const isPattern = (fill: Fill): boolean => fill === 'hatched' || fill === 'dotted';
const patternId = (id: string, fill: Fill): string => `${id}-${fill}`;
