import { nativeTheme, type BrowserWindow } from 'electron';
import {
  textSizes,
  usualAppearance,
  type Appearance,
  type TextSize,
} from '#shared/ipc/calls/desktop-appearance.ts';

/** What Electron's zoom is for a size of text. */
export const zoomOf = ({ textSize }: Appearance): number => textSize / 100;

/** The canvas of the look, so that a window that is not drawn yet does not flash. */
export const canvasColour = (): string => (nativeTheme.shouldUseDarkColors ? '#131719' : '#F7F6F3');

/** The next size of text that way; at the end of the row the same again. */
export function stepOf(size: TextSize, way: 'larger' | 'smaller'): TextSize {
  const at = textSizes.indexOf(size) + (way === 'larger' ? 1 : -1);
  return textSizes[at] ?? size;
}

export interface AppearanceKeeper {
  readonly now: () => Appearance;
  /** Holds at once; is remembered. */
  readonly set: (wanted: Appearance) => Promise<void>;
  /** As the keys of the menu do. `usual` goes back to how it was drawn. */
  readonly step: (way: 'larger' | 'smaller' | 'usual') => Promise<void>;
  /** The window follows from now on. */
  readonly follow: (window: BrowserWindow) => void;
}

/**
 * Keeps how the window looks. The scheme is told to Electron, and by that to the page, the frame of the window and
 * the system's dialogs alike: a page that is drawn is in the right scheme from its first pixel.
 *
 * @param first as it was remembered
 * @param remember may fail: then it holds until the end of this run
 */
export function keepAppearance(
  first: Appearance,
  remember: (appearance: Appearance) => Promise<void>,
): AppearanceKeeper {
  let now = first;
  let window: BrowserWindow | null = null;
  nativeTheme.themeSource = now.scheme;
  const apply = (): void => {
    nativeTheme.themeSource = now.scheme;
    if (window === null || window.isDestroyed()) return;
    window.setBackgroundColor(canvasColour());
    window.webContents.setZoomFactor(zoomOf(now));
  };
  const set = async (wanted: Appearance): Promise<void> => {
    now = wanted;
    apply();
    await remember(now).catch(() => undefined);
  };
  return {
    now: () => now,
    set,
    step: (way) => {
      const textSize = way === 'usual' ? usualAppearance.textSize : stepOf(now.textSize, way);
      return textSize === now.textSize ? Promise.resolve() : set({ ...now, textSize });
    },
    follow: (opened) => {
      window = opened;
    },
  };
}
