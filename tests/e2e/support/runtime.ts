import { fileURLToPath } from 'node:url';
import { findElectron } from '../../../build/setup/electron.mjs';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** Electron's program where it is on this machine; else the tests run in the preview. */
export const electronProgram = (): string | undefined => findElectron(projectRoot);
