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
    if (before?.text === text) return now - before.since < patience;
    this.#watched.set(path, { text, since: now });
    return true;
  }
}

/** In this very process nothing else has the file: its lock is free. */
const livesElsewhere = (pid: number): boolean => pid !== process.pid && processLives(pid);
