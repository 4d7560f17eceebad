import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const draftFolder = '.bezig-';
/**
 * Says that what stands here came from a demo, so that the next demo may replace it. Holds the fingerprint
 * of the team file: one that somebody has opened since is not replaced.
 */
const marker = '.van-de-demo';

export const teamFile = 'team.trede';

/** What a demo makes. */
export const outputNames = [
  'evaluatie.pdf',
  'evaluatie.xlsx',
  'evaluatie.csv',
  'evaluatie.json',
  teamFile,
  'team.trede-sleutel',
  'team.trede-sleutel2',
] as const;

/** There is a file in the folder that the demo did not make; the message is a Dutch sentence. */
export class FolderInUse extends Error {}

/**
 * The folder of the results. Everything is made in a draft folder inside it and moved to its place when
 * all of it is done: a demo that fails leaves what was there as it was.
 */
export class OutputFolder {
  readonly folder: string;
  readonly #drafts: string;
  readonly #existed: boolean;
  #published: string[] = [];

  /** @throws FolderInUse rather than to write over what a demo did not make, or what was used since. */
  constructor(folder: string) {
    refuseForeignFiles(folder);
    this.folder = folder;
    this.#existed = existsSync(folder);
    mkdirSync(folder, { recursive: true });
    this.#drafts = mkdtempSync(join(folder, draftFolder));
  }

  /** Where a file is made before it counts. */
  draft(name: string): string {
    return join(this.#drafts, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.draft(name), content);
  }

  /** Moves every result to its place, over what an earlier demo left. The backups of a demo go with its drafts. */
  publish(): void {
    const made = new Set(readdirSync(this.#drafts));
    this.#published = outputNames.filter((name) => made.has(name)).sort();
    writeFileSync(join(this.folder, marker), fingerprint(this.draft(teamFile)));
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

function refuseForeignFiles(folder: string): void {
  const taken = outputNames.find((name) => existsSync(join(folder, name)));
  if (taken === undefined) return;
  if (!existsSync(join(folder, marker))) {
    throw new FolderInUse(
      `In deze map staat al een ‘${taken}’ die niet van de demo is. Er is niets veranderd. Kies een andere map met --out.`,
    );
  }
  const path = join(folder, teamFile);
  if (existsSync(path) && fingerprint(path) !== readFileSync(join(folder, marker), 'utf8')) {
    throw new FolderInUse(
      `Het bestand ‘${teamFile}’ in deze map is gebruikt sinds de vorige demo. Er is niets veranderd. Kies een andere map met --out, of haal deze map weg.`,
    );
  }
}

const fingerprint = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
