import type { BrowserWindow } from 'electron';
import { lockName, type LockReason } from '#shared/ipc/bridge.ts';

/** A page that does not answer is not waited for longer than this, in milliseconds. */
const patience = 4000;

interface LockParts {
  readonly window: Pick<BrowserWindow, 'isDestroyed' | 'webContents'>;
  /** Whether a file is open, or being opened. */
  readonly holdsFile: () => Promise<boolean>;
  /** Ends the process that has the data key. */
  readonly lockFile: (reason: LockReason) => Promise<unknown>;
  /** Draws the window anew, with nothing of the file in it. */
  readonly startOver: () => Promise<void>;
}

/**
 * Has the page lock, so that it can first write what was typed. The page is not relied on: where it hangs, died or
 * was just opening a file, the key goes without it, and the page is loaded anew. That it is in use counts only for
 * idleness.
 */
export function createPageLock({ window, holdsFile, lockFile, startOver }: LockParts) {
  return async (reason: LockReason): Promise<void> => {
    if (window.isDestroyed()) return;
    let timer: NodeJS.Timeout | undefined;
    const tired = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    const asked = window.webContents
      .executeJavaScript(`globalThis.${lockName}?.(${JSON.stringify(reason)})`)
      .catch(() => undefined) as Promise<unknown>;
    const answer = await Promise.race([asked, tired]);
    clearTimeout(timer);
    if (answer === 'in-use' && reason === 'idle') return;
    if (answer === 'locked' && !(await holdsFile())) return;
    await lockFile(reason);
    if (!window.isDestroyed()) await startOver();
  };
}
