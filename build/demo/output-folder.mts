import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const draftFolder = '.bezig';

/**
 * The folder of the results. Everything is made in a draft folder inside it and moved to its place when
 * all of it is done: a demo that fails leaves what was there as it was.
 */
export class OutputFolder {
  readonly folder: string;
  readonly #drafts: string;
  readonly #existed: boolean;
  #published: string[] = [];

  constructor(folder: string) {
    this.folder = folder;
    this.#existed = existsSync(folder);
    this.#drafts = join(folder, draftFolder);
    rmSync(this.#drafts, { recursive: true, force: true });
    mkdirSync(this.#drafts, { recursive: true });
  }

  /** Where a file is made before it counts. */
  draft(name: string): string {
    return join(this.#drafts, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.draft(name), content);
  }

  /** Moves every draft to its place, over what an earlier demo left. */
  publish(): void {
    this.#published = readdirSync(this.#drafts).sort();
    for (const name of this.#published) {
      renameSync(this.draft(name), join(this.folder, name));
    }
  }

  get published(): readonly string[] {
    return this.#published;
  }

  /** Throws drafts away, and the folder too when it was made for nothing. */
  discardDrafts(): void {
    rmSync(this.#drafts, { recursive: true, force: true });
    if (!this.#existed && this.#published.length === 0 && existsSync(this.folder)) {
      rmSync(this.folder, { recursive: true });
    }
  }
}
