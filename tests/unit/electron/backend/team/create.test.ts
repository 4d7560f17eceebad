import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileHandlers } from '../../../../../electron/backend/handler.ts';
import { makeTeamHandlers } from '../../../../../electron/backend/team/handlers.ts';
import { makeBackend, type TestBackend } from '../../../../support/backend.ts';
import { folderBytes } from '../../../../support/folder-bytes.ts';
import { makeFolder, newTestTeam, openTestTeam } from '../../../../support/team-file.ts';
import { testPassword, testStrength, testTeamHandlers } from '../../../../support/test-keys.ts';
import { asOrdinaryUser } from '../../../../support/unprivileged.ts';

let folder: string;
let cleanup: () => void;
let path: string;
let backend: TestBackend;

const backendWith = (sessionHandlers = testTeamHandlers) =>
  makeBackend({ sessionHandlers, fileHandlers: {} as FileHandlers });

beforeEach(() => {
  ({ folder, cleanup } = makeFolder());
  path = join(folder, 'Team één.trede');
  backend = backendWith();
});
afterEach(async () => {
  await backend.close();
  cleanup();
});

const wish = (at = path) => ({ file: backend.grant(at), ...newTestTeam, password: testPassword });

describe('making a team file', () => {
  it('gives an open file, a recovery code, and a key file with its copy', async () => {
    const { recoveryCode, ...team } = await backend.ask('team.create', wish());
    expect(team).toEqual(openTestTeam);
    expect(recoveryCode.split('-')).toHaveLength(7);
    expect(await backend.ask('team.status', {})).toEqual(openTestTeam);
    const row = await backend.db().selectFrom('team').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ id: 1, name: 'Statushouders', created_on: '2019-12-31' });
    await backend.close();
    expect(readdirSync(folder).sort()).toEqual([
      'Team één.trede',
      'Team één.trede-sleutel',
      'Team één.trede-sleutel2',
    ]);
    expect(readFileSync(path).subarray(0, 16).toString('hex')).toBe(row.file_id);
  });

  it('opens with the password and with the recovery code afterwards', async () => {
    const { recoveryCode } = await backend.ask('team.create', wish());
    await backend.close();
    const file = backend.grant(path);
    expect(await backend.ask('team.open', { file, password: testPassword })).toEqual(openTestTeam);
    await backend.close();
    const newPassword = 'een heel ander wachtwoord';
    const input = { file, recoveryCode, newPassword };
    expect(await backend.ask('team.openWithRecoveryCode', input)).toEqual(openTestTeam);
  });

  it.each(['', '-sleutel', '-sleutel2', '-wal', '-journal'])(
    'never overwrites: a file NAME.trede%s is in the way',
    async (ending) => {
      writeFileSync(path + ending, 'van iemand anders');
      const before = folderBytes(folder);
      const error = await backend.refused('team.create', wish());
      expect(error).toMatchObject({ code: 'file-exists', field: 'file' });
      expect(error.message).toContain('overschrijft');
      expect(folderBytes(folder)).toEqual(before);
      expect(await backend.ask('team.status', {})).toBeNull();
    },
  );

  it('refuses a folder that is gone', async () => {
    const error = await backend.refused('team.create', wish(join(folder, 'weg', 'Team.trede')));
    expect(error.code).toBe('file-missing');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder in which it may not write, and leaves nothing', async () => {
    const locked = join(folder, 'dicht');
    mkdirSync(locked);
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o555);
    const error = await asOrdinaryUser(() =>
      backend.refused('team.create', wish(join(locked, 'Team.trede'))),
    );
    expect(error.code).toBe('file-not-writable');
    expect(readdirSync(locked)).toEqual([]);
  });

  it('leaves nothing when it fails half-way', async () => {
    // Slots that are cheaper than may be: the key file is refused when it is read back.
    const { chosen } = testStrength;
    const failing = makeTeamHandlers({
      strength: { ...testStrength, chosen: { ...chosen, N: chosen.N / 2 } },
    });
    backend = backendWith(failing);
    expect((await backend.refused('team.create', wish())).code).toBe('unexpected');
    expect(readdirSync(folder)).toEqual([]);
    // A name that is too long for the file system.
    backend = backendWith();
    const long = join(folder, `${'n'.repeat(255 - '.trede'.length)}.trede`);
    expect((await backend.call('team.create', wish(long))).ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses while another file is open', async () => {
    await backend.ask('team.create', wish());
    const error = await backend.refused('team.create', wish(join(folder, 'Tweede.trede')));
    expect(error.code).toBe('file-already-open');
    expect(existsSync(join(folder, 'Tweede.trede'))).toBe(false);
  });

  it('refuses a short password and an empty name, by their fields', async () => {
    const short = await backend.refused('team.create', { ...wish(), password: 'kort' });
    expect(short).toMatchObject({ code: 'invalid-input', field: 'password' });
    const nameless = await backend.refused('team.create', { ...wish(), teamName: ' ' });
    expect(nameless).toMatchObject({ code: 'invalid-input', field: 'teamName' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a file that the user did not choose', async () => {
    const file = randomBytes(8).toString('hex');
    const error = await backend.refused('team.create', { ...wish(), file });
    expect(error.code).toBe('file-choice-expired');
  });
});
