import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright-core';
import type { PreviewBrowser } from './browser.mts';
import type { AnswerDialog } from './dialogs.mts';
import type { PreviewIpcMain } from './ipc-main.mts';
import type { PreviewNativeTheme } from './native-theme.mts';
import { PreviewSession, type createSessions } from './session.mts';
import { PreviewWebContents } from './web-contents.mts';

interface Parts {
  readonly browser: PreviewBrowser;
  readonly ipcMain: PreviewIpcMain;
  readonly sessions: ReturnType<typeof createSessions>;
  readonly nativeTheme: PreviewNativeTheme;
  readonly answerDialog: AnswerDialog;
  readonly onCreated: (contents: PreviewWebContents) => void;
  readonly onAllClosed: () => void;
}

/** The class `BrowserWindow` of one run. */
export interface BrowserWindowClass {
  new (options?: BrowserWindowConstructorOptions): PreviewBrowserWindow;
  getAllWindows(): PreviewBrowserWindow[];
}

export function createBrowserWindowClass(parts: Parts): BrowserWindowClass {
  const open = new Set<PreviewBrowserWindow>();
  return class extends PreviewBrowserWindow {
    constructor(options: BrowserWindowConstructorOptions = {}) {
      super(options, parts, open);
    }

    static getAllWindows(): PreviewBrowserWindow[] {
      return [...open];
    }
  };
}

let nextId = 1;

/** What Chromium takes of `Browser.setWindowBounds`. */
interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: 'maximized';
}

async function place(page: Page, { x, y, ...size }: WindowBounds): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { windowId } = await devTools.send('Browser.getWindowForTarget');
  const bounds = {
    ...(x === undefined ? {} : { left: x }),
    ...(y === undefined ? {} : { top: y }),
  };
  await devTools.send('Browser.setWindowBounds', { windowId, bounds: { ...bounds, ...size } });
  await devTools.detach();
}

/** A Chromium window in app mode, or a hidden page. */
export class PreviewBrowserWindow extends EventEmitter {
  readonly id = nextId++;
  readonly webContents: PreviewWebContents;
  readonly #open: Set<PreviewBrowserWindow>;
  readonly #onAllClosed: () => void;
  #destroyed = false;
  #bounds: Rectangle;
  #maximised = false;

  constructor(
    options: BrowserWindowConstructorOptions,
    parts: Parts,
    open: Set<PreviewBrowserWindow>,
  ) {
    super();
    this.#open = open;
    this.#onAllClosed = parts.onAllClosed;
    const { preload, session, partition = '', zoomFactor = 1 } = options.webPreferences ?? {};
    // A window without preload that starts hidden is there to print: it must not flash by.
    const hidden = options.show === false && preload === undefined;
    const { width = 800, height = 600, x = 0, y = 0 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new PreviewWebContents({
      id: this.id,
      session:
        session instanceof PreviewSession ? session : parts.sessions.fromPartition(partition),
      ipcMain: parts.ipcMain,
      preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
      page: parts.browser.newPage(
        options.x === undefined ? { width, height } : this.#bounds,
        hidden,
      ),
      nativeTheme: parts.nativeTheme,
      answerDialog: parts.answerDialog,
      zoomFactor,
    });
    open.add(this);
    // Electron has the page at once; here it comes as soon as Chromium has it.
    this.webContents.page.then(
      (page) => page.once('close', () => this.#closed()),
      () => this.#closed(),
    );
    parts.onCreated(this.webContents);
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address);
    this.emit('ready-to-show');
  }

  /** As the app put it: that somebody drags the window of Chromium is not heard. */
  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.#toChromium({ ...this.#bounds });
    this.emit('resize');
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  maximize(): void {
    this.#maximised = true;
    this.#toChromium({ windowState: 'maximized' });
    this.emit('maximize');
  }

  isFullScreen(): boolean {
    return false;
  }

  #toChromium(wanted: WindowBounds): void {
    void this.webContents.page
      .then((page) => place(page, wanted))
      .then(() => this.webContents.zoom.again())
      .catch(() => undefined);
  }

  // The page covers all of it.
  setBackgroundColor(): void {}
  // The window is there from the start, and sits where the desktop puts it.
  show(): void {}
  hide(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }

  focus(): void {
    void this.webContents.page.then((page) => page.bringToFront()).catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** As in Electron, who listens may keep it open. */
  close(): void {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    this.emit('close', event);
    if (!event.prevented) this.destroy();
  }

  destroy(): void {
    void this.webContents.page.then((page) => page.close()).catch(() => undefined);
    this.#closed();
  }

  #closed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#open.delete(this);
    this.emit('closed');
    if (this.#open.size === 0) this.#onAllClosed();
  }
}
