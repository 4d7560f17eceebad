import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/ipc/contract.ts';
import type { Role } from '#shared/kernel/role.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { removeUser, renewCode } from '../../../../../support/removing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { keyFileOf } from '../../../../../support/team-keys.ts';

const ofRima = 'negen ganzen langs het pad';
const ofMaker = { name: testAccount, roles: allRoles(), memberId: null };

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
});
afterEach(() => made.cleanup());

function allRoles(): Role[] {
  return ['klantmanager', 'coordinator', 'adviseur'];
}

const rima = (more: Partial<CallInput<'team.addUser'>> = {}): CallInput<'team.addUser'> => ({
  name: 'Rima Nasser',
  roles: ['klantmanager'],
  memberId: null,
  password: ofRima,
  ...more,
});
const add = async (more: Partial<CallInput<'team.addUser'>> = {}) =>
  (await made.backend.ask('team.addUser', rima(more))).userId;
const open = (name: string, password: string) =>
  made.backend.call('team.open', { file: made.backend.grant(made.path), name, password });
async function reopen(name: string, password: string) {
  await made.backend.close();
  return open(name, password);
}
const users = () => made.backend.ask('team.users', {});
const refusedSave = (input: CallInput<'team.saveUser'>) =>
  made.backend.refused('team.saveUser', input);

describe('a user who is added', () => {
  it('opens the file with a name and a password, in the own roles', async () => {
    await add({ roles: ['adviseur', 'klantmanager', 'adviseur'] });
    expect(await users()).toMatchObject([
      { name: testAccount, hasOpened: true },
      { name: 'Rima Nasser', roles: ['klantmanager', 'adviseur'], hasOpened: false },
    ]);
    expect(await reopen('  rima  NASSER ', ofRima)).toMatchObject({
      ok: true,
      value: { user: { name: 'Rima Nasser', roles: ['klantmanager', 'adviseur'] } },
    });
    expect((await made.backend.refused('team.users', {})).code).toBe('not-allowed');
    await reopen(testAccount, made.password);
    const [, second] = await users();
    expect(second).toMatchObject({ hasOpened: true });
    expect(second?.lastOpenedAt).not.toBeNull();
  });

  it('has to give a name from then on, and no password of another', async () => {
    await add();
    const answers = [
      await reopen('', made.password),
      await open('Rima Nasser', made.password),
      await open(testAccount, ofRima),
      await open('Niemand', ofRima),
    ].map((answer) => (answer.ok ? 'open' : answer.error.code));
    expect(answers).toEqual(['user-unknown', 'wrong-password', 'wrong-password', 'wrong-password']);
  });

  it.each([{ name: 'RIMA  nasser' }, { name: 'Rima Násser' }])(
    'has another name than all others: $name',
    async ({ name }) => {
      await add();
      const refused = await made.backend.refused('team.addUser', rima({ name }));
      expect(refused).toMatchObject({ code: 'conflict', field: 'name' });
    },
  );

  it.each(['rimanasser2019', 'Statushouders1', 'wachtwoord2024!', 'qwertyuiop12345'])(
    'has no password that a colleague guesses: %s',
    async (password) => {
      const refused = await made.backend.refused('team.addUser', rima({ password }));
      expect(refused).toMatchObject({ code: 'invalid-input', field: 'password' });
      expect(keyFileOf(made.path).slots).toHaveLength(2);
    },
  );

  it('goes on with what the klantmanager did before there were users', async () => {
    const db = made.backend.db();
    await db.insertInto('team_member').values({ name: 'Rima Nasser' }).execute();
    await db.insertInto('account_member').values({ account: 'r.nasser', member_id: 1 }).execute();
    await add({ memberId: 1 });
    const row = await db
      .selectFrom('app_user')
      .select('account')
      .where('name', '=', 'Rima Nasser')
      .executeTakeFirst();
    expect(row?.account).toBe('r.nasser');
    expect((await users()).at(-1)).toMatchObject({ memberId: 1, memberName: 'Rima Nasser' });
    const other = rima({ name: 'Omar Ali', memberId: 1 });
    expect(await made.backend.refused('team.addUser', other)).toMatchObject({
      code: 'conflict',
      field: 'memberId',
    });
    await reopen('Rima Nasser', ofRima);
    expect((await made.backend.ask('caseload.settings', {})).me).toBe('Rima Nasser');
  });
});

