import { app, utilityProcess } from 'electron';
import type { BackendChild } from './backend.ts';

/**
 * Starts the backend in a utility process, and tells it which version this is. Its output is for developers: the
 * packaged app drops it.
 *
 * @param settingsFolder of this computer's user, where the backend keeps how the log of a file stood
 */
export const forkBackend = (entry: string, settingsFolder: string): BackendChild =>
  utilityProcess.fork(entry, [settingsFolder, app.getVersion()], {
    serviceName: 'Trede teambestand',
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
