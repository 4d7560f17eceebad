import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  done: [] as string[],
  schemes: [] as { scheme: string; privileges: object }[],
  onContents: [] as ((event: unknown, contents: unknown) => void)[],
}));
vi.mock('electron', () => ({
  app: {
    enableSandbox: () => electron.done.push('sandbox'),
    commandLine: { appendSwitch: (name: string) => electron.done.push(name) },
    on: (_event: string, listener: (event: unknown, contents: unknown) => void) =>
      electron.onContents.push(listener),
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: typeof electron.schemes) =>
      electron.schemes.push(...schemes),
  },
}));

const { secureApp, secureSession } = await import('../../../../../electron/main/security/index.ts');
const { safeWebPreferences } =
  await import('../../../../../electron/main/security/safe-web-preferences.ts');

describe('before the app is ready', () => {
  secureApp();

  it('sandboxes every window and keeps Chromium off the network', () => {
    expect(electron.done).toEqual([
      'sandbox',
      'host-resolver-rules',
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
    ]);
  });

  it('registers its scheme with an origin, and without a way past the policy', () => {
    expect(electron.schemes).toEqual([
      { scheme: 'trede', privileges: { standard: true, secure: true } },
    ]);
  });
});

describe('every page', () => {
  class Contents extends EventEmitter {
    answer: unknown;
    setWindowOpenHandler(handler: (details: object) => unknown): void {
      this.answer = handler({ url: 'trede://app/index.html' });
    }
  }
  const contents = new Contents();
  for (const listener of electron.onContents) {
    listener({}, contents);
  }
  const isPrevented = (event: string, url: string, isMainFrame = true): boolean => {
    const preventDefault = vi.fn();
    contents.emit(event, { url, isMainFrame, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  it('stays in the app', () => {
    expect(isPrevented('will-frame-navigate', 'https://example.com/')).toBe(true);
    expect(isPrevented('will-frame-navigate', 'https://example.com/', false)).toBe(true);
    expect(isPrevented('will-frame-navigate', 'file:///etc/passwd')).toBe(true);
    expect(isPrevented('will-frame-navigate', 'trede://app/index.html')).toBe(false);
    expect(isPrevented('will-redirect', 'trede://app/index.html')).toBe(true);
  });

  it('opens no window, not even of the app itself, and no webview', () => {
    expect(contents.answer).toEqual({ action: 'deny' });
    expect(isPrevented('will-attach-webview', '')).toBe(true);
  });
});

describe('the session', () => {
  const parts = new EventEmitter() as EventEmitter & Record<string, unknown>;
  const given: Record<string, (...args: never[]) => unknown> = {};
  for (const name of [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setSpellCheckerEnabled',
  ]) {
    parts[name] = (value: (...args: never[]) => unknown) => {
      given[name] = value;
    };
  }
  parts['webRequest'] = {
    onBeforeRequest: (listener: (...args: never[]) => unknown) => {
      given['onBeforeRequest'] = listener;
    },
  };
  secureSession(parts as unknown as Parameters<typeof secureSession>[0]);

  it('cancels every request that is not for the app itself', () => {
    const isCancelled = (url: string): unknown => {
      const answer = vi.fn();
      given['onBeforeRequest']!({ url } as never, answer as never);
      return (answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel;
    };
    expect(isCancelled('trede://app/assets/app.js')).toBe(false);
    for (const url of [
      'https://example.com/',
      'http://localhost/',
      'file:///x',
      'ws://h/',
      'trede://b/',
    ]) {
      expect(isCancelled(url)).toBe(true);
    }
  });

  it('gives no permission, no download and no spelling checker', () => {
    const answer = vi.fn();
    given['setPermissionRequestHandler']!(null as never, 'media' as never, answer as never);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(given['setPermissionCheckHandler']!()).toBe(false);
    expect(given['setDevicePermissionHandler']!()).toBe(false);
    expect(given['setSpellCheckerEnabled']).toBe(false);
    const preventDefault = vi.fn();
    parts.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('every window', () => {
  it('is isolated from Node and from the preload', () => {
    expect(safeWebPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });
});

describe('the source of the main process', () => {
  const root = fileURLToPath(new URL('../../../../../electron', import.meta.url));
  const sources = readdirSync(join(root, 'main'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'main', name), 'utf8'))
    .concat(readFileSync(join(root, 'preload.ts'), 'utf8'))
    // What a comment says of it is no use of it.
    .map((source) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));

  it.each([
    'crashReporter',
    'openExternal',
    'bypassCSP:',
    'plugins: true',
    'nodeIntegration: true',
    'loadFile(',
    'file://',
    'persist:',
    'safeStorage',
    'remote-debugging',
    'autoUpdater',
    'registerFileProtocol',
    'unsafe-eval',
    'unsafe-inline',
  ])('never uses %s', (banned) => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter((source) => source.includes(banned))).toEqual([]);
  });

  it('makes windows with the safe preferences only', () => {
    for (const source of sources.filter((text) => text.includes('new BrowserWindow('))) {
      expect(source).toContain('...safeWebPreferences');
    }
  });
});

describe('the main script', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../../../../electron/main/index.ts', import.meta.url)),
    'utf8',
  );

  it('secures the app before it can be ready', () => {
    const secured = source.indexOf('\nsecureApp();');
    expect(secured).toBeGreaterThan(0);
    expect(source.indexOf('\nif (isOnlyInstance())')).toBeGreaterThan(secured);
  });

  it('gives developer tools to an app that is not packaged, and to no other', () => {
    expect(source).toContain('const forDevelopers = !app.isPackaged;');
    expect(source).toContain('devTools: forDevelopers');
  });
});
