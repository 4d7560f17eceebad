import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '../../../../../../electron/backend/database/open.ts';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { newRecoveryCode } from '../../../../../../electron/backend/team/keys/recovery-code.ts';
import { makeBackend, type TestBackend } from '../../../../../support/backend.ts';
import { makeOldTeamFile } from '../../../../../support/old-team-file.ts';
import { removeUser, renewCode } from '../../../../../support/removing.ts';
import { makeFolder } from '../../../../../support/team-file.ts';
import { keyFileOf } from '../../../../../support/team-keys.ts';
import { testTeamHandlers, testUserHandlers } from '../../../../../support/test-keys.ts';

const password = 'vier paarden op de dijk';
const ofOmar = 'zes zwarte bessen in juli';
const newPassword = 'zeven eenden in de sloot';
const recoveryCode = newRecoveryCode();

let path: string;
let cleanup: () => void;
let backend: TestBackend;

beforeEach(() => {
  const made = makeFolder();
  cleanup = made.cleanup;
  path = join(made.folder, 'Statushouders.trede');
  backend = makeBackend({
    sessionHandlers: testTeamHandlers,
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
  });
});
afterEach(async () => {
  await backend.close();
  cleanup();
});

/** Ruud became coordinator by a flag, and last worked in the file. */
function worked({ driver }: OpenedDatabase): void {
  driver.exec(`
    insert into team_member (id, name, active, coordinator) values (1, 'Ruud van Aspen', 1, 1);
    insert into account_member (account, member_id) values ('r.vanaspen', 1);
    insert into change_set (id, at, account, call) values
      (1, '2019-03-01T10:00:00.000Z', 'e.bos', 'caseload.saveMember'),
      (2, '2019-03-02T10:00:00.000Z', 'r.vanaspen', 'caseload.saveMember');
    insert into change_row (change_id, table_name, row_id, before_values, after_values) values
      (2, 'team_member', 1,
        '{"id":1,"name":"Ruud","fte_hundredths":null,"active":1,"coordinator":0}',
        '{"id":1,"name":"Ruud van Aspen","fte_hundredths":null,"active":1,"coordinator":1}');
    insert into log_line (at, call, outcome, subject_id) values
      ('2019-03-01T10:00:00.000Z', 'team.open', 'gedaan', null);
  `);
}
const makeOld = (fill: (file: OpenedDatabase) => void = worked) =>
  makeOldTeamFile(path, { password, recoveryCode }, fill);
const open = (name: string, secret: string) =>
  backend.call('team.open', { file: backend.grant(path), name, password: secret });
const recover = (code: string) =>
  backend.call('team.openWithRecoveryCode', {
    file: backend.grant(path),
    recoveryCode: code,
    newPassword,
  });

describe('a file of before there were users', () => {
  it('opens with its one password, of who worked in it last and may do everything', async () => {
    await makeOld();
    expect(await backend.ask('team.look', { file: backend.grant(path) })).toEqual({
      severalUsers: false,
    });
    expect(await open('', password)).toMatchObject({
      ok: true,
      value: {
        user: { name: 'Ruud van Aspen', roles: ['klantmanager', 'coordinator', 'adviseur'] },
      },
    });
    expect(keyFileOf(path).format).toBe(2);
    // What was changed before is taken back as it was then, without the flag.
    await backend.ask('caseload.undoChange', { changeId: 2 });
    const { members, me } = await backend.ask('caseload.settings', {});
    expect(members.map(({ name }) => name)).toEqual(['Ruud']);
    expect(me).toBe('Ruud');
    await backend.close();
    expect((await open('', password)).ok).toBe(true);
  });

  it('has a user of its own where nobody worked in it yet', async () => {
    await makeOld(() => undefined);
    expect(await open('', password)).toMatchObject({
      ok: true,
      value: { user: { name: 'gebruiker-1' } },
    });
  });

  it('makes a new recovery code when somebody is removed, whatever the old one knew', async () => {
    await makeOld();
    await open('', password);
    const user = { roles: ['klantmanager' as const], memberId: null, password: ofOmar };
    const { userId } = await backend.ask('team.addUser', { ...user, name: 'Omar Ali' });
    const removed = await removeUser(backend, userId, password);
    await backend.close();
    expect((await open('Omar Ali', ofOmar)).ok).toBe(false);
    expect(await recover(recoveryCode)).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    expect((await recover(removed.recoveryCode)).ok).toBe(true);
    await backend.close();
    expect((await open('', newPassword)).ok).toBe(true);
    expect(backend.unexpected).toEqual([]);
  });

  it('changes no password while that would kill the recovery code of then', async () => {
    await makeOld();
    await open('', password);
    const change = { password, newPassword };
    const refused = await backend.refused('team.changePassword', change);
    expect(refused.message).toContain('maakt eerst een nieuwe herstelcode');
    const code = await renewCode(backend, password);
    await backend.ask('team.changePassword', change);
    await backend.close();
    expect((await open('', password)).ok).toBe(false);
    expect((await open('', newPassword)).ok).toBe(true);
    await backend.close();
    expect((await recover(recoveryCode)).ok).toBe(false);
    expect((await recover(code)).ok).toBe(true);
  });

  it('opens with its code, which goes on to work with the new key', async () => {
    await makeOld();
    expect((await recover(recoveryCode)).ok).toBe(true);
    await backend.close();
    expect((await open('', password)).ok).toBe(false);
    expect((await recover(recoveryCode)).ok).toBe(true);
    const user = { roles: ['klantmanager' as const], memberId: null, password: ofOmar };
    const { userId } = await backend.ask('team.addUser', { ...user, name: 'Omar Ali' });
    const reset = { userId, recoveryCode, newPassword: 'acht boten op het meer' };
    await backend.ask('team.resetPassword', reset);
    expect(backend.unexpected).toEqual([]);
  });
});
