import type { OpenTeam } from '#shared/team/schema.ts';
import type { TeamDatabase } from './database/schema.ts';
import { Refusal } from './refusal.ts';

/** A team file that was unlocked. Its data key is in this process and ends with it. */
export interface OpenFile {
  readonly db: TeamDatabase;
  readonly team: OpenTeam;
  /** Closes the connection; the file can then be opened by another. */
  readonly close: () => Promise<void>;
}

/** What this backend process has in its hands: at most one open team file. */
export class Session {
  #file: OpenFile | null = null;
  #fileCalls = 0;

  get file(): OpenFile | null {
    return this.#file;
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
    await file?.close();
  }
}
