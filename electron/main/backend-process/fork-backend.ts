import { app, utilityProcess } from 'electron';
import type { BackendChild } from './backend.ts';

/** Starts the backend in a utility process. Its output is for developers: the packaged app drops it. */
export const forkBackend = (entry: string): BackendChild =>
  utilityProcess.fork(entry, [], {
    serviceName: 'Trede teambestand',
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
