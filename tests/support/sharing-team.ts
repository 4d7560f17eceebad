import { keepReadersDraft } from '../../electron/backend/caseload/readers-draft.ts';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { FileSharing } from '../../electron/backend/team/sharing/file-sharing.ts';
import type { Role } from '../../shared/kernel/role.ts';
import { makeBackend, testComputer, type TestBackend } from './backend.ts';
import { makeFolder, newTestTeam } from './team-file.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from './test-keys.ts';

/** Of the colleague. */
export const readerPassword = 'zeven eenden bij de sluis';
export const readerName = 'Marloes Hendriks';

/** What the program hands to its backend for others who open the file. */
export const testSharing = (computer: string = testComputer.name): FileSharing =>
  new FileSharing({
    computer: { ...testComputer, name: computer },
    keepDraft: keepReadersDraft,
  });

export interface SharingTeam {
  readonly folder: string;
  readonly path: string;
  /** Who made the file and has it open. */
  readonly writer: TestBackend;
  /** Another computer, with nothing open yet. */
  readonly reader: TestBackend;
  readonly openAsReader: () => Promise<void>;
  /** The clock of both. */
  readonly clock: { now: number };
  /** Lets the writer be quiet for so long that colleagues get what changed. */
  readonly publish: () => Promise<void>;
  readonly cleanup: () => Promise<void>;
}

/** A real team file with a colleague, and two real backends that share it. */
export async function makeSharingTeam(
  roles: readonly Role[] = ['klantmanager'],
): Promise<SharingTeam> {
  const { folder, cleanup } = makeFolder();
  const path = `${folder}/Statushouders.trede`;
  const clock = { now: new Date(2026, 10, 20, 9, 12).getTime() };
  const make = (computer: string) =>
    makeBackend({
      fileHandlers: { ...fileHandlers, ...testUserHandlers },
      sessionHandlers: testTeamHandlers,
      now: () => new Date(clock.now),
      computer,
      sharing: testSharing(computer),
      settingsFolder: `${folder}/${computer}`,
    });
  const writer = make('balie-3');
  const reader = make('balie-7');
  await writer.ask('team.create', {
    file: writer.grant(path),
    ...newTestTeam,
    password: testPassword,
  });
  await writer.ask('team.addUser', {
    name: readerName,
    roles: [...roles],
    memberId: null,
    password: readerPassword,
  });
  const publish = async () => {
    clock.now += 60_000;
    await writer.tick();
  };
  await publish();
  return {
    folder,
    path,
    writer,
    reader,
    clock,
    publish,
    openAsReader: async () => {
      const file = reader.grant(path);
      await reader.ask('team.open', { file, name: readerName, password: readerPassword });
    },
    cleanup: async () => {
      await reader.close();
      await writer.close();
      cleanup();
    },
  };
}
