import { finishName } from '#shared/ipc/bridge.ts';
import type { DraftKey } from '#shared/kernel/drafts.ts';
import { call, CallRefused } from './call.ts';
import { draftsWritten } from './open-drafts.ts';

/** Texts by the name of their field. */
export type DraftTexts = Readonly<Record<string, string>>;

/** How long after the last key the draft is written, in milliseconds. */
const rest = 600;
/** Locking does not wait longer for drafts than this, in milliseconds. */
const patience = 3_000;

/** After so many milliseconds a draft that is still on its way no longer counts as safe. */
const patient = 1_000;

/** Those with something that is not written yet, or is being written. */
const unwritten = new Set<DraftKeeper>();

/** Of which the last write did not succeed. */
const failed = new Set<DraftKeeper>();

/** What was kept in the file before. */
export interface FoundDraft {
  readonly savedAt: string;
  readonly values: DraftTexts;
}

/** Whether what is typed is safe in the team file, and if not, what the user must know of it. */
export interface KeptState {
  readonly kept: boolean;
  readonly problem: string | null;
}

export interface DraftKeeperOptions {
  readonly key: DraftKey;
  /**
   * What was kept before came, perhaps after something was typed: gives what must be kept from then on.
   * `undefined`: it is of something else, and is left alone; then nothing is kept over it.
   */
  readonly meet: (found: FoundDraft) => DraftTexts | null | undefined;
  readonly onState: (state: KeptState) => void;
}

/**
 * Writes what is being typed into the team file: not at every key, never two writes at a time, and never
 * before it is known what was kept there. What waits for that waits too when the form is gone.
 */
export class DraftKeeper {
  readonly #key: DraftKey;
  readonly #meet: DraftKeeperOptions['meet'];
  readonly #onState: DraftKeeperOptions['onState'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What must be in the file; `null`: nothing. */
  #wanted: DraftTexts | null = null;
  /** What is in the file; `undefined`: that is not known yet. */
  #written: DraftTexts | null | undefined;
  #asking: Promise<void> | undefined;
  #isOfOther = false;
  /** The text itself cannot be kept: it is too long. */
  #isRefused = false;
  #writing: Promise<void> = Promise.resolve();

  constructor({ key, meet, onState }: DraftKeeperOptions) {
    this.#key = key;
    this.#meet = meet;
    this.#onState = onState;
  }

  /** Asks what was kept before. Until the answer what is typed is not safe. Never rejects. */
  start(): Promise<void> {
    return this.#ask().catch((problem: unknown) => this.#failed(problem));
  }

  /** Has this kept after a moment of rest; `null`: the form is as it was opened. */
  keep(texts: DraftTexts | null): void {
    if (isSame(texts, this.#wanted)) return;
    this.#wanted = texts;
    this.#isRefused = false;
    this.#later();
  }

  /** Whether it has text that the file has not, and may get. */
  get holdsText(): boolean {
    if (this.#wanted === null || this.#isOfOther || this.#isRefused) return false;
    return !isSame(this.#wanted, this.#written ?? null);
  }

  /** Writes nothing any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#wanted = this.#written ?? null;
    unwritten.delete(this);
    failed.delete(this);
  }

  /** Writes at once what is not written yet, and resolves when that is done. Never rejects. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(async () => {
      const slow = setTimeout(() => this.#onState({ kept: false, problem: null }), patient);
      try {
        await this.#ask();
        await this.#send();
        failed.delete(this);
      } catch (problem) {
        // The form says that it is not kept, and locking then asks first.
        this.#failed(problem);
        unwritten.delete(this);
        failed.add(this);
      } finally {
        clearTimeout(slow);
      }
    });
    return this.#writing;
  }

  #ask(): Promise<void> {
    this.#asking ??= this.#found().catch((problem: unknown) => {
      this.#asking = undefined;
      throw problem;
    });
    return this.#asking;
  }

  async #found(): Promise<void> {
    // The form was on screen a moment ago too, and what was typed then is still on its way.
    const before = [...unwritten, ...failed].filter(
      (one) => one !== this && one.#key === this.#key,
    );
    await Promise.all(before.map((one) => one.write()));
    const found = await call('caseload.draft', { key: this.#key });
    if (found !== null) {
      const wanted = this.#meet(found);
      this.#isOfOther = wanted === undefined;
      this.#written = found.values;
      this.#wanted = wanted === undefined ? this.#wanted : wanted;
    } else {
      this.#written = null;
    }
    this.#onState({ kept: !this.#isOfOther, problem: null });
    if (isSame(this.#wanted, this.#written)) unwritten.delete(this);
    else this.#later();
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted;
    const written = this.#written ?? null;
    if (!this.#isOfOther && !isSame(wanted, written)) {
      await (wanted === null
        ? call('caseload.dropDraft', { key: this.#key })
        : call('caseload.keepDraft', { key: this.#key, values: { ...wanted } }));
      this.#written = wanted;
      this.#onState({ kept: true, problem: null });
      draftsWritten();
    }
    if (this.#isOfOther || isSame(this.#wanted, wanted)) unwritten.delete(this);
  }

  #later(): void {
    unwritten.add(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), rest);
  }

  #failed(problem: unknown): void {
    // Of all of it together, or of one field.
    const isRefused =
      problem instanceof CallRefused && /^values(\.|$)/.test(problem.refusal.field ?? '');
    this.#isRefused = isRefused;
    this.#onState({ kept: false, problem: isRefused ? problem.refusal.message : null });
  }
}

/**
 * Writes every draft that is not written yet. To be waited for before the file is closed.
 *
 * @param longest it waits no longer than this, in milliseconds
 */
export async function writeDrafts(longest = patience): Promise<void> {
  if (unwritten.size === 0) return;
  const written = Promise.all([...unwritten].map((keeper) => keeper.write()));
  if (longest === Infinity) await written;
  else await Promise.race([written, new Promise((resolve) => setTimeout(resolve, longest))]);
}

/**
 * Writes once more what could not be written: the file can be reached again.
 *
 * @returns whether there was anything to write, and all of it is in the file now
 */
export async function writeHeldDrafts(): Promise<boolean> {
  const held = holdsDrafts();
  await Promise.all([...failed, ...unwritten].map((keeper) => keeper.write()));
  return held && !holdsDrafts();
}

/**
 * Whether something that was typed is in this window alone. It outlives the lock, since it is nowhere else: it is
 * written when who typed it opens the file again, and `forgetDrafts` is for everybody else.
 */
export const holdsDrafts = (): boolean =>
  [...failed, ...unwritten].some((keeper) => keeper.holdsText);

/** What another user typed goes: it is not theirs who come now, and must not be written as theirs. */
export function forgetDrafts(): void {
  for (const keeper of [...failed, ...unwritten]) keeper.forget();
}

// The window goes, or may go: what can still be sent is sent, without the moment of rest.
if (typeof window !== 'undefined') {
  const writeNow = () => void writeDrafts();
  window.addEventListener('pagehide', writeNow);
  window.addEventListener('blur', writeNow);
  // A closed window is waited for as long as the main process has patience.
  Object.assign(window, { [finishName]: () => writeDrafts(Infinity) });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
}

function isSame(one: DraftTexts | null, other: DraftTexts | null): boolean {
  if (one === null || other === null) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
