import { BrowserWindow, type Session } from 'electron';
import { startUrl } from './app-url.ts';
import { safeWebPreferences } from './security/safe-web-preferences.ts';

interface MainWindowParts {
  readonly session: Session;
  readonly preload: string;
  /** Developer tools are for an unpackaged run only. */
  readonly devTools: boolean;
}

/** Makes the one window, hidden; it shows itself as soon as there is something to see. Sizes in pixels. */
export function createMainWindow({ session, preload, devTools }: MainWindowParts): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Trede',
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 560,
    backgroundColor: '#F7F6F3',
    show: false,
    webPreferences: { ...safeWebPreferences, session, preload, devTools },
  });
  window.once('ready-to-show', () => {
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
