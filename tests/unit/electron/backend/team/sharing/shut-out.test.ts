import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import {
  makeSharingTeam,
  readerName,
  type SharingTeam,
} from '../../../../../support/sharing-team.ts';
import { testPassword } from '../../../../../support/test-keys.ts';

let team: SharingTeam;
beforeEach(async () => {
  team = await makeSharingTeam();
  await team.openAsReader();
});
afterEach(() => team.cleanup());

const newPassword = 'acht merels onder de brug';
const changePassword = () =>
  team.writer.ask('team.changePassword', { password: testPassword, newPassword });
const removeReader = async () => {
  const code = await team.writer.ask('team.newRecoveryCode', { password: testPassword });
  await team.writer.ask('team.removeUser', { userId: 2, ...code });
};
const look = () => team.reader.ask('team.sharing', {});

const isShutOut = async () => {
  // What is seen once may be a moment of bad luck.
  await look();
  expect(await look()).toEqual({ state: 'out' });
  expect(await team.reader.refused('caseload.list', {})).toMatchObject({
    code: 'not-allowed',
    message: expect.stringContaining('nieuwe sleutel'),
  });
};

describe('who reads along while the file gets another key', () => {
  it('is shut out when somebody gets another password, and reads on with the own one', async () => {
    await changePassword();
    await isShutOut();
    await team.reader.ask('team.close', {});
    await team.openAsReader();
    expect(await look()).toMatchObject({ state: 'reading' });
    expect((await team.reader.call('caseload.list', {})).ok).toBe(true);
  });

  it('leaves what was typed for the next writer', async () => {
    await changePassword();
    await isShutOut();
    const values = { note: 'getypt' };
    await team.reader.ask('caseload.keepDraft', { key: 'client-new', values });
    await team.reader.ask('team.close', { locks: true });
    await team.publish();
    const draft = await team.writer.db().selectFrom('draft').selectAll().execute();
    expect(draft).toHaveLength(1);
    expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
  });

  it('is shut out when removed, and does not come back', async () => {
    await removeReader();
    await isShutOut();
    await team.reader.close();
    await expect(team.openAsReader()).rejects.toThrow('wrong-password');
  });

  it('is shut out when removed, also where nobody has the file any more', async () => {
    await removeReader();
    await team.writer.close();
    await isShutOut();
  });

  it('is shut out by what was published under another key, once it was looked at twice', async () => {
    await changePassword();
    await team.writer.close();
    rmSync(`${team.path}-in-gebruik`, { force: true });
    await look();
    await isShutOut();
  });

  it('reads on when a user comes, gets another name or other roles', async () => {
    await team.writer.ask('team.addUser', {
      name: 'Derde',
      roles: ['klantmanager'],
      memberId: null,
      password: 'tien kikkers in de sloot',
    });
    const before = { name: readerName, roles: ['klantmanager' as const], memberId: null };
    const after = { ...before, name: 'Marloes de Wit' };
    await team.writer.ask('team.saveUser', { userId: 2, before, ...after });
    await look();
    expect(await look()).toMatchObject({ state: 'reading' });
    await team.publish();
    expect(await look()).toMatchObject({ state: 'reading' });
    expect(await team.reader.ask('team.status', {})).toMatchObject({ user: { name: after.name } });
  });

  it('reads on where the sign of life was read half, however often, and is whole again', async () => {
    const path = `${team.path}-in-gebruik`;
    const whole = readFileSync(path, 'utf8');
    const half = JSON.parse(whole) as { sealed: string };
    for (let time = 0; time < 3; time += 1) {
      writeFileSync(path, JSON.stringify({ ...half, sealed: half.sealed.slice(0, 40) }));
      expect(await look()).toMatchObject({ state: 'reading' });
      writeFileSync(path, whole);
      expect(await look()).toMatchObject({ state: 'reading', holder: { name: testAccount } });
    }
  });

  it('reads on while the files beside it cannot be read for a moment', async () => {
    const beside = ['-in-gebruik', '-sleutel', '-sleutel2', '-lezen'];
    for (const end of beside) {
      copyFileSync(team.path + end, `${team.path}${end}.weg`);
      rmSync(team.path + end);
    }
    expect(await look()).toMatchObject({ state: 'reading' });
    for (const end of beside) copyFileSync(`${team.path}${end}.weg`, team.path + end);
    expect(await look()).toMatchObject({ state: 'reading', holder: { name: testAccount } });
  });
});
