import { BrowserWindow, type Session } from 'electron';
import { startUrl } from './app-url.ts';
import { safeWebPreferences } from './security/safe-web-preferences.ts';
import { leastSize, usualSize, type OpeningPlace } from './window-place.ts';

interface MainWindowParts {
  readonly session: Session;
  readonly preload: string;
  /** Developer tools are for an unpackaged run only. */
  readonly devTools: boolean;
  /** Left out, it opens as the first time. */
  readonly place?: OpeningPlace;
  /** Of what is not drawn yet. */
  readonly backgroundColor?: string;
  /** 1: as it was drawn. */
  readonly zoomFactor?: number;
}

/** Makes the one window, hidden; it shows itself as soon as there is something to see. Sizes in pixels. */
export function createMainWindow({
  session,
  preload,
  devTools,
  place = { ...usualSize, maximised: false },
  backgroundColor = '#F7F6F3',
  zoomFactor = 1,
}: MainWindowParts): BrowserWindow {
  const { maximised, ...bounds } = place;
  const window = new BrowserWindow({
    title: 'Trede',
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    backgroundColor,
    show: false,
    webPreferences: { ...safeWebPreferences, session, preload, devTools, zoomFactor },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  return window;
}

/** Resolves when the first page is there, or the window was closed meanwhile. */
export async function loadStartPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(startUrl);
  } catch (error) {
    if (!window.isDestroyed()) throw error;
  }
}
