import { performance } from 'node:perf_hooks';
import { rmSync } from 'node:fs';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { moveBeside, temporaryNameFor, writeTemporary, writeWhole } from '../files.ts';
import { renamePatiently } from '../patience.ts';
import { holderText, textAt } from './file-identity.ts';
import { tokenIn } from './holder.ts';
import { holderPathOf, newJournalId } from './names.ts';
import { patience } from './still-held.ts';

/**
 * Who said so long ago, in milliseconds, to have the file may have been taken for gone since. Well under what others
 * wait, who begin to count after it was said.
 */
const lease = patience - 15_000;
/** What was looked at so short ago need not be looked at again, in milliseconds. */
const fresh = 1000;

/** A moment by the clock of the computer, which may be set anew, and by one that only runs while it does. */
interface Moment {
  readonly wall: number;
  readonly run: number;
}

const momentOf = (now: Date): Moment => ({ wall: now.getTime(), run: performance.now() });
const passed = (since: Moment, now: Date): number =>
  Math.max(now.getTime() - since.wall, performance.now() - since.run);

/** The text of the holder file, given the token of this sitting. */
export type SaysHolder = (token: string) => string;

/**
 * The right of one sitting to write, where a lock may not reach another computer. It holds for a while after it was
 * said; who was blocked for longer wins it back in the one step in which another would take it, or has lost it for good.
 */
export class Claim {
  readonly token = newJournalId();
  readonly #path: string;
  #saidAt: Moment | null = null;
  #lookedAt: Moment | null = null;
  #isLost = false;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Takes the file over from who was judged to be gone, or where nobody has it.
   *
   * @param judged what stood in the holder file then; `null`: there was none
   * @returns `false`: another did so first, or gave a sign of life since
   */
  take(says: SaysHolder, judged: string | null, now: Date): boolean {
    const isJudged = (text: string) => text === judged;
    return this.#replace(says(this.token), judged === null ? null : isJudged, now);
  }

  /**
   * Says anew that the file is ours.
   *
   * @throws what the disk throws; what was said before holds on then
   */
  say(says: SaysHolder, now: Date): void {
    const before = this.#saidAt;
    if (this.#isLost || before === null) return;
    if (passed(before, now) >= lease) {
      this.#winBack(says, now);
      return;
    }
    if (!this.#stands(says, now)) return;
    const begun = momentOf(now);
    writeWhole(holderPathOf(this.#path), says(this.token));
    this.#saidAt = begun;
    // Where the disk was that slow, another may have taken the file before this was written over it.
    if (passed(before, now) >= lease) this.#isLost = true;
  }

  /**
   * Whether this sitting may write now.
   *
   * @param lately it may have been looked at a moment ago
   * @throws what the disk throws: then it cannot be told
   */
  isOurs(says: SaysHolder, now: Date, lately: boolean): boolean {
    if (this.#isLost || this.#saidAt === null) return false;
    if (passed(this.#saidAt, now) >= lease) return this.#winBack(says, now);
    const lookedAt = this.#lookedAt;
    if (lately && lookedAt !== null && passed(lookedAt, now) < fresh) return true;
    return this.#stands(says, now);
  }

  #winBack(says: SaysHolder, now: Date): boolean {
    const isOwn = (text: string) => tokenIn(text) === this.token;
    if (!this.#replace(says(this.token), isOwn, now)) this.#isLost = true;
    return !this.#isLost;
  }

  /** Looks whether it still stands there. */
  #stands(says: SaysHolder, now: Date): boolean {
    const stands = holderText(this.#path);
    if (stands.state === 'missing') {
      if (!this.#replace(says(this.token), null, now)) this.#isLost = true;
    } else if (stands.state === 'read') {
      const token = tokenIn(stands.text);
      if (token !== null && token !== this.token) this.#isLost = true;
    }
    if (!this.#isLost) this.#lookedAt = momentOf(now);
    return !this.#isLost;
  }

  /** Of all who try this at the same moment one succeeds: a file can be moved away once, and a name be given once. */
  #replace(text: string, mayGo: ((text: string) => boolean) | null, now: Date): boolean {
    const begun = momentOf(now);
    const holder = holderPathOf(this.#path);
    const written = writeTemporary(holder, text);
    try {
      if (mayGo !== null && !movedAway(this.#path, mayGo)) return false;
      moveBeside(written, holder);
    } catch (error) {
      if (errorCodeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(written, { force: true });
    }
    this.#saidAt = begun;
    this.#lookedAt = begun;
    return true;
  }
}

/** Moves the holder file away, and puts it back where it is not the one that may go. */
function movedAway(path: string, mayGo: (text: string) => boolean): boolean {
  const holder = holderPathOf(path);
  const moved = temporaryNameFor(holder);
  try {
    renamePatiently(holder, moved);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
  try {
    const found = textAt(moved);
    if (found.state === 'read' && mayGo(found.text)) return true;
    moveBeside(moved, holder);
    return false;
  } finally {
    rmSync(moved, { force: true });
  }
}
