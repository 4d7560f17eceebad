import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PreviewApp } from './app.mts';
import { createBrowserWindowClass, type PreviewBrowserWindow } from './browser-window.mts';
import { PreviewBrowser } from './browser.mts';
import { PreviewClipboard, PreviewClipboardItem } from './clipboard.mts';
import { createDialogs, type AnswerDialog } from './dialogs.mts';
import { takeElectronsPlace } from './electron-module.mts';
import { PreviewIpcMain } from './ipc-main.mts';
import { PreviewMenu } from './menu.mts';
import { PreviewNativeTheme } from './native-theme.mts';
import { PreviewPowerMonitor } from './power-monitor.mts';
import { screen } from './screen.mts';
import { createSessions } from './session.mts';
import { createUtilityProcess } from './utility-process.mts';

export interface PreviewOptions {
  /** The folder with the app's package.json, whose `main` is started. */
  readonly appFolder: string;
  readonly headless: boolean;
  /** The app believes that it was packaged: no switches for tests and developers. */
  readonly packaged?: boolean;
  readonly answerDialog: AnswerDialog;
}

export interface PreviewRun {
  readonly app: PreviewApp;
  /** Whether somebody is at the computer, for a test to say. */
  readonly powerMonitor: PreviewPowerMonitor;
  readonly clipboard: PreviewClipboard;
  readonly menu: PreviewMenu;
  /** The first window, for a test to drag. */
  readonly window: () => PreviewBrowserWindow;
  /** Loads a script in which `electron` is this run's. */
  readonly load: (file: string) => Promise<unknown>;
  /** The exit code, once the app has quit and all that it started is gone. */
  readonly whenQuit: Promise<number>;
  /** The page of the first window, once it has been loaded. */
  readonly firstPage: () => Promise<Page>;
  /** Closes Chromium without ending the app; the next window starts it again. */
  readonly closeBrowser: () => Promise<void>;
}

/**
 * Takes Electron's place in this process: windows are Chromium's, the utility process is a child process.
 * Several runs may follow each other in one process. Opens no port.
 */
export function createPreview({
  appFolder,
  headless,
  packaged = false,
  answerDialog,
}: PreviewOptions): PreviewRun {
  let resolveQuit: (code: number) => void = () => undefined;
  const whenQuit = new Promise<number>((resolve) => {
    resolveQuit = resolve;
  });
  const utilityProcess = createUtilityProcess();
  const app = new PreviewApp({
    appFolder,
    isPackaged: packaged,
    closeAll: async () => {
      await Promise.all([browser.close(), utilityProcess.endAll()]);
    },
    closeWindows: () => {
      const windows = BrowserWindow.getAllWindows();
      for (const window of windows) window.close();
      return windows.length > 0;
    },
    onExit: resolveQuit,
  });
  const browser = new PreviewBrowser(headless, app.switches);
  const ipcMain = new PreviewIpcMain();
  const sessions = createSessions();
  const powerMonitor = new PreviewPowerMonitor();
  const clipboard = new PreviewClipboard();
  const menu = new PreviewMenu();
  const nativeTheme = new PreviewNativeTheme();
  const created = new EventEmitter();
  const BrowserWindow = createBrowserWindowClass({
    browser,
    ipcMain,
    sessions,
    nativeTheme,
    answerDialog,
    onCreated: (contents) => {
      app.emit('web-contents-created', {}, contents);
      created.emit('contents');
    },
    onAllClosed: () => {
      app.windowsAreClosed();
    },
  });
  const load = takeElectronsPlace({
    app,
    BrowserWindow,
    clipboard,
    ClipboardItem: PreviewClipboardItem,
    dialog: createDialogs(answerDialog),
    ipcMain,
    Menu: menu,
    nativeTheme,
    powerMonitor,
    protocol: { registerSchemesAsPrivileged: () => undefined },
    screen,
    session: sessions,
    utilityProcess,
  });
  return {
    app,
    powerMonitor,
    clipboard,
    menu,
    window: () => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) throw new Error('There is no window');
      return window;
    },
    load,
    whenQuit,
    firstPage: async () => {
      if (BrowserWindow.getAllWindows().length === 0) {
        await new Promise((resolve) => created.once('contents', resolve));
      }
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) throw new Error('The window was closed before it was seen');
      await window.webContents.firstLoad;
      return window.webContents.page;
    },
    closeBrowser: () => browser.close(),
  };
}

/** Starts the built app in a preview. */
export async function startPreview(options: PreviewOptions): Promise<PreviewRun> {
  const run = createPreview(options);
  await run.load(join(options.appFolder, mainScriptOf(options.appFolder)));
  run.app.becomeReady();
  return run;
}

function mainScriptOf(appFolder: string): string {
  const parsed: unknown = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'main' in parsed) return String(parsed.main);
  throw new Error('package.json of the app names no main script');
}
