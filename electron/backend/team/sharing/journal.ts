import { closeSync, constants, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { syncFolder } from '../files.ts';
import { journalEntrySchema, type JournalEntry } from './journal-entries.ts';
import { journalPathOf, newJournalId } from './names.ts';
import { seal, unseal } from './sealed.ts';

interface OfFile {
  readonly path: string;
  readonly fileId: string;
}

/** Each entry knows its place, so that none can be moved, taken out or put in twice. */
const placeOf = (fileId: string, id: string, at: number) => ['trede journal', 1, fileId, id, at];

/** Only added to, and never made: one that was taken away is not begun again under its name. */
const toAdd = constants.O_WRONLY | constants.O_APPEND;

/**
 * What one sitting of reading along leaves beside the team file, encrypted: each entry is on the disk before
 * the next. Only ever added to; the writer takes the entries in.
 */
export class ReaderJournal {
  readonly #file: OfFile;
  readonly #key: Buffer;
  #id = '';
  #entries = 0;

  /** @param key see `sharingKey`; it is filled with zeros at the end */
  constructor(file: OfFile, key: Buffer) {
    this.#file = file;
    this.#key = key;
  }

  /** @throws what the disk says; the entry then does not count, and the next begins another journal */
  add(entry: JournalEntry): void {
    if (this.#entries === 0) this.#id = newJournalId();
    const { path, fileId } = this.#file;
    const place = placeOf(fileId, this.#id, this.#entries);
    const line = Buffer.from(`${seal(this.#key, place, JSON.stringify(entry))}\n`);
    try {
      appendLine(journalPathOf(path, this.#id), line, this.#entries === 0);
      this.#entries += 1;
    } catch (error) {
      this.#entries = 0;
      throw error;
    }
  }

  /** Nothing more comes. Never throws: a journal without an end is taken in as well. */
  end(): void {
    try {
      if (this.#entries > 0) this.add({ kind: 'end' });
    } catch {
      // Its lines are there already, as far as they were confirmed.
    } finally {
      this.#key.fill(0);
    }
  }
}

function appendLine(path: string, line: Buffer, isFirst: boolean): void {
  const handle = openSync(path, isFirst ? 'wx' : toAdd, 0o660);
  try {
    if (writeSync(handle, line) !== line.length) throw new Error('a journal was half written');
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isFirst) syncFolder(path);
}

export interface ReadJournal {
  readonly entries: readonly JournalEntry[];
  /** After these stands something that nobody with this key wrote. */
  readonly damaged: boolean;
}

/**
 * Reads what a journal holds. A last line that was not written whole does not count.
 *
 * @throws what the disk says
 */
export function readJournal({ path, fileId }: OfFile, id: string, key: Buffer): ReadJournal {
  const lines = readFileSync(journalPathOf(path, id), 'latin1').split('\n').slice(0, -1);
  const entries: JournalEntry[] = [];
  for (const [at, line] of lines.entries()) {
    const text = unseal(key, placeOf(fileId, id, at), line);
    const read = text === null ? null : journalEntrySchema.safeParse(JSON.parse(text));
    if (!read?.success) return { entries, damaged: true };
    entries.push(read.data);
  }
  return { entries, damaged: false };
}
