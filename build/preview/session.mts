import { EventEmitter } from 'node:events';
import type { Session } from 'electron';

type BeforeRequest = Parameters<Session['webRequest']['onBeforeRequest']>;
type RequestListener = Extract<BeforeRequest[number], (...args: never[]) => unknown>;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** What one request of a page comes to. */
export type Answer =
  { readonly kind: 'blocked' } | { readonly kind: 'response'; response: Response };

/** A session in memory: who may ask for what, and who answers. */
export class PreviewSession extends EventEmitter {
  readonly #handlers = new Map<string, ProtocolHandler>();
  #beforeRequest: RequestListener | null = null;

  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.#handlers.set(scheme, handler);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener | null): void => {
      this.#beforeRequest = listener;
    },
  };

  // Chromium under Playwright gives no permission that was not granted, and has no spelling checker on.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}

  /** Runs one request, its address in the app's own spelling, past the listener and to its handler. */
  async answer(address: string, method: string): Promise<Answer> {
    if (await this.#isCancelled(address, method)) return { kind: 'blocked' };
    const handler = this.#handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) return { kind: 'blocked' };
    return { kind: 'response', response: await handler(new Request(address, { method })) };
  }

  #isCancelled(url: string, method: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return Promise.resolve(false);
    return new Promise((resolve) => {
      const details = { url, method } as Parameters<RequestListener>[0];
      listener(details, ({ cancel }) => {
        resolve(cancel ?? false);
      });
    });
  }
}

/** `session.fromPartition`: the same name gives the same session. */
export function createSessions() {
  const byPartition = new Map<string, PreviewSession>();
  const fromPartition = (partition: string): PreviewSession => {
    const session = byPartition.get(partition) ?? new PreviewSession();
    byPartition.set(partition, session);
    return session;
  };
  return { fromPartition, defaultSession: fromPartition('') };
}
