import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  droppedChannel,
  progressChannel,
  type Bridge,
  type DroppedFile,
  type WindowCallName,
} from '#shared/ipc/bridge.ts';
import type { Progress } from '#shared/ipc/envelope.ts';
import type { Result } from '#shared/kernel/result.ts';

/**
 * The names of the window's calls, filled in when the preload is built: the contract itself, with all its
 * schemas, stays out of this small script.
 */
declare const WINDOW_CALL_NAMES: readonly WindowCallName[];

const callOf = (name: WindowCallName) => (input: unknown) =>
  ipcRenderer.invoke(`trede:${name}`, input);

const bridge = {
  calls: Object.fromEntries(WINDOW_CALL_NAMES.map((name) => [name, callOf(name)])),
  // The path goes past the page: it sees what comes back, as of a file that was chosen.
  takeDropped: async (file) => {
    const path = webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);
    return (await ipcRenderer.invoke(droppedChannel, path)) as Result<DroppedFile>;
  },
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
} satisfies { [Part in keyof Bridge]: unknown } & Pick<Bridge, 'onProgress' | 'takeDropped'>;

contextBridge.exposeInMainWorld('trede', bridge);
