import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { BackupKeeper } from '../../../../../../electron/backend/team/backups/keeper.ts';
import { makeBackend, testAccount, type TestBackend } from '../../../../../support/backend.ts';
import { makeFolder, newTestTeam } from '../../../../../support/team-file.ts';
import {
  testPassword,
  testStrength,
  testTeamHandlers,
  testUserHandlers,
} from '../../../../../support/test-keys.ts';
import { withRoles } from '../../../../../support/with-roles.ts';

let folder: string;
let path: string;
let cleanup: () => void;
let backend: TestBackend;

beforeEach(async () => {
  ({ folder, cleanup } = makeFolder());
  path = join(folder, 'Statushouders.trede');
  backend = makeBackend({
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
    sessionHandlers: testTeamHandlers,
    settingsFolder: join(folder, 'instellingen'),
    backups: new BackupKeeper(testStrength),
    now: () => new Date(2026, 2, 2, 9),
  });
  const file = backend.grant(path);
  await backend.ask('team.create', { file, ...newTestTeam, password: testPassword });
});
afterEach(async () => {
  await backend.close();
  cleanup();
});

const open = async (at: string) => {
  const file = backend.grant(at);
  await backend.ask('team.open', { file, name: testAccount, password: testPassword });
};
const restoresNoted = () =>
  backend
    .db()
    .selectFrom('log_line')
    .select(['outcome', 'user_id', 'account', 'computer'])
    .where('call', '=', 'team.restore')
    .execute();
const latest = async () => {
  await backend.ask('backups.make', {});
  const [{ name } = { name: '' }] = (await backend.ask('backups.list', {})).backups;
  return { place: 'beside' as const, name };
};

describe('putting a backup back', () => {
  it('while the file is open is of a coordinator, and who else tries is noted', async () => {
    const backup = await latest();
    await withRoles(backend.db(), ['klantmanager', 'adviseur']);
    await backend.ask('team.close', {});
    await open(path);
    expect((await backend.refused('team.restore', { of: null, backup })).code).toBe('not-allowed');
    const file = backend.grant(join(folder, backup.name, 'Statushouders.trede'));
    const other = await backend.refused('team.restoreFile', { file, beside: null });
    expect(other.code).toBe('not-allowed');
    expect((await restoresNoted()).map(({ outcome }) => outcome)).toEqual([
      'not-allowed',
      'not-allowed',
    ]);
  });

  it('while it is locked is noted at the next opening, in both files, once', async () => {
    const backup = await latest();
    await backend.ask('team.close', {});
    const of = backend.grant(path);
    const { path: restored } = await backend.ask('team.restore', { of, backup });
    const line = { outcome: 'gedaan', user_id: null, account: testAccount, computer: 'balie-3' };
    for (const at of [path, restored, path]) {
      await open(at);
      expect(await restoresNoted()).toEqual([line]);
      // Trede put it there itself: no word of a head that is missing.
      expect((await backend.ask('team.logWarning', {}))?.finding ?? null).not.toBe('no-head');
      expect((await backend.ask('team.checkLog', {})).fault).toBeNull();
      await backend.ask('team.close', {});
    }
  });
});

describe('where the backups go', () => {
  it('is said by a coordinator, stands in the log, and stays known', async () => {
    await backend.ask('backups.takeTo', { folder: '/stick' });
    await backend.ask('backups.takeTo', { folder: null });
    const noted = await backend
      .db()
      .selectFrom('log_line')
      .select('outcome')
      .where('call', '=', 'backups.takeTo')
      .execute();
    expect(noted).toHaveLength(2);
    expect((await backend.ask('backups.staying', {})).places).toEqual([
      { folder: '/stick', day: '2026-03-02' },
    ]);
  });
});
