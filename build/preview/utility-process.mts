import { fork as forkChild, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions } from 'electron';

class PreviewUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('message', (message) => this.emit('message', message));
    child.once('spawn', () => this.emit('spawn'));
    child.once('exit', (code) => this.emit('exit', code ?? 1));
    // A message to a child that has just died; its `exit` says so.
    child.on('error', () => undefined);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** `utilityProcess` of one run, as child processes. Structured clone, as in Electron. */
export function createUtilityProcess() {
  const running = new Set<PreviewUtilityProcess>();
  const fork = (
    modulePath: string,
    args: string[] = [],
    options: ForkOptions = {},
  ): PreviewUtilityProcess => {
    // What loads modules in this process (a test runner, say) is not for the child.
    const environment = { ...process.env, ...options.env, NODE_OPTIONS: '' };
    const output = options.stdio === 'ignore' ? 'ignore' : 'inherit';
    const child = new PreviewUtilityProcess(
      forkChild(modulePath, args, {
        serialization: 'advanced',
        execArgv: ['--import', new URL('./utility-child.mjs', import.meta.url).href],
        env: environment,
        stdio: ['ignore', output, output, 'ipc'],
      }),
    );
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const endAll = async (): Promise<void> => {
    await Promise.all(
      [...running].map(
        (child) =>
          new Promise<void>((resolve) => {
            child.once('exit', () => {
              resolve();
            });
            child.kill();
          }),
      ),
    );
  };
  return { fork, endAll };
}
