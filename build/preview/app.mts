import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { SingleInstance } from './single-instance.mts';

type PathName = Parameters<App['getPath']>[0];

type UsedOfApp = Pick<
  App,
  | 'isPackaged'
  | 'enableSandbox'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'getAppPath'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
> & { readonly commandLine: Pick<App['commandLine'], 'appendSwitch'> };

interface Parts {
  readonly appFolder: string;
  readonly isPackaged: boolean;
  /** Ends all windows and processes of the run. */
  readonly closeAll: () => Promise<void>;
  /** Closes the windows that are there, each of which may refuse; `false`: there are none. */
  readonly closeWindows: () => boolean;
  readonly onExit: (code: number) => void;
}

/** The life of one run: from loading the main script to the end of its last window. */
export class PreviewApp extends EventEmitter implements UsedOfApp {
  readonly isPackaged: boolean;
  readonly switches = new Map<string, string | undefined>();
  readonly #parts: Parts;
  readonly #paths = new Map<string, string>();
  #lock: SingleInstance | undefined;
  #ready = false;
  #quitting = false;

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.switches.set(name, value);
    },
  };

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
    this.isPackaged = parts.isPackaged;
  }

  /** Chromium has its sandbox on already, but for root. Electron refuses this once it is ready; so here. */
  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  isReady(): boolean {
    return this.#ready;
  }

  whenReady(): Promise<void> {
    return this.#ready
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.once('ready', () => {
            resolve();
          });
        });
  }

  /** Called by the runtime once the main script has been loaded. */
  becomeReady(): void {
    if (this.#quitting) return;
    this.#ready = true;
    this.emit('ready');
  }

  windowsAreClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  quit(): void {
    if (this.#quitting) return;
    if (!this.#mayGoOn('before-quit')) return;
    // The last one that goes quits again.
    if (this.#parts.closeWindows()) return;
    if (this.#mayGoOn('will-quit')) this.exit(0);
  }

  #mayGoOn(step: 'before-quit' | 'will-quit'): boolean {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    this.emit(step, event);
    return !event.prevented;
  }

  exit(code = 0): void {
    this.#quitting = true;
    void this.#parts.closeAll().finally(() => {
      this.releaseSingleInstanceLock();
      this.emit('quit', {}, code);
      this.#parts.onExit(code);
    });
  }

  getPath(name: PathName): string {
    return this.#paths.get(name) ?? defaultPath(name);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getName(): string {
    return 'Trede';
  }

  getAppPath(): string {
    return this.#parts.appFolder;
  }

  getVersion(): string {
    const text = readFileSync(join(this.#parts.appFolder, 'package.json'), 'utf8');
    const parsed: unknown = JSON.parse(text);
    const version =
      typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : null;
    return typeof version === 'string' ? version : '0.0.0';
  }

  requestSingleInstanceLock(): boolean {
    const userData = this.getPath('userData');
    mkdirSync(userData, { recursive: true });
    this.#lock = new SingleInstance(userData);
    return this.#lock.request((args) => {
      this.emit('second-instance', {}, args, '');
    }, process.argv);
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }
}

function defaultPath(name: PathName): string {
  const home = homedir();
  const appData =
    process.platform === 'win32'
      ? (process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'));
  switch (name) {
    case 'home':
      return home;
    case 'appData':
      return appData;
    case 'userData':
      return join(appData, 'Trede');
    case 'temp':
      return tmpdir();
    case 'documents': {
      const documents = join(home, 'Documents');
      return existsSync(documents) ? documents : home;
    }
    default:
      throw new Error(`The preview knows no path '${name}'`);
  }
}