describe('a user who is changed', () => {
  const before = { name: 'Rima Nasser', roles: ['klantmanager'] as Role[], memberId: null };

  it('opens the file by the new name, with the same password', async () => {
    const userId = await add();
    await made.backend.ask('team.saveUser', { userId, before, ...before, name: 'Rima Ali' });
    expect(await reopen('Rima Nasser', ofRima)).toMatchObject({ ok: false });
    expect((await open('Rima Ali', ofRima)).ok).toBe(true);
  });

  it('works in the new roles from that moment on', async () => {
    await add({ roles: ['coordinator'] });
    const roles: Role[] = ['klantmanager'];
    await made.backend.ask('team.saveUser', { userId: 1, before: ofMaker, ...ofMaker, roles });
    expect((await made.backend.refused('team.users', {})).code).toBe('not-allowed');
    expect((await made.backend.ask('budget.mandate', {})).mayDecide).toBe(false);
    expect(await made.backend.ask('team.status', {})).toMatchObject({ user: { roles } });
  });

  it('is not changed over what another coordinator changed since', async () => {
    const userId = await add();
    const renamed = { userId, before, ...before, name: 'Rima Ali' };
    await made.backend.ask('team.saveUser', renamed);
    expect(await refusedSave({ ...renamed, name: 'Rima N.' })).toMatchObject({ code: 'conflict' });
    const advising = { ...before, roles: ['adviseur'] as Role[] };
    await made.backend.ask('team.saveUser', { userId, before, ...advising });
    expect((await users()).at(-1)).toMatchObject({ name: 'Rima Ali', roles: ['adviseur'] });
  });
});

describe('the last coordinator', () => {
  const roles: Role[] = ['klantmanager', 'adviseur'];
  const save = { userId: 1, before: ofMaker, ...ofMaker, roles };

  it('keeps the role, and nobody removes themselves', async () => {
    const userId = await add();
    expect(await refusedSave(save)).toMatchObject({ code: 'conflict', field: 'roles' });
    const recoveryCode = 'een andere code';
    const own = await made.backend.refused('team.removeUser', { userId: 1, recoveryCode });
    expect(own).toMatchObject({ code: 'conflict', field: 'userId' });
    const before = { name: 'Rima Nasser', roles: ['klantmanager'] as Role[], memberId: null };
    await made.backend.ask('team.saveUser', { userId, before, ...before, roles: ['coordinator'] });
    await made.backend.ask('team.saveUser', save);
    await reopen('Rima Nasser', ofRima);
    const last = { ...before, roles: ['coordinator'] as Role[] };
    expect(await refusedSave({ userId, before: last, ...last, roles: ['adviseur'] })).toMatchObject(
      {
        code: 'conflict',
      },
    );
    await removeUser(made.backend, 1, ofRima);
    expect(await users()).toHaveLength(1);
    const again = await made.backend.refused('team.removeUser', { userId: 1, recoveryCode });
    expect(again.code).toBe('not-found');
  });
});

describe('passwords', () => {
  const newPassword = 'zeven eenden in de sloot';

  it('are changed by who knows the old one', async () => {
    const { backend } = made;
    const wrong = { password: 'verkeerd', newPassword };
    expect(await backend.refused('team.changePassword', wrong)).toMatchObject({
      code: 'wrong-password',
      field: 'password',
    });
    const same = { password: made.password, newPassword: made.password };
    expect((await backend.refused('team.changePassword', same)).field).toBe('newPassword');
    await backend.ask('team.changePassword', { password: made.password, newPassword });
    expect((await reopen('', made.password)).ok).toBe(false);
    expect((await open('', newPassword)).ok).toBe(true);
  });

  it('are set anew by a coordinator with the recovery code', async () => {
    const { backend, recoveryCode } = made;
    const userId = await add();
    const other = await makeTeamFile();
    await other.cleanup();
    const reset = { userId, recoveryCode, newPassword };
    expect(
      await backend.refused('team.resetPassword', { ...reset, recoveryCode: other.recoveryCode }),
    ).toMatchObject({ code: 'wrong-recovery-code', field: 'recoveryCode' });
    await backend.ask('team.resetPassword', reset);
    expect((await reopen('Rima Nasser', ofRima)).ok).toBe(false);
    expect((await open('Rima Nasser', newPassword)).ok).toBe(true);
    // The new key of the user stands inside the file: a new data key reaches it.
    await reopen(testAccount, made.password);
    const omar = await add({ name: 'Omar Ali' });
    await removeUser(backend, omar);
    expect((await reopen('Rima Nasser', newPassword)).ok).toBe(true);
  });

  it('give a new recovery code, after which the old one opens nothing', async () => {
    const { backend } = made;
    const recoveryCode = await renewCode(backend);
    await backend.close();
    const recover = (code: string) =>
      backend.call('team.openWithRecoveryCode', {
        file: backend.grant(made.path),
        recoveryCode: code,
        newPassword,
      });
    expect(await recover(made.recoveryCode)).toMatchObject({
      error: { code: 'wrong-recovery-code' },
    });
    expect((await recover(recoveryCode)).ok).toBe(true);
  });
});
