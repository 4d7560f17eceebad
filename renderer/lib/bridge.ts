import type { Bridge } from '#shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** What the preload exposes. Only `lib/` reads it. */
    readonly trede: Bridge;
  }
}

/** Typed by the declaration above; the preload has put it there before any script of the page runs. */
export const bridge = (): Bridge => window.trede;
