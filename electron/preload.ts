import { contextBridge, ipcRenderer } from 'electron';
import { progressChannel, type Bridge, type WindowCallName } from '#shared/ipc/bridge.ts';
import type { Progress } from '#shared/ipc/envelope.ts';

/**
 * The names of the window's calls, filled in when the preload is built: the contract itself, with all its
 * schemas, stays out of this small script.
 */
declare const WINDOW_CALL_NAMES: readonly WindowCallName[];

const callOf = (name: WindowCallName) => (input: unknown) =>
  ipcRenderer.invoke(`trede:${name}`, input);

const bridge = {
  calls: Object.fromEntries(WINDOW_CALL_NAMES.map((name) => [name, callOf(name)])),
  onProgress: (listener) => {
    // The event itself stays here: it holds a way to send anything anywhere.
    const tell = (_event: unknown, progress: Progress): void => {
      listener(progress);
    };
    ipcRenderer.on(progressChannel, tell);
    return () => {
      ipcRenderer.removeListener(progressChannel, tell);
    };
  },
} satisfies { [Part in keyof Bridge]: unknown } & Pick<Bridge, 'onProgress'>;

contextBridge.exposeInMainWorld('trede', bridge);
