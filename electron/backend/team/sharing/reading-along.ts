import type { CallOnFile } from '#shared/ipc/contract.ts';
import { whileReading } from '#shared/ipc/while-reading.ts';
import type { FileHolder } from '#shared/team/sharing.ts';
import type { NewLogLine } from '../../database/log-line.ts';
import { Refusal } from '../../refusal.ts';
import type { JournalEntry } from './journal-entries.ts';
import type { ReaderJournal } from './journal.ts';
import { sharingTexts } from './texts.ts';

export type DraftEntry = Extract<JournalEntry, { kind: 'draft' }>;

/** One sitting of somebody who reads while a colleague has the file. */
export class ReadingAlong {
  readonly #journal: ReaderJournal;
  readonly #drafts = new Map<string, DraftEntry>();
  holder: FileHolder | null = null;
  /** As far as could be seen when it was looked for last, nobody has the file. */
  free = false;
  /** When it was tried to work in the file and it was held: in milliseconds, with what its holder said then. */
  held: { readonly at: number; readonly text: string } | null = null;
  /** Of what is read now: its moment, and by which it is told from the next. */
  publishedAt = '';
  mark: string | null = null;
  shown = 0;
  /** What was published last and could not be read; twice the same is not a moment of bad luck. */
  unreadable: string | null = null;
  isUnreadable = false;
  /** Whose sign of life opened with another key, or with none, when it was looked at last. */
  ofOtherKey: string | null = null;
  /** What opened the file counts no more: nothing is shown until the password is typed again. */
  isOut = false;

  constructor(journal: ReaderJournal) {
    this.#journal = journal;
  }

  /** @throws Refusal `reading-only` for a call that changes something, `not-allowed` for who is shut out */
  refuseChange(name: CallOnFile): void {
    if (whileReading(name) === 'refused') throw readingOnly();
    // What was typed may still be kept.
    if (this.isOut && whileReading(name) !== 'keeps-draft') {
      throw new Refusal('not-allowed', sharingTexts.shutOut);
    }
  }

  /** What was typed and not sent in this sitting, for the next moment that is shown. */
  get drafts(): readonly DraftEntry[] {
    return [...this.#drafts.values()];
  }

  /** @throws Refusal where they cannot be kept for the log: then what was read must not be shown */
  note(lines: readonly NewLogLine[]): void {
    for (const line of lines) {
      const none = { subject_kind: null, subject_id: null, form: null, shown: null };
      this.#add({ kind: 'line', line: { ...none, ...line } as EntryLine });
    }
  }

  keepDraft(draft: DraftEntry): void {
    this.#add(draft);
    this.#drafts.set(draft.key, draft);
  }

  end(): void {
    this.#journal.end();
  }

  #add(entry: JournalEntry): void {
    try {
      this.#journal.add(entry);
    } catch {
      throw new Refusal('connection-lost', sharingTexts.notNoted);
    }
  }
}

type EntryLine = Extract<JournalEntry, { kind: 'line' }>['line'];

export const readingOnly = (): Refusal => new Refusal('reading-only', sharingTexts.changes);
