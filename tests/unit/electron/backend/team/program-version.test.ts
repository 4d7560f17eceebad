import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestVersion } from '../../../../../electron/backend/database/migrate.ts';
import {
  migration,
  migrations,
} from '../../../../../electron/backend/database/migrations/index.ts';
import type { FileHandlers } from '../../../../../electron/backend/handler.ts';
import { fileHandlers } from '../../../../../electron/backend/handlers.ts';
import { makeTeamHandlers } from '../../../../../electron/backend/team/handlers.ts';
import { isNewer } from '../../../../../electron/backend/team/program-version.ts';
import { makeBackend, type TestBackend } from '../../../../support/backend.ts';
import { makeFolder, newTestTeam } from '../../../../support/team-file.ts';
import { testPassword, testStrength } from '../../../../support/test-keys.ts';

describe('a version of the program', () => {
  it.each([
    ['0.1.1', '0.1.0', true],
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.1', false],
    ['0.9.9', '0.10.0', false],
    ['2.0.0-proef', '2.0.0', false],
    ['2.0.0', null, true],
  ])('%s is newer than %s: %s', (version, than, newer) => {
    expect(isNewer(version, than)).toBe(newer);
  });
});

describe('a file that a newer Trede opens', () => {
  let place: ReturnType<typeof makeFolder>;
  let path = '';
  const opened: TestBackend[] = [];
  beforeEach(async () => {
    place = makeFolder();
    path = join(place.folder, 'Team.trede');
    const first = trede('0.1.0');
    await first.ask('team.create', {
      file: first.grant(path),
      ...newTestTeam,
      password: testPassword,
    });
    await first.close();
  });
  afterEach(async () => {
    for (const backend of opened.splice(0)) await backend.close();
    place.cleanup();
  });

  /** Trede of that version; without one it is as if nobody knows. */
  function trede(program: string | null, migrates = false): TestBackend {
    const step = migration(latestVersion() + 1, 'proef', () => Promise.resolve());
    const backend = makeBackend({
      sessionHandlers: makeTeamHandlers({
        strength: testStrength,
        ...(migrates ? { migrations: [...migrations, step] } : {}),
      }),
      fileHandlers: {} as FileHandlers,
      ...(program === null ? {} : { program }),
    });
    opened.push(backend);
    return backend;
  }
  const open = (backend: TestBackend, at = path) =>
    backend.ask('team.open', { file: backend.grant(at), password: testPassword });
  const backupsOf = (backend: TestBackend) =>
    backend.ask('team.backupsOf', { file: backend.grant(path) });
  const session = async (program: string | null): Promise<string | undefined> => {
    const backend = trede(program);
    const { renewedTo } = await open(backend);
    await backend.close();
    return renewedTo;
  };

  it('gets a backup first, which opens as it was, and that is told once', async () => {
    expect(await session('0.1.0')).toBeUndefined();
    expect(await session('0.2.0')).toBe('0.2.0');
    const newer = trede('0.2.0');
    const backups = await backupsOf(newer);
    expect(backups).toMatchObject([{ reason: 'upgrade' }]);
    expect((await open(newer)).renewedTo).toBeUndefined();
    expect(await newer.ask('team.fileVersion', {})).toEqual({
      name: 'Team.trede',
      folder: place.folder,
      form: latestVersion(),
      writtenBy: '0.2.0',
    });
    await newer.close();
    expect(await backupsOf(trede('0.2.0'))).toHaveLength(1);
    const older = trede('0.1.0');
    const backup = { place: 'beside' as const, name: backups[0]?.name ?? '' };
    const restored = await older.ask('team.restore', { of: older.grant(path), backup });
    await open(older, restored.path);
    // As the older one left it.
    expect((await older.ask('team.fileVersion', {}))?.writtenBy).toBe('0.1.0');
  });

  it('gets one backup when the form of the file changes too', async () => {
    const newer = trede('0.2.0', true);
    expect((await open(newer)).renewedTo).toBe('0.2.0');
    await newer.close();
    expect(await backupsOf(newer)).toMatchObject([{ reason: 'upgrade' }]);
  });

  it('gets no backup again and again while two versions are used side by side', async () => {
    await session('0.2.0');
    for (const program of ['0.1.0', '0.2.0', '0.1.0', '0.2.0']) {
      expect(await session(program)).toBeUndefined();
    }
    expect(await backupsOf(trede('0.2.0'))).toHaveLength(1);
  });

  it('counts as older when it does not tell what worked in it', async () => {
    const silent = trede(null);
    const other = join(place.folder, 'Stil.trede');
    const made = { file: silent.grant(other), ...newTestTeam, password: testPassword };
    await silent.ask('team.create', made);
    expect((await silent.ask('team.fileVersion', {}))?.writtenBy).toBeNull();
    await silent.close();
    const backend = trede('0.1.0');
    expect((await open(backend, other)).renewedTo).toBe('0.1.0');
  });

  it('takes no number of what was removed, so that removing that can still be undone', async () => {
    const other = join(place.folder, 'Stil.trede');
    const ofTeam = { fileHandlers, sessionHandlers: makeTeamHandlers({ strength: testStrength }) };
    const silent = makeBackend(ofTeam);
    const made = { file: silent.grant(other), ...newTestTeam, password: testPassword };
    await silent.ask('team.create', made);
    const member = { name: 'Bram Kuiphof', fteHundredths: 100, active: true };
    await silent.ask('caseload.saveMember', { ...member, memberId: null });
    const { members } = await silent.ask('caseload.settings', {});
    const memberId = members[0]?.id ?? 0;
    const until = '2019-12-31';
    await silent.ask('caseload.snoozeNorm', { memberId, until, reason: 'Vakantie' });
    const { changeId } = await silent.ask('caseload.endNormSnooze', { memberId });
    await silent.close();
    const newer = makeBackend({ ...ofTeam, program: '0.1.0' });
    opened.push(newer);
    expect((await open(newer, other)).renewedTo).toBe('0.1.0');
    await newer.ask('caseload.undoChange', { changeId });
    const { normSnoozes } = await newer.ask('caseload.settings', {});
    expect(normSnoozes).toMatchObject([{ memberId, until }]);
  });

  it('says nothing to who types a wrong password, and then still to who gets in', async () => {
    const backend = trede('0.2.0');
    const wrong = { file: backend.grant(path), password: 'niet het goede wachtwoord' };
    expect((await backend.refused('team.open', wrong)).code).toBe('wrong-password');
    expect(existsSync(join(place.folder, 'Team reservekopieën'))).toBe(false);
    expect((await open(backend)).renewedTo).toBe('0.2.0');
  });

  it('opens where the backup cannot be made, and tries again the next time', async () => {
    // A file where the folder of the backups belongs.
    const inTheWay = join(place.folder, 'Team reservekopieën');
    writeFileSync(inTheWay, 'x');
    expect(await session('0.2.0')).toBeUndefined();
    const backend = trede('0.2.0');
    await open(backend);
    expect((await backend.ask('team.fileVersion', {}))?.writtenBy).toBe('0.1.0');
    expect(readdirSync(place.folder)).toContain('Team reservekopieën');
  });

  it('tells nothing of itself while it is locked', async () => {
    expect(await trede('0.1.0').ask('team.fileVersion', {})).toBeNull();
  });
});
