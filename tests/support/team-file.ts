import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../electron/backend/database/migrate.ts';
import { openDatabase, type OpenedDatabase } from '../../electron/backend/database/open.ts';
import type { FileHandlers } from '../../electron/backend/handler.ts';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { keyFilePaths } from '../../electron/backend/team/keys/copies.ts';
import { makeBackend, testAccount, type TestBackend } from './backend.ts';
import type { KeyStrength } from '../../electron/backend/team/keys/scrypt.ts';
import { makeTeamHandlers } from '../../electron/backend/team/handlers.ts';
import { makeUserHandlers } from '../../electron/backend/team/users/handlers.ts';
import { testPassword, testStrength } from './test-keys.ts';

/** A new folder of a test's own. */
export function makeFolder(): { readonly folder: string; readonly cleanup: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'trede-test-'));
  return { folder, cleanup: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a team file that is closed, with its key file and nothing else. */
export function copyTeamFile(from: string, to: string): void {
  copyFileSync(from, to);
  for (const [at, key] of keyFilePaths(from).entries()) {
    copyFileSync(key, keyFilePaths(to)[at] ?? '');
  }
}

export interface TestDatabase extends OpenedDatabase {
  readonly cleanup: () => Promise<void>;
}

/** A real encrypted and migrated file without a team or key file: for tests of queries. */
export async function makeTeamDatabase(): Promise<TestDatabase> {
  const { folder, cleanup } = makeFolder();
  const opened = openDatabase(join(folder, 'proef.trede'), randomBytes(32), {
    create: true,
    fileId: randomBytes(16).toString('hex'),
  });
  await migrate(opened);
  return {
    ...opened,
    cleanup: async () => {
      await opened.close();
      cleanup();
    },
  };
}

export const testTeam = { teamName: 'Statushouders', municipality: 'Veldermeer' } as const;

/** What a new team file is made with, by a maker who is called as the account of the computer. */
export const newTestTeam = { ...testTeam, userName: testAccount } as const;

/** The team as who made it has it open. */
export const openTestTeam = {
  ...testTeam,
  user: { id: 1, name: testAccount, roles: ['klantmanager', 'coordinator', 'adviseur'] },
} as const;

export interface TestTeamFile {
  readonly folder: string;
  readonly path: string;
  readonly password: string;
  readonly recoveryCode: string;
  /** The first backend, with the file open. */
  readonly backend: TestBackend;
  /** Closes the backend and throws the folder away. */
  readonly cleanup: () => Promise<void>;
}

/**
 * A real encrypted team file in a folder of its own, open in a real backend.
 *
 * @param handlers those that take the place of the program's own
 * @param now the clock of the program; left out: that of all tests
 * @param strength what a try of a password costs; left out: next to nothing
 */
export async function makeTeamFile(
  handlers: Partial<FileHandlers> = {},
  now?: () => Date,
  strength: KeyStrength = testStrength,
): Promise<TestTeamFile> {
  const { folder, cleanup } = makeFolder();
  const path = join(folder, 'Statushouders.trede');
  const backend = makeBackend({
    fileHandlers: { ...fileHandlers, ...makeUserHandlers(strength), ...handlers },
    sessionHandlers: makeTeamHandlers({ strength }),
    ...(now === undefined ? {} : { now }),
  });
  const { recoveryCode } = await backend.ask('team.create', {
    file: backend.grant(path),
    ...newTestTeam,
    password: testPassword,
  });
  return {
    folder,
    path,
    password: testPassword,
    recoveryCode,
    backend,
    cleanup: async () => {
      await backend.close();
      cleanup();
    },
  };
}
