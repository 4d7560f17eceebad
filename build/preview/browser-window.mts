import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { PreviewBrowser } from './browser.mts';
import type { PreviewIpcMain } from './ipc-main.mts';
import { PreviewSession, type createSessions } from './session.mts';
import { PreviewWebContents } from './web-contents.mts';

interface Parts {
  readonly browser: PreviewBrowser;
  readonly ipcMain: PreviewIpcMain;
  readonly sessions: ReturnType<typeof createSessions>;
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

/** A Chromium window in app mode, or a hidden page. */
export class PreviewBrowserWindow extends EventEmitter {
  readonly id = nextId++;
  readonly webContents: PreviewWebContents;
  readonly #open: Set<PreviewBrowserWindow>;
  readonly #onAllClosed: () => void;
  #destroyed = false;

  constructor(
    options: BrowserWindowConstructorOptions,
    parts: Parts,
    open: Set<PreviewBrowserWindow>,
  ) {
    super();
    this.#open = open;
    this.#onAllClosed = parts.onAllClosed;
    const { preload, session, partition = '' } = options.webPreferences ?? {};
    // A window without preload that starts hidden is there to print: it must not flash by.
    const hidden = options.show === false && preload === undefined;
    const size = { width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new PreviewWebContents({
      id: this.id,
      session:
        session instanceof PreviewSession ? session : parts.sessions.fromPartition(partition),
      ipcMain: parts.ipcMain,
      preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
      page: parts.browser.newPage(size, hidden),
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
