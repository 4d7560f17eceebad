import { powerMonitor } from 'electron';
import type { LockReason } from '#shared/ipc/bridge.ts';

/** How often is looked whether somebody is at the computer, in milliseconds. */
const often = 1000;

export interface IdleWatch {
  /** After so many minutes without a key or a press on this computer; `null`: no file is open. */
  readonly lockAfter: (minutes: number | null) => void;
}

/**
 * Locks when the computer goes to sleep or its screen is locked. The page itself counts how long nobody used
 * it; this counts for the whole computer, for a page that stopped counting. Linux tells of no locked screen,
 * so there the state is asked.
 */
export function watchPower(lock: (reason: LockReason) => Promise<void>): IdleWatch {
  let minutes: number | null = null;
  let locking = false;
  const lockNow = (reason: LockReason): void => {
    if (locking) return;
    locking = true;
    void lock(reason)
      .catch(() => undefined)
      .finally(() => {
        locking = false;
      });
  };
  powerMonitor.on('suspend', () => lockNow('suspend'));
  powerMonitor.on('lock-screen', () => lockNow('screen'));
  // Another user of the same Mac takes the screen.
  powerMonitor.on('user-did-resign-active', () => lockNow('screen'));
  setInterval(() => {
    if (minutes === null) return;
    if (powerMonitor.getSystemIdleState(minutes * 60) === 'locked') lockNow('screen');
    else if (powerMonitor.getSystemIdleTime() >= minutes * 60) lockNow('idle');
  }, often).unref();
  return {
    lockAfter: (after) => {
      minutes = after;
    },
  };
}
