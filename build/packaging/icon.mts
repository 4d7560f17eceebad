import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../bundle/folders.mts';
import { encodePng, icns, ico } from './icon-files.mts';

// `node build/packaging/icon.mts`: makes the icons of all platforms from resources/icon/icon.svg. Run it
// after a change of that drawing; what it makes is kept in git.

/** A rectangle of the drawing, in its own units. */
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: readonly [red: number, green: number, blue: number];
}

const number = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0);

/** The drawing is rectangles only, so that no program is needed to paint it. */
export function readDrawing(svg: string): readonly Rectangle[] {
  return [...svg.matchAll(/<rect[^>]*>/g)].map(([tag]) => {
    const hex = /fill="#([0-9a-f]{6})"/.exec(tag)?.[1] ?? '000000';
    const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
    return {
      x: number(tag, 'x'),
      y: number(tag, 'y'),
      width: number(tag, 'width'),
      height: number(tag, 'height'),
      radius: number(tag, 'rx'),
      colour: [part(0), part(2), part(4)],
    };
  });
}

function covers({ x, y, width, height, radius }: Rectangle, atX: number, atY: number): boolean {
  if (atX < x || atY < y || atX >= x + width || atY >= y + height) return false;
  const fromSide = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const fromTop = Math.max(y + radius - atY, atY - (y + height - radius), 0);
  return Math.hypot(fromSide, fromTop) <= radius || fromSide === 0 || fromTop === 0;
}

const drawingSize = 64;
/** Looks at so many points along each side of a pixel: smooth edges. */
const samples = 4;

/** Paints the drawing as `size` x `size` pixels of red, green, blue and opacity. */
export function paint(drawing: readonly Rectangle[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const unit = drawingSize / size / samples;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < samples * samples; sample++) {
        const atX = (column * samples + (sample % samples) + 0.5) * unit;
        const atY = (row * samples + Math.floor(sample / samples) + 0.5) * unit;
        const top = drawing.findLast((rectangle) => covers(rectangle, atX, atY));
        if (top === undefined) continue;
        hits++;
        top.colour.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
      }
      if (hits === 0) continue;
      const colour = sum.map((value) => Math.round(value / hits));
      pixels.set([...colour, Math.round((hits * 255) / samples ** 2)], (row * size + column) * 4);
    }
  return pixels;
}

/** Sizes of the loose PNGs, which Linux takes, in pixels. */
export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;

if (import.meta.main) {
  const folder = projectPath('resources/icon');
  const drawing = readDrawing(readFileSync(join(folder, 'icon.svg'), 'utf8'));
  const painted = (size: number) => ({ size, pixels: paint(drawing, size) });
  mkdirSync(folder, { recursive: true });
  for (const size of pngSizes)
    writeFileSync(join(folder, `${size}x${size}.png`), encodePng(painted(size)));
  writeFileSync(join(folder, 'icon.ico'), ico([16, 24, 32, 48, 64, 128, 256].map(painted)));
  writeFileSync(join(folder, 'icon.icns'), icns(painted));
}
