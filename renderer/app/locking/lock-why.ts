import type { LockReason } from '#shared/ipc/bridge.ts';

/** Why the window locks: who works in it said so, or Trede did it by itself. */
export type LockWhy =
  | { readonly kind: 'asked' }
  | {
      readonly kind: 'idle';
      /** `null`: the main process saw it. */ readonly minutes: number | null;
    }
  /** Who read along came in by what counts no more. */
  | { readonly kind: 'new-key' }
  | { readonly kind: Exclude<LockReason, 'idle'> };

/** How long locking waits for drafts that are being written, in milliseconds: a computer goes to sleep soon. */
export const draftPatience: Readonly<Record<LockWhy['kind'], number>> = {
  asked: 3000,
  idle: 3000,
  screen: 1500,
  suspend: 1500,
  'new-key': 3000,
};
