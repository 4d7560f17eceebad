import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { firstStepNames } from '#shared/team/first-steps.ts';
import {
  besidePractice,
  logHeadsFolder,
  practiceFileName,
  practiceFolder,
  practicePassword,
  practiceTeam,
} from '#shared/team/practice.ts';
import type { BackendParts } from '../../dispatch.ts';
import { fileIdOf } from '../../team/file-id.ts';
import { PastBackend } from './practice-team.ts';
import { beginOf, tellStory } from './tell-story.ts';

export interface PracticeParts {
  readonly handlers: Pick<BackendParts, 'fileHandlers' | 'sessionHandlers' | 'program'>;
  /** Of this computer's user. */
  readonly settingsFolder: string;
  readonly now: Date;
  readonly told: (done: number, total: number) => void;
}

const listName = 'Klantenlijst.csv';

/**
 * Makes the team file to practise with, in the place of the one that is there. Built beside it, and moved to its
 * place as a whole: what was half made by a Trede that stopped is cleared away the next time.
 *
 * @returns the path of the file, which is closed
 */
export async function makePractice({
  handlers,
  settingsFolder,
  now,
  told,
}: PracticeParts): Promise<string> {
  const place = join(settingsFolder, practiceFolder);
  const draft = `${place}.bezig`;
  for (const name of readdirSync(settingsFolder)) {
    if (name.startsWith(besidePractice)) quietlyRemove(join(settingsFolder, name));
  }
  removeFolder(draft);
  mkdirSync(draft, { recursive: true });
  const list = join(draft, listName);
  const grants = { team: join(draft, practiceFileName), list };
  const backend = new PastBackend(handlers, grants);
  const today = toIsoDate(now);
  try {
    backend.setDay(beginOf(today));
    await backend.ask('team.create', { file: 'team', ...practiceTeam, password: practicePassword });
    // Nobody is asked to set up what is invented.
    await backend.ask('team.keptRecoveryCode', {});
    await backend.ask('team.saveFirstSteps', { later: false, skipped: [...firstStepNames] });
    await tellStory({
      today,
      backend,
      told,
      listFile: (content) => {
        writeFileSync(list, content);
        return 'list';
      },
    });
    await backend.close();
    rmSync(list);
    const former = `${place}.weg`;
    const formerId = await fileIdOf(join(place, practiceFileName));
    // Whole or not at all: a file of it may be in use.
    if (existsSync(place)) renameSync(place, former);
    renameSync(draft, place);
    quietlyRemove(former);
    // What this computer knows of its log is of no file any more.
    if (formerId !== null) quietlyRemove(headOf(settingsFolder, formerId));
  } catch (error) {
    await backend.close();
    removeFolder(draft);
    throw error;
  }
  return join(place, practiceFileName);
}

const headOf = (settingsFolder: string, fileId: string): string =>
  join(settingsFolder, logHeadsFolder, `${fileId}.json`);

/** What is still in use goes the next time. */
function quietlyRemove(folder: string): void {
  try {
    removeFolder(folder);
  } catch {
    // It is in nobody's way.
  }
}

const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
