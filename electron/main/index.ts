import '#shared/kernel/validation.ts';
import { app, dialog, Menu, screen } from 'electron';
import { mkdirSync } from 'node:fs';
import { progressChannel, showDialogName, type DeskDialog } from '#shared/ipc/bridge.ts';
import { canvasColour, keepAppearance, zoomOf } from './appearance/appearance.ts';
import { openAppSession } from './app-session.ts';
import { runBackend } from './backend-process/backend.ts';
import { forkBackend } from './backend-process/fork-backend.ts';
import { ownClipboard } from './clipboard/own-clipboard.ts';
import { systemClipboard } from './clipboard/system-clipboard.ts';
import { builtOn } from './built-on.ts';
import { answerWith } from './desktop/answer-in-main.ts';
import { createDialogs } from './desktop/dialogs.ts';
import { createDesktopHandlers } from './desktop/handlers.ts';
import { kindOfError } from './error-kind.ts';
import { listenForFileToOpen } from './files/file-to-open.ts';
import { Grants } from './files/grants.ts';
import { readLicences } from './files/read-licences.ts';
import { showLaterFiles } from './files/show-file.ts';
import { practicePlaceIn } from './files/practice-place.ts';
import { openSettings, type SettingsStore } from './files/settings.ts';
import { takeDropped } from './files/take-dropped.ts';
import { registerCalls } from './ipc/register-calls.ts';
import { finishBeforeClose } from './finish-before-close.ts';
import { followWindow, isOnlyInstance } from './lifecycle.ts';
import { createPageLock } from './locking/lock-page.ts';
import { watchPower } from './locking/watch-power.ts';
import { menuTemplate } from './menu-template.ts';
import { builtParts } from './paths.ts';
import { htmlToPdf } from './printing/html-to-pdf.ts';
import { secureApp } from './security/index.ts';
import { followPlace, openingPlace } from './window-place.ts';
import { createMainWindow, loadStartPage } from './window.ts';

const parts = builtParts(import.meta.dirname);
const forDevelopers = !app.isPackaged;
const fileToOpen = listenForFileToOpen(process.argv.slice(1));

async function start(): Promise<void> {
  await app.whenReady();
  const settings = openSettings(app.getPath('userData'));
  const appearance = keepAppearance(await settings.appearance(), settings.rememberAppearance);
  const { session, documents, shown } = openAppSession(parts);
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
  const show = (name: DeskDialog): void => {
    if (window.isDestroyed()) return;
    const asked = `globalThis.${showDialogName}?.(${JSON.stringify(name)})`;
    // A page that is not there yet shows nothing; who asked asks again.
    window.webContents.executeJavaScript(asked).catch(() => undefined);
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        isMac: process.platform === 'darwin',
        forDevelopers,
        show,
        textSize: (way) => void appearance.step(way),
      }),
    ),
  );
  const practice = practicePlaceIn(app.getPath('userData'));
  const grants = new Grants(practice.holds);
  const clipboard = ownClipboard(systemClipboard);
  for (const [teamFile, folder] of Object.entries(await settings.secondPlaces())) {
    grants.grantSecondPlace(teamFile, folder);
  }
  const backend = runBackend({
    fork: () => forkBackend(parts.backend, app.getPath('userData')),
    grants: () => grants.all(),
    onProgress: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(progressChannel, progress);
    },
  });
  const handlers = createDesktopHandlers({
    version: app.getVersion(),
    builtOn,
    licences: () => readLicences(parts.licences),
    appearance,
    dialogs: createDialogs(window),
    grants,
    settings,
    practice,
    backend,
    clipboard,
    toPdf: (html) => htmlToPdf(html, { session, documents }),
    shown,
    lockAfter: (minutes) => idle.lockAfter(minutes),
    forgetPages: () => window.webContents.navigationHistory.clear(),
  });
  const idle = watchPower(
    createPageLock({
      window,
      holdsFile: async () => {
        if (backend.isOpening()) return true;
        const status = await backend.ask('team.status', {});
        return status.ok && status.value !== null;
      },
      lockFile: (reason) => handlers['desktop.lock']({ sleeps: reason === 'suspend' }),
      startOver: () => loadStartPage(window),
    }),
  );
  registerCalls({
    window,
    backend,
    answerInMain: answerWith(handlers),
    takeDropped: (path) => takeDropped(path, { grants, settings }),
  });
  finishBeforeClose(window);
  const end = async (): Promise<void> => {
    await Promise.all([clipboard.forget(), backend.stop()]);
    await settings.settled();
  };
  followWindow(window, end, showLaterFiles({ window, grants, settings }));
  await takeFileToOpen(settings);
  await loadStartPage(window);
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
