import { app, type BrowserWindow } from 'electron';
import { showFileName } from '#shared/ipc/bridge.ts';
import { isTeamFile, teamFileAmong } from './file-to-open.ts';
import type { Grants } from './grants.ts';
import type { SettingsStore } from './settings.ts';

interface ShowParts {
  readonly window: BrowserWindow;
  readonly grants: Grants;
  readonly settings: SettingsStore;
}

/**
 * What becomes of a team file on which somebody double-clicks while Trede runs. A window without an open file
 * asks its password; one with an open file keeps that open and says how to get to the other, which is then
 * the one whose password is asked after locking.
 *
 * @returns takes what Trede was started with a second time
 */
export function showLaterFiles({ window, grants, settings }: ShowParts) {
  const show = async (path: string): Promise<void> => {
    if (window.isDestroyed() || path === (await settings.lastFile())) return;
    await settings.rememberLastFile(path).catch(() => undefined);
    const file = JSON.stringify(grants.grant(path));
    await window.webContents.executeJavaScript(`globalThis.${showFileName}?.(${file})`);
  };
  // A page that cannot listen finds the file in the settings at its next start.
  const showQuietly = (path: string): void => void show(path).catch(() => undefined);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isTeamFile(path)) showQuietly(path);
  });
  return (args: readonly string[]): void => {
    const path = teamFileAmong(args.slice(1));
    if (path !== null) showQuietly(path);
  };
}
