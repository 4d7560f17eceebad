import '#shared/kernel/validation.ts';
import { app, dialog, screen } from 'electron';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { canvasColour, keepAppearance, zoomOf } from './appearance/appearance.ts';
import { openAppSession } from './app-session.ts';
import { kindOfError } from './error-kind.ts';
import { listenForFileToOpen } from './files/file-to-open.ts';
import { openSettings, type SettingsStore } from './files/settings.ts';
import { isOnlyInstance } from './lifecycle.ts';
import { builtParts } from './paths.ts';
import { secureApp } from './security/index.ts';
import type { AsksPasswordOf } from './serving/serve.ts';
import { followPlace, openingPlace } from './window-place.ts';
import { createMainWindow, loadStartPage } from './window.ts';

const parts = builtParts(import.meta.dirname);
const forDevelopers = !app.isPackaged;
/** In milliseconds. */
const headStart = 10;
/** For the window to draw its first screen, in milliseconds; one that needs the backend sooner asks it something. */
const drawingTime = 1000;
const fileToOpen = listenForFileToOpen(process.argv.slice(1));

async function start(): Promise<void> {
  await app.whenReady();
  const settings = openSettings(app.getPath('userData'));
  const appearance = keepAppearance(await settings.appearance(), settings.rememberAppearance);
  const answering = Promise.withResolvers<AsksPasswordOf>();
  const { session, documents, shown } = openAppSession(parts, { ready: answering.promise });
  const window = createMainWindow({
    session,
    preload: parts.preload,
    devTools: forDevelopers,
    place: openingPlace(await settings.windowPlace(), screen.getAllDisplays()),
    backgroundColor: canvasColour(),
    zoomFactor: zoomOf(appearance.now()),
  });
  appearance.follow(window);
  followPlace(window, settings.rememberWindowPlace);
  // What answers the window is much to read, and the page takes a while to be there: the two go side by side. Reading
  // holds this process up, so that the system first gets a moment to begin on the page.
  const loading = loadStartPage(window);
  // What goes wrong is heard where it is waited for.
  loading.catch(() => undefined);
  await wait(headStart);
  const { standBehind } = await import('./behind-window.ts');
  const behind = await standBehind({
    window,
    session,
    documents,
    shown,
    settings,
    appearance,
    parts,
    forDevelopers,
  });
  await takeFileToOpen(settings);
  answering.resolve(behind.asksPasswordOf);
  await loading;
  await wait(drawingTime, undefined, { ref: false });
  behind.begin();
}

/** The file of a double click is the one that the window asks the password for. */
async function takeFileToOpen(settings: SettingsStore): Promise<void> {
  const path = fileToOpen();
  if (path === null) return;
  // Without it the window shows the file of last time, and the user can choose.
  await settings.rememberLastFile(path).catch(() => undefined);
}

secureApp();
useOwnUserDataInTests();
if (isOnlyInstance()) {
  start().catch((error: unknown) => {
    process.stderr.write(`trede: start failed (${kindOfError(error)})\n`);
    dialog.showErrorBox(
      'Trede kan niet starten',
      'Start Trede opnieuw. Helpt dat niet? Installeer Trede dan opnieuw.',
    );
    app.exit(1);
  });
} else {
  app.quit();
}

/** Each test has its own settings and its own single-instance lock. The packaged app does not listen. */
function useOwnUserDataInTests(): void {
  const folder = process.env['TREDE_USER_DATA'];
  if (app.isPackaged || folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}
