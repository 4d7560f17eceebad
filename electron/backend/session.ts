import type { OpenTeam } from '#shared/team/schema.ts';
import type { CurrentUser } from '#shared/team/users.ts';
import type { OpenedDatabase } from './database/open.ts';
import { Refusal } from './refusal.ts';
import type { ReadingAlong } from './team/sharing/reading-along.ts';
import { sharingTexts } from './team/sharing/texts.ts';

export type TeamName = Omit<OpenTeam, 'user'>;

/** Who has the file open, with the name under which that user's work is kept. */
export interface OpenUser extends CurrentUser {
  readonly account: string;
}

/** A team file that was unlocked. Its data key is in this process and ends with it. */
export interface OpenFile extends Pick<OpenedDatabase, 'db' | 'driver' | 'path'> {
  readonly team: TeamName;
  readonly user: OpenUser;
  /** The first 16 bytes of the file in hexadecimal digits: by them it knows its key file and its copies. */
  readonly fileId: string;
  /** Filled with zeros when the file is closed. */
  readonly dataKey: Buffer;
  /** A colleague has the file: this is a copy of what was published, and nothing in it changes. */
  readonly reading?: ReadingAlong;
  /** This Trede is newer than the one before, and a backup was made of how that left it. */
  readonly renewed?: boolean;
  /** Closes the connection; the file can then be opened by another. */
  readonly close: () => Promise<void>;
}

/** What this backend process has in its hands: at most one open team file. */
export class Session {
  #file: OpenFile | null = null;
  #fileCalls = 0;
  #isLost = false;

  get file(): OpenFile | null {
    return this.#file;
  }

  /** The file that this process may write in: none while it reads along, or lost the connection. */
  get writable(): OpenFile | null {
    return this.#isLost || this.#file?.reading !== undefined ? null : this.#file;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** How many calls on the team file were begun: who kept a number knows whether there was one since. */
  get fileCalls(): number {
    return this.#fileCalls;
  }

  beginFileCall(): void {
    this.#fileCalls += 1;
  }

  /** Refuses while no team file is open. */
  requireFile(): OpenFile {
    if (this.#file === null) {
      throw new Refusal('file-not-open', 'Het teambestand is vergrendeld. Open het eerst.');
    }
    if (this.#isLost) throw new Refusal('connection-lost', sharingTexts.lost);
    return this.#file;
  }

  /** Refuses a second file beside the open one. */
  requireNoFile(): void {
    if (this.#file !== null) {
      throw new Refusal(
        'file-already-open',
        'Er is al een teambestand open. Vergrendel het eerst.',
      );
    }
  }

  opened(file: OpenFile): void {
    this.requireNoFile();
    this.#file = file;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    this.#isLost = false;
    try {
      await file?.close();
    } finally {
      file?.dataKey.fill(0);
    }
  }

  /** The open file goes on with another connection and another data key. */
  continued({ db, driver, close }: OpenedDatabase, dataKey: Buffer): void {
    const file = this.requireFile();
    this.#file = { ...file, db, driver, close, dataKey };
    file.dataKey.fill(0);
  }

  /** The connection was closed and could not be made again. */
  lost(): void {
    this.#file?.dataKey.fill(0);
    this.#file = null;
  }

  /** Nothing more is read or written through this connection: another may have the file by now. */
  disconnected(): void {
    this.#isLost = true;
  }

  /** The same sitting goes on with what was opened anew. What was open before must be closed. */
  replaced(file: OpenFile): void {
    const before = this.#file;
    this.#file = file;
    this.#isLost = false;
    if (before?.dataKey !== file.dataKey) before?.dataKey.fill(0);
  }

  /** Follows that the user who has the file open got another name or other roles. */
  renewUser(user: OpenUser): void {
    this.#file = { ...this.requireFile(), user };
  }
}
