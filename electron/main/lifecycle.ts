import { app, type BrowserWindow } from 'electron';

/**
 * One Trede at a time for each user: two would fight over the same team file. Gives false when another
 * one runs already; that one then brings its window forward and this one must stop.
 */
export function isOnlyInstance(): boolean {
  return app.requestSingleInstanceLock();
}

/**
 * Ties the life of the app to its one window, on macOS too: a closed window leaves no open team file.
 *
 * @param onStartedAgain told with what Trede was started a second time, once its window has come forward
 */
export function followWindow(
  window: BrowserWindow,
  onEnd: () => Promise<void>,
  onStartedAgain: (args: readonly string[]) => void = () => undefined,
): void {
  app.on('second-instance', (_event, args) => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    onStartedAgain(args);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  let ending: Promise<void> | null = null;
  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    // The app waits until the team file is closed, however often it is told to quit meanwhile.
    event.preventDefault();
    ending ??= onEnd().finally(() => {
      ended = true;
      app.quit();
    });
  });
}
