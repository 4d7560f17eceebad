import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long nobody has asked anything before memory is given back, in milliseconds. */
const patience = 10_000;
/** From how much more than after the last time it is worth the while, in bytes: it costs the next call a little. */
const worthwhile = 32 * 1024 * 1024;

interface QuietMemoryParts {
  readonly collect: () => void;
  /** What the process takes of the computer's memory, in bytes. */
  readonly size: () => number;
}

/**
 * Gives memory back once nobody asks anything. JavaScript does so by itself only when it needs room, and nobody tells
 * a process without a window that it is quiet: what one list of ten thousand clients left behind would stay all day.
 */
export class QuietMemory {
  readonly #parts: QuietMemoryParts;
  #underWay = 0;
  #kept: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    parts: QuietMemoryParts = { collect: collectAll, size: () => process.memoryUsage.rss() },
  ) {
    this.#parts = parts;
    this.#kept = parts.size();
  }

  /** A call comes in. */
  asked(): void {
    this.#underWay += 1;
    clearTimeout(this.#timer);
  }

  /** It was answered. */
  answered(): void {
    this.#underWay -= 1;
    if (this.#underWay > 0) return;
    this.#timer = setTimeout(() => {
      if (this.#parts.size() - this.#kept < worthwhile) return;
      this.#parts.collect();
      this.#kept = this.#parts.size();
    }, patience);
    // Nothing waits for it.
    this.#timer.unref();
  }
}

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** Throws away whatever nobody can reach any more, and gives the room back to the computer. */
export function collectAll(): void {
  // The one way to the collector in a process that was started without the flag.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  // An ordinary collection keeps the room for later.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
