import type { BrowserWindow, Display, Rectangle } from 'electron';
import { z } from 'zod';

/** In pixels of the screen. The window is drawn for these sizes; below the least, parts of it do not fit. */
export const usualSize = { width: 1366, height: 768 } as const;
export const leastSize = { width: 800, height: 560 } as const;

const pixels = z.int().min(-100_000).max(100_000);

/** Where the window stood, and whether it filled the screen. */
export const windowPlaceSchema = z.object({
  bounds: z.object({
    x: pixels,
    y: pixels,
    width: pixels.positive(),
    height: pixels.positive(),
  }),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the window is opened: without `x` and `y` the system gives it a place. */
export type OpeningPlace = (Size | Rectangle) & { readonly maximised: boolean };

/** So much of the bar at its top must be in view to drag the window by, in pixels. */
const grip = { width: 120, height: 24 } as const;

/**
 * The place of last time where it can still be seen and taken hold of: a screen may be gone, or smaller. Else the
 * window opens as the first time.
 */
export function openingPlace(
  kept: WindowPlace | null,
  displays: readonly Pick<Display, 'workArea'>[],
): OpeningPlace {
  if (kept === null) return { ...usualSize, maximised: false };
  const { bounds, maximised } = kept;
  for (const { workArea } of displays) {
    const fitted = {
      ...bounds,
      width: Math.max(leastSize.width, Math.min(bounds.width, workArea.width)),
      height: Math.max(leastSize.height, Math.min(bounds.height, workArea.height)),
    };
    // As it would stand there: a window that lost width may be out of reach by that.
    if (isInReach(fitted, workArea)) return { ...fitted, maximised };
  }
  return { ...usualSize, maximised };
}

function isInReach({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return (
    across >= grip.width && y >= area.y - grip.height && y <= area.y + area.height - grip.height
  );
}

/** A window that is being dragged moves many times a second: written once it rests so long, in milliseconds. */
const rest = 500;

type PlacedWindow = Pick<
  BrowserWindow,
  'getNormalBounds' | 'isMaximized' | 'isDestroyed' | 'isFullScreen'
> & {
  on(event: 'resize' | 'move' | 'maximize' | 'unmaximize' | 'close', listener: () => void): unknown;
};

/**
 * Remembers where the window is put.
 *
 * @param remember may fail: then the window opens elsewhere next time, and nothing else
 */
export function followPlace(
  window: PlacedWindow,
  remember: (place: WindowPlace) => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let last = '';
  const keep = (): void => {
    clearTimeout(timer);
    // Full screen is for a moment: the window behind it is what comes back.
    if (window.isDestroyed() || window.isFullScreen()) return;
    const place = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
    const parsed = windowPlaceSchema.safeParse(place);
    const text = JSON.stringify(place);
    if (!parsed.success || text === last) return;
    last = text;
    remember(parsed.data).catch(() => undefined);
  };
  const keepLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, rest);
  };
  window.on('resize', keepLater);
  window.on('move', keepLater);
  window.on('maximize', keepLater);
  window.on('unmaximize', keepLater);
  window.on('close', keep);
}
