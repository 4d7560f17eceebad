import { openSync, closeSync, readSync } from 'node:fs';
import { processLives } from '../../process-lives.ts';
import type { ThisComputer } from '../../this-computer.ts';
import type { FoundHolder } from './holder.ts';

/** A holder tells so often that it lives, in milliseconds. */
export const heartbeat = 10_000;
/** Who gave no sign of life for so long, while it was watched, is gone. In milliseconds. */
export const patience = 45_000;
/** The clocks of two computers differ less than this: an older sign of life need not be watched. */
const surelyGone = 10 * 60_000;

interface Watched {
  readonly text: string;
  readonly since: number;
}

/**
 * Tells whether who says to have the file may still have it while its lock is free: on some drives a lock does
 * not reach another computer. Then only who gives no sign of life any more is gone.
 */
export class HolderWatch {
  readonly #computer: ThisComputer;
  readonly #isAlive: (pid: number) => boolean;
  readonly #watched = new Map<string, Watched>();

  constructor(computer: ThisComputer, isAlive: (pid: number) => boolean = livesElsewhere) {
    this.#computer = computer;
    this.#isAlive = isAlive;
  }

  /** @param now in milliseconds, by the clock of this computer */
  mayStillHold(path: string, found: FoundHolder | null, now: number): boolean {
    if (found === null) return false;
    const { holder, text } = found;
    // Nobody with a key of this file wrote it.
    if (holder === null) return false;
    const isHere =
      holder.computer === this.#computer.name && holder.account === this.#computer.account;
    if (isHere && !this.#isAlive(holder.pid)) return false;
    if (Math.abs(now - Date.parse(holder.seenAt)) > surelyGone) return false;
    const before = this.#watched.get(path);
    // Who was in the middle of writing may go on where it was blocked: only the longest wait is long enough.
    const wait = isBeingWritten(path) ? surelyGone : patience;
    if (before?.text === text) return now - before.since < wait;
    this.#watched.set(path, { text, since: now });
    return true;
  }
}

/** In this very process nothing else has the file: its lock is free. */
const livesElsewhere = (pid: number): boolean => pid !== process.pid && processLives(pid);

/** Whether a change was begun and not ended: its rollback journal then begins with something other than zero. */
function isBeingWritten(path: string): boolean {
  try {
    const handle = openSync(`${path}-journal`, 'r');
    try {
      const start = Buffer.alloc(1);
      return readSync(handle, start, 0, 1, 0) === 1 && start[0] !== 0;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}
