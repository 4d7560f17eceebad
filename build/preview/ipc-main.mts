import type { Frame } from 'playwright-core';
import { toOwn } from './addresses.mts';

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>;

/** What a page sends to the main process. */
export interface Invocation {
  readonly channel: string;
  readonly args: readonly unknown[];
}

export interface FrameView {
  readonly url: string;
  readonly parent: FrameView | null;
}

/** A frame as Electron's `WebFrameMain` shows it. */
export const viewOf = (frame: Frame): FrameView => {
  const parent = frame.parentFrame();
  return { url: toOwn(frame.url()), parent: parent === null ? null : viewOf(parent) };
};

export class PreviewIpcMain {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  invoke({ channel, args }: Invocation, sender: unknown, frame: Frame): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler({ type: 'frame', sender, senderFrame: viewOf(frame) }, ...args);
  }
}
