import { join } from 'node:path';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { makeBackend, type TestBackend } from './backend.ts';
import { makeFolder, newTestTeam } from './team-file.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from './test-keys.ts';

/** A team file that is opened again and again, on one computer that keeps where its log stood. */
export interface Sittings {
  readonly folder: string;
  readonly path: string;
  /** What the computer keeps of its own. */
  readonly settings: string;
  /** Of the last sitting. */
  readonly backend: () => TestBackend;
  readonly open: (path?: string) => Promise<void>;
  /** Something that is noted each time. */
  readonly work: (times?: number) => Promise<void>;
  /** What is told of the file, and was not read yet. */
  readonly finding: () => Promise<string | null>;
  readonly cleanup: () => Promise<void>;
}

/** The file is made and closed again. */
export async function makeSittings(): Promise<Sittings> {
  const { folder, cleanup } = makeFolder();
  const settings = join(folder, 'instellingen');
  const path = join(folder, 'Statushouders.trede');
  let seconds = 0;
  const sitting = () =>
    makeBackend({
      fileHandlers: { ...fileHandlers, ...testUserHandlers },
      sessionHandlers: testTeamHandlers,
      settingsFolder: settings,
      now: () => new Date(Date.UTC(2019, 11, 31, 9, 0, (seconds += 1))),
    });
  let backend = sitting();
  const work = async (times = 3) => {
    for (let time = 0; time < times; time += 1) {
      await backend.refused('caseload.client', { clientId: 1000 + time });
    }
  };
  const made = { ...newTestTeam, password: testPassword };
  await backend.ask('team.create', { file: backend.grant(path), ...made });
  await work();
  await backend.ask('team.close', {});
  return {
    folder,
    path,
    settings,
    backend: () => backend,
    open: async (at = path) => {
      backend = sitting();
      await backend.ask('team.open', { file: backend.grant(at), password: testPassword });
    },
    work,
    finding: async () => (await backend.ask('team.logWarning', {}))?.finding ?? null,
    cleanup: async () => {
      await backend.close();
      cleanup();
    },
  };
}
