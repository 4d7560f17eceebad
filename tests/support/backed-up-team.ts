import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { makeBackupHandlers } from '../../electron/backend/team/backups/handlers.ts';
import { BackupKeeper } from '../../electron/backend/team/backups/keeper.ts';
import type { ListedBackup } from '../../shared/team/backups.ts';
import { makeBackend, testAccount, type TestBackend } from './backend.ts';
import { plainFund } from './money-calls.ts';
import { makeFolder, newTestTeam } from './team-file.ts';
import { testPassword, testStrength, testTeamHandlers, testUserHandlers } from './test-keys.ts';

export interface BackedUpTeam {
  readonly folder: string;
  readonly path: string;
  /** The folder with the backups beside the team file. */
  readonly place: string;
  /** A folder that can be the second place; it is not yet. */
  readonly elsewhere: string;
  readonly keeper: BackupKeeper;
  readonly backend: TestBackend;
  /** What the clock says from now on. */
  readonly setClock: (moment: Date) => void;
  /** Adds a fund, so that something changed. */
  readonly change: () => Promise<void>;
  readonly open: (path?: string) => Promise<void>;
  /** The backups as the page shows them, after all that is under way. */
  readonly listed: () => Promise<readonly ListedBackup[]>;
  /** The names of the folders that stand in a place. */
  readonly namesIn: (place: string) => readonly string[];
  readonly cleanup: () => Promise<void>;
}

/** A real encrypted team file in a real backend that makes backups, with a clock that the test sets. */
export async function makeBackedUpTeam(): Promise<BackedUpTeam> {
  const { folder, cleanup } = makeFolder();
  const path = join(folder, 'Statushouders.trede');
  const elsewhere = join(folder, 'tweede schijf');
  mkdirSync(elsewhere);
  let now = new Date(2026, 2, 2, 9);
  const keeper = new BackupKeeper(testStrength);
  const backend = makeBackend({
    fileHandlers: { ...fileHandlers, ...testUserHandlers, ...makeBackupHandlers(testStrength) },
    sessionHandlers: testTeamHandlers,
    backups: keeper,
    now: () => now,
  });
  await backend.ask('team.create', {
    file: backend.grant(path),
    ...newTestTeam,
    password: testPassword,
  });
  let funds = 0;
  return {
    folder,
    path,
    place: join(folder, 'Statushouders reservekopieën'),
    elsewhere,
    keeper,
    backend,
    setClock: (moment) => {
      now = moment;
    },
    change: async () => {
      funds += 1;
      await backend.ask('budget.saveFund', { id: null, name: `Fonds ${funds}`, ...plainFund });
    },
    open: async (other = path) => {
      await backend.ask('team.open', {
        file: backend.grant(other),
        name: testAccount,
        password: testPassword,
      });
    },
    listed: async () => {
      // What the first call sets going has begun when the second is answered.
      await backend.ask('backups.status', {});
      await backend.ask('backups.status', {});
      await keeper.settled();
      return (await backend.ask('backups.list', {})).backups;
    },
    namesIn: (place) => {
      try {
        return readdirSync(place);
      } catch {
        return [];
      }
    },
    cleanup: async () => {
      await backend.close();
      cleanup();
    },
  };
}
