import type { BrowserWindow } from 'electron';
import { finishName } from '#shared/ipc/bridge.ts';

/** A window that is closed does not wait longer than this, in milliseconds. */
const patience = 10_000;

/**
 * Lets the page write what was typed before its window goes: as on locking, but then the page is there to wait
 * for it. The window is hidden meanwhile. Who closes it a second time does not wait.
 */
export function finishBeforeClose(window: BrowserWindow): void {
  let asked = false;
  window.on('close', (event) => {
    if (asked) return;
    asked = true;
    event.preventDefault();
    window.hide();
    const tired = new Promise((resolve) => {
      setTimeout(resolve, patience).unref();
    });
    const finished = window.webContents
      .executeJavaScript(`globalThis.${finishName}?.()`)
      .catch(() => undefined);
    void Promise.race([finished, tired]).then(() => {
      if (!window.isDestroyed()) window.close();
    });
  });
}
