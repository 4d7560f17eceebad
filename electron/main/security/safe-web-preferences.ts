import type { WebPreferences } from 'electron';

/**
 * What holds for every window, also the hidden one that prints. Written out although most are Electron's
 * own defaults, so that a default that changes opens nothing.
 * @see https://www.electronjs.org/docs/latest/tutorial/security items 2, 3, 4, 6, 8, 9, 10 and 11
 */
export const safeWebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Electron's spelling checker downloads its word lists.
  spellcheck: false,
} as const satisfies WebPreferences;
