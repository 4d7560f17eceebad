import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// What our own code asks of Electron for its windows and their session.

const electron = vi.hoisted(() => ({
  windows: [] as { webPreferences: Record<string, unknown> }[],
  partitions: [] as { name: string; options: unknown }[],
  schemes: [] as string[],
  secured: 0,
  printed: [] as object[],
  /** Why the print dialog printed nothing; empty: it printed. */
  reason: '',
}));
vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly webContents = {
      executeJavaScript: () => Promise.resolve(true),
      printToPDF: () => Promise.resolve(Buffer.from('PDF')),
      print: (asked: object, done: (success: boolean, reason: string) => void) => {
        electron.printed.push(asked);
        done(electron.reason === '', electron.reason);
      },
    };
    constructor(options: (typeof electron.windows)[number]) {
      electron.windows.push(options);
    }
    once(): void {}
    destroy(): void {}
    loadURL(): Promise<void> {
      return Promise.resolve();
    }
  },
  session: {
    fromPartition: (name: string, options: unknown) => {
      electron.partitions.push({ name, options });
      const secure = (): void => {
        electron.secured += 1;
      };
      return {
        protocol: { handle: (scheme: string) => electron.schemes.push(scheme) },
        webRequest: { onBeforeRequest: secure },
        setPermissionRequestHandler: secure,
        setPermissionCheckHandler: secure,
        setDevicePermissionHandler: secure,
        setSpellCheckerEnabled: secure,
        on: secure,
      };
    },
  },
}));

const { openAppSession } = await import('../../../../../electron/main/app-session.ts');
const { createMainWindow } = await import('../../../../../electron/main/window.ts');
const { htmlToPdf, htmlToPrinter } =
  await import('../../../../../electron/main/printing/html-to-pdf.ts');

const folder = mkdtempSync(join(tmpdir(), 'trede-windows-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const open = () => openAppSession({ renderer: folder, printAssets: folder });

beforeEach(() => {
  electron.windows.length = 0;
  electron.partitions.length = 0;
  electron.schemes.length = 0;
  electron.secured = 0;
});

/** Every switch of a window, so that one that is added or lost is noticed. */
const safe = {
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
  spellcheck: false,
};

describe('the session of all windows', () => {
  it('is in memory, serves one scheme, and is secured', () => {
    open();
    expect(electron.partitions).toEqual([{ name: 'trede', options: { cache: false } }]);
    expect(electron.partitions[0]?.name).not.toMatch(/^persist:/);
    expect(electron.schemes).toEqual(['trede']);
    expect(electron.secured).toBe(6);
  });
});

describe('the window', () => {
  it.each([true, false])(
    'has the safe switches, and developer tools only when told: %s',
    (devTools) => {
      const { session } = open();
      createMainWindow({ session, preload: '/out/preload.cjs', devTools });
      expect(electron.windows.map((one) => one.webPreferences)).toEqual([
        { ...safe, session, preload: '/out/preload.cjs', devTools, zoomFactor: 1 },
      ]);
    },
  );
});

describe('the hidden window that prints', () => {
  it('has the same switches and session, no preload, and never developer tools', async () => {
    const { session, documents } = open();
    await htmlToPdf('<p>memo</p>', { session, documents });
    expect(electron.windows.map((one) => one.webPreferences)).toEqual([
      { ...safe, session, devTools: false },
    ]);
  });

  it('opens the print dialog from the same window, and says what became of it', async () => {
    const { session, documents } = open();
    const print = () => htmlToPrinter('<p>memo</p>', { session, documents });
    expect(await print()).toBe('printed');
    expect(electron.windows.map((one) => one.webPreferences)).toEqual([
      { ...safe, session, devTools: false },
    ]);
    // Never without asking, and on the paper that is used here.
    expect(electron.printed).toEqual([{ printBackground: true, pageSize: 'A4', landscape: true }]);
    electron.reason = 'Print job canceled';
    expect(await print()).toBe('cancelled');
    electron.reason = 'Invalid printer settings';
    expect(await print()).toBe('failed');
  });
});
