import type { DraftKey } from '#shared/kernel/drafts.ts';
import { call } from './call.ts';
import { draftsWritten } from './open-drafts.ts';

/** Texts by the name of their field. */
export type DraftTexts = Readonly<Record<string, string>>;

/** How long after the last key the draft is written, in milliseconds. */
const rest = 600;
/** Locking does not wait longer for drafts than this, in milliseconds. */
const patience = 3_000;

/** Those with something that is not written yet, or is being written. */
const unwritten = new Set<DraftKeeper>();

/** Writes what is being typed into the team file: not at every key, and never two writes at a time. */
export class DraftKeeper {
  readonly #key: DraftKey;
  readonly #onKept: (kept: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What must be in the file; `null`: nothing. */
  #wanted: DraftTexts | null = null;
  #written: DraftTexts | null;
  #writing: Promise<void> = Promise.resolve();

  /** @param written what is in the file already */
  constructor(key: DraftKey, written: DraftTexts | null, onKept: (kept: boolean) => void) {
    this.#key = key;
    this.#written = written;
    this.#wanted = written;
    this.#onKept = onKept;
  }

  /** Has this kept after a moment of rest; `null`: the form is as it was opened. */
  keep(texts: DraftTexts | null): void {
    if (isSame(texts, this.#wanted)) return;
    this.#wanted = texts;
    unwritten.add(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write(), rest);
  }

  /** Writes at once what is not written yet, and resolves when that is done. Never rejects. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(async () => {
      const wanted = this.#wanted;
      if (!isSame(wanted, this.#written)) {
        try {
          await (wanted === null
            ? call('caseload.dropDraft', { key: this.#key })
            : call('caseload.keepDraft', { key: this.#key, values: { ...wanted } }));
          this.#written = wanted;
          this.#onKept(true);
          draftsWritten();
        } catch {
          // The form says that it is not kept, and locking then asks first.
          this.#onKept(false);
        }
      }
      if (isSame(this.#wanted, wanted)) unwritten.delete(this);
    });
    return this.#writing;
  }
}

/** Writes every draft that is not written yet. To be waited for before the file is closed. */
export async function writeDrafts(): Promise<void> {
  if (unwritten.size === 0) return;
  const written = Promise.all([...unwritten].map((keeper) => keeper.write()));
  const tired = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([written, tired]);
}

// The window goes, or may go: what can still be sent is sent, without the moment of rest.
if (typeof window !== 'undefined') {
  const writeNow = () => void writeDrafts();
  window.addEventListener('pagehide', writeNow);
  window.addEventListener('blur', writeNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') writeNow();
  });
}

function isSame(one: DraftTexts | null, other: DraftTexts | null): boolean {
  if (one === null || other === null) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
