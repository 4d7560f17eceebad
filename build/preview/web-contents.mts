import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type {
  PrintToPDFOptions,
  WebContentsPrintOptions,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Frame, Page, Request, Route } from 'playwright-core';
import type { AnswerDialog } from './dialogs.mts';
import { toInvented, toOwn } from './addresses.mts';
import { viewOf, type FrameView, type Invocation, type PreviewIpcMain } from './ipc-main.mts';
import { withPaths } from './path-of-file.mts';
import { bindingName, inboxName, preloadScript } from './preload-script.mts';
import type { PreviewNativeTheme } from './native-theme.mts';
import type { PreviewSession } from './session.mts';
import { PageZoom } from './zoom.mts';

interface Parts {
  readonly id: number;
  readonly session: PreviewSession;
  readonly ipcMain: PreviewIpcMain;
  /** The text of the built preload; `null` for a window without one. */
  readonly preload: string | null;
  readonly page: Promise<Page>;
  readonly nativeTheme: PreviewNativeTheme;
  /** The print dialog: keeps what would be printed where it is told to; `null` cancels. */
  readonly answerDialog: AnswerDialog;
  /** 1: as it was drawn. */
  readonly zoomFactor: number;
}

type Inbox = (channel: string, args: readonly unknown[]) => void;
type WindowOpenHandler = (details: { readonly url: string }) => WindowOpenHandlerResponse;

/** The page inside a window: loads the app's own addresses, and asks the app's rules about all others. */
export class PreviewWebContents extends EventEmitter {
  readonly id: number;
  readonly session: PreviewSession;
  readonly #ipcMain: PreviewIpcMain;
  readonly #answerDialog: AnswerDialog;
  /** Resolves once the page is guarded by the session and has its preload. */
  readonly #page: Promise<Page>;
  #windowOpenHandler: WindowOpenHandler | null = null;
  /** Resolves when the first page is there; rejects when Chromium cannot be started. */
  readonly firstLoad: Promise<void>;
  /** The address that the app itself is loading: about that one its rules are not asked, as in Electron. */
  #expected: string | null = null;

  /** How large the page is drawn. */
  readonly zoom: PageZoom;

  constructor(parts: Parts) {
    const { id, session, ipcMain, preload, page, nativeTheme, zoomFactor } = parts;
    super();
    this.id = id;
    this.session = session;
    this.#ipcMain = ipcMain;
    this.#answerDialog = parts.answerDialog;
    this.#page = page.then(async (opened) => {
      await this.#guard(opened, preload);
      await nativeTheme.take(opened);
      return opened;
    });
    this.zoom = new PageZoom(this.#page);
    if (zoomFactor !== 1) void this.zoom.set(zoomFactor);
    const loaded = once(this, 'did-finish-load');
    this.firstLoad = this.#page.then(() => loaded).then(() => undefined);
    this.firstLoad.catch(() => undefined);
    // Whoever loads an address hears of a page that never came.
    this.#page.catch(() => undefined);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  /** The page in Playwright's hands, for tests. */
  get page(): Promise<Page> {
    return this.#page;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#page;
    this.#expected = toOwn(toInvented(address));
    await page.goto(toInvented(address));
    // The empty page with which Chromium began is nothing to go back to.
    await forgetHistory(page);
    // Its first page came from elsewhere, and took the size with it.
    if (this.zoom.factor !== 1) await this.zoom.again();
    this.emit('did-finish-load');
  }

  setZoomFactor(factor: number): void {
    void this.zoom.set(factor);
  }

  getZoomFactor(): number {
    return this.zoom.factor;
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#page
      .then((page) =>
        page.evaluate(
          ([inbox, name, values]) => {
            const deliver = Reflect.get(globalThis, inbox) as Inbox | undefined;
            deliver?.(name, values);
          },
          [inboxName, channel, args] as const,
        ),
      )
      // A page that is being closed or loaded hears nothing, as in Electron.
      .catch(() => undefined);
  }

  readonly navigationHistory = {
    /** All pages but the one at hand. */
    clear: (): void => {
      void this.#page.then(forgetHistory).catch(() => undefined);
    },
  };

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code);
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#page;
    return page.pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
      landscape: options.landscape ?? false,
    });
  }

  /** There is no printer here: the print dialog is one that asks for a file, as printing to a PDF does. */
  print(
    options: WebContentsPrintOptions,
    callback: (success: boolean, failureReason: string) => void,
  ): void {
    void this.#print(options).then(
      (printed) => callback(printed, printed ? '' : 'Print job canceled'),
      () => callback(false, 'Print job failed'),
    );
  }

  async #print({ printBackground, landscape }: WebContentsPrintOptions): Promise<boolean> {
    const asked = { title: 'Printen', defaultPath: 'print.pdf' };
    const path = await this.#answerDialog({ kind: 'save', options: asked });
    if (path === null) return false;
    const pdf = await this.printToPDF({
      preferCSSPageSize: true,
      printBackground: printBackground ?? false,
      landscape: landscape ?? false,
    });
    await writeFile(path, pdf);
    return true;
  }

  async #guard(page: Page, preload: string | null): Promise<void> {
    page.on('popup', (popup) => {
      const action = this.#windowOpenHandler?.({ url: toOwn(popup.url()) }).action ?? 'allow';
      if (action === 'deny') void popup.close();
    });
    await page.route('**/*', (route) => this.#route(route));
    await page.routeWebSocket(/.*/, (socket) => socket.close());
    // As text: Playwright walks through an answer value by value, which takes a second for a caseload of
    // ten thousand. What the contract lets cross is plain data, so that nothing is lost.
    await page.exposeBinding(bindingName, async ({ frame }, message: Invocation) =>
      JSON.stringify(
        await this.#ipcMain.invoke(
          { ...message, args: await withPaths(page, message.args) },
          this,
          frame,
        ),
      ),
    );
    if (preload !== null) await page.addInitScript(preloadScript(preload));
  }

  async #route(route: Route): Promise<void> {
    const request = route.request();
    const address = toOwn(request.url());
    try {
      if (request.isNavigationRequest() && this.#isRefused(request, address)) {
        await route.abort('aborted');
        return;
      }
      const answer = await this.session.answer(address, request.method());
      if (answer.kind === 'blocked') {
        await route.abort('blockedbyclient');
        return;
      }
      await route.fulfill({
        status: answer.response.status,
        headers: Object.fromEntries(answer.response.headers),
        body: Buffer.from(await answer.response.arrayBuffer()),
      });
    } catch {
      // The page has gone, or the handler failed: either way there is nothing to show.
      await route.abort('failed').catch(() => undefined);
    }
  }

  /** Asks the app whether the page may go there. */
  #isRefused(request: Request, url: string): boolean {
    if (url === this.#expected) {
      this.#expected = null;
      return false;
    }
    let prevented = false;
    const frame: FrameView = viewOf(frameOf(request));
    this.emit('will-frame-navigate', {
      url,
      frame,
      isMainFrame: frame.parent === null,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  }
}

const frameOf = (request: Request): Frame => request.frame();

async function forgetHistory(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.resetNavigationHistory');
  await devTools.detach();
}
