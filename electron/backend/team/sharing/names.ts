import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Beside `NAME.trede` stands who has it open: `NAME.trede-in-gebruik`. */
export const holderPathOf = (teamFile: string): string => `${teamFile}-in-gebruik`;

/** What colleagues read meanwhile: `NAME.trede-lezen`. */
export const snapshotPathOf = (teamFile: string): string => `${teamFile}-lezen`;

const journalStart = '-meelezer-';
const journalId = /^[0-9a-f]{32}$/;

/** A name that says nothing of who reads. */
export const newJournalId = (): string => randomBytes(16).toString('hex');

export const journalPathOf = (teamFile: string, id: string): string =>
  `${teamFile}${journalStart}${id}`;

/** The ids of the journals that stand beside a team file. */
export function journalsBeside(teamFile: string): string[] {
  const start = `${basename(teamFile)}${journalStart}`;
  return readdirSync(dirname(teamFile))
    .filter((name) => name.startsWith(start) && journalId.test(name.slice(start.length)))
    .map((name) => name.slice(start.length))
    .sort();
}

/** The name of a team file in a folder of one's own. */
export const copyNameIn = (folder: string): string => join(folder, 'stand.trede');
