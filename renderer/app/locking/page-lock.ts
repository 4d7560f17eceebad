import { lockName, showFileName, type LockAnswer, type LockReason } from '#shared/ipc/bridge.ts';
import type { ChosenFile } from '#shared/team/schema.ts';

/** Whether nobody used this window long enough; set while a file is open. */
let isIdle: (() => boolean) | null = null;

export function setIdleJudge(judge: () => boolean): () => void {
  isIdle = judge;
  return () => {
    if (isIdle === judge) isIdle = null;
  };
}

interface PageDoors {
  /** Resolves when the file is closed. */
  readonly lock: (reason: LockReason) => Promise<void>;
  readonly showFile: (file: ChosenFile) => void;
}

/**
 * Leaves where the main process finds it how this page locks, and what it does with a team file on which
 * somebody double-clicked. Gives the end of it.
 */
export function openPageDoors({ lock, showFile }: PageDoors): () => void {
  const answer = async (reason: LockReason): Promise<LockAnswer> => {
    // What the system says of idleness differs between systems: a page that is in use stays open.
    if (reason === 'idle' && isIdle?.() !== true) return 'in-use';
    await lock(reason);
    return 'locked';
  };
  Object.assign(globalThis, { [lockName]: answer, [showFileName]: showFile });
  return () => {
    Reflect.deleteProperty(globalThis, lockName);
    Reflect.deleteProperty(globalThis, showFileName);
  };
}
