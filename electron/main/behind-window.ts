import { app, Menu, type BrowserWindow, type Session } from 'electron';
import { firstDesktopCalls } from '#shared/ipc/calls/desktop-first.ts';
import {
  progressChannel,
  showDialogName,
  type DeskDialog,
  type WindowCallName,
} from '#shared/ipc/bridge.ts';
import type { CallName, MainCallName } from '#shared/ipc/contract.ts';
import { unexpectedError } from '#shared/ipc/envelope.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { AppearanceKeeper } from './appearance/appearance.ts';
import { runBackend, type BackendProcess } from './backend-process/backend.ts';
import { forkBackend } from './backend-process/fork-backend.ts';
import { builtOn } from './built-on.ts';
import { ownClipboard } from './clipboard/own-clipboard.ts';
import { systemClipboard } from './clipboard/system-clipboard.ts';
import { answerCalls } from './desktop/answer-calls.ts';
import type { Desktop } from './desktop/answer-in-main.ts';
import { createDialogs } from './desktop/dialogs.ts';
import { createFirstHandlers, lastTeamFile } from './desktop/first-handlers.ts';
import type { DesktopParts } from './desktop/parts.ts';
import { Grants } from './files/grants.ts';
import { practicePlaceIn } from './files/practice-place.ts';
import { readLicences } from './files/read-licences.ts';
import type { SettingsStore } from './files/settings.ts';
import { showLaterFiles } from './files/show-file.ts';
import { takeDropped } from './files/take-dropped.ts';
import { finishBeforeClose } from './finish-before-close.ts';
import { registerCalls } from './ipc/register-calls.ts';
import { followWindow } from './lifecycle.ts';
import { createPageLock } from './locking/lock-page.ts';
import { watchPower } from './locking/watch-power.ts';
import { menuTemplate } from './menu-template.ts';
import type { BuiltParts } from './paths.ts';
import { htmlToPdf, htmlToPrinter } from './printing/html-to-pdf.ts';
import type { PrintDocuments } from './printing/print-documents.ts';
import type { AsksPasswordOf } from './serving/serve.ts';
import type { ShownDocuments } from './viewing/shown-documents.ts';
import { loadStartPage } from './window.ts';

/** The calls of the window, filled in when the main process is bundled: the contract itself is much to read. */
declare const WINDOW_CALL_NAMES: readonly WindowCallName[];

interface FirstParts {
  readonly window: BrowserWindow;
  readonly session: Session;
  readonly documents: PrintDocuments;
  readonly shown: ShownDocuments;
  readonly settings: SettingsStore;
  readonly appearance: AppearanceKeeper;
  readonly parts: BuiltParts;
  readonly forDevelopers: boolean;
}

interface BehindWindow extends Pick<BackendProcess, 'begin'> {
  readonly asksPasswordOf: AsksPasswordOf;
}

/**
 * Puts everything behind the window that answers it: the menu, the backend process, the calls, the locks, and how
 * Trede ends. A page that is answered before this resolves asks in vain.
 *
 * @returns how to start the backend, and read the rest of what answers, before either is asked anything; and what the
 * window will show first
 */
export async function standBehind({
  window,
  session,
  documents,
  shown,
  settings,
  appearance,
  parts,
  forDevelopers,
}: FirstParts): Promise<BehindWindow> {
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
  const desktopParts: DesktopParts = {
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
    toPrinter: (html) => htmlToPrinter(html, { session, documents }),
    shown,
    lockAfter: (minutes) => idle.lockAfter(minutes),
    forgetPages: () => window.webContents.navigationHistory.clear(),
  };
  // What the first screen asks is little; all that may cross is much to read, and nobody asks it before.
  const answerFirst = answerCalls(firstDesktopCalls, createFirstHandlers(desktopParts));
  let reading: Promise<Desktop> | undefined;
  const desktop = (): Promise<Desktop> =>
    (reading ??= import('./desktop/answer-in-main.ts').then(({ createDesktop }) =>
      createDesktop(desktopParts),
    ));
  const answerLater = async (name: MainCallName, input: unknown): Promise<Result<unknown>> =>
    (await (await desktop()).answer(name, input)) ?? { ok: false, error: unexpectedError };
  const idle = watchPower(
    createPageLock({
      window,
      holdsFile: async () => {
        if (backend.isOpening()) return true;
        const status = await backend.ask('team.status', {});
        return status.ok && status.value !== null;
      },
      lockFile: async (reason) => {
        const { handlers } = await desktop();
        return handlers['desktop.lock']({ sleeps: reason === 'suspend' });
      },
      startOver: () => loadStartPage(window),
    }),
  );
  registerCalls({
    names: WINDOW_CALL_NAMES,
    window,
    backend,
    answerInMain: (name, input) =>
      answerFirst(name, input) ?? (isMainCall(name) ? answerLater(name, input) : null),
    takeDropped: (path) => takeDropped(path, grants),
  });
  finishBeforeClose(window);
  const end = async (): Promise<void> => {
    await Promise.all([clipboard.forget(), backend.stop()]);
    await settings.settled();
  };
  followWindow(window, end, showLaterFiles({ window, grants, settings }));
  return {
    asksPasswordOf: () =>
      backend.holdsNothing() ? lastTeamFile({ settings, grants }) : Promise.resolve(null),
    begin: () => {
      backend.begin();
      // Who asks it hears what went wrong.
      desktop().catch(() => undefined);
    },
  };
}

/** Told by the name: the table of them is in what is read later. */
const isMainCall = (name: CallName): name is MainCallName => name.startsWith('desktop.');
