import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeKeyFile } from '../../../../../../electron/backend/team/keys/key-file.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { renewCode } from '../../../../../support/removing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

// Every backup holds the key file of its own moment, and stands beside the team file: whoever knows a secret of
// then can put that key file back.

const ofRima = 'negen ganzen langs het pad';
const newPassword = 'zeven eenden in de sloot';
const endings = ['-sleutel', '-sleutel2'] as const;

let made: TestTeamFile;
let rima: number;
let older: readonly Buffer[];
beforeEach(async () => {
  made = await makeTeamFile();
  ({ userId: rima } = await made.backend.ask('team.addUser', {
    name: 'Rima Nasser',
    roles: ['klantmanager'],
    memberId: null,
    password: ofRima,
  }));
  older = keyFiles();
});
afterEach(() => made.cleanup());

const keyFiles = () => endings.map((ending) => readFileSync(made.path + ending));
const put = (bytes: readonly Buffer[]) =>
  endings.forEach((ending, at) => writeFileSync(made.path + ending, bytes[at] ?? ''));

async function opens(name: string, password: string): Promise<boolean> {
  await made.backend.close();
  const file = made.backend.grant(made.path);
  return (await made.backend.call('team.open', { file, name, password })).ok;
}
async function recovers(recoveryCode: string): Promise<boolean> {
  await made.backend.close();
  const input = {
    file: made.backend.grant(made.path),
    name: testAccount,
    recoveryCode,
    newPassword,
  };
  return (await made.backend.call('team.openWithRecoveryCode', input)).ok;
}
/** What the secret opens with the key file of before, and with the one of now. */
async function bothWays(opening: () => Promise<boolean>): Promise<readonly boolean[]> {
  await made.backend.close();
  const now = keyFiles();
  put(older);
  const then = await opening();
  await made.backend.close();
  put(now);
  return [then, await opening()];
}

describe('a secret of before', () => {
  it('opens nothing once the password was changed', async () => {
    await made.backend.ask('team.changePassword', { password: made.password, newPassword });
    expect(await bothWays(() => opens(testAccount, made.password))).toEqual([false, false]);
    expect(await opens(testAccount, newPassword)).toBe(true);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
  });

  it('opens nothing once the password was set anew by a coordinator', async () => {
    const { recoveryCode } = made;
    await made.backend.ask('team.resetPassword', { userId: rima, recoveryCode, newPassword });
    expect(await bothWays(() => opens('Rima Nasser', ofRima))).toEqual([false, false]);
    expect(await opens('Rima Nasser', newPassword)).toBe(true);
  });

  it('opens nothing once the password was set anew with the recovery code from outside', async () => {
    await recovers(made.recoveryCode);
    expect(await bothWays(() => opens(testAccount, made.password))).toEqual([false, false]);
    expect(await opens(testAccount, newPassword)).toBe(true);
    expect(await recovers(made.recoveryCode)).toBe(true);
  });

  it('opens nothing once there is another recovery code', async () => {
    const code = await renewCode(made.backend);
    expect(await bothWays(() => recovers(made.recoveryCode))).toEqual([false, false]);
    expect(await recovers(code)).toBe(true);
  });
});

describe('a key file of before, under the same secrets', () => {
  const finding = async () => (await made.backend.ask('team.logWarning', {}))?.finding ?? null;

  it('opens the file, is told of, and counts for nothing else', async () => {
    await made.backend.ask('team.addUser', {
      name: 'Omar Ali',
      roles: ['klantmanager'],
      memberId: null,
      password: 'zes zwarte bessen in juli',
    });
    await made.backend.close();
    put(older);
    expect(await opens(testAccount, made.password)).toBe(true);
    expect(await finding()).toBe('older-keys');
    // Who has no way in any more is named, and helped.
    const change = { password: made.password, newPassword };
    const refused = await made.backend.refused('team.changePassword', change);
    expect(refused.message).toContain('Omar Ali');
    const users = await made.backend.ask('team.users', {});
    await made.backend.ask('team.resetPassword', {
      userId: users.find(({ name }) => name === 'Omar Ali')?.id ?? 0,
      recoveryCode: made.recoveryCode,
      newPassword: 'acht boten op het meer',
    });
    await made.backend.ask('team.changePassword', change);
    await made.backend.ask('team.seenLogWarning', {});
    expect(await opens('Omar Ali', 'acht boten op het meer')).toBe(true);
    expect(await opens(testAccount, newPassword)).toBe(true);
    expect(await finding()).toBeNull();
  });

  it('has its names put right, which stand there unproved', async () => {
    await made.backend.close();
    const decoded = decodeKeyFile(String(keyFiles()[0]), testStrength);
    if (decoded.state !== 'valid') throw new Error(decoded.state);
    const before = { userId: rima, name: 'Rima Nasser', roles: ['klantmanager' as const] };
    await opens(testAccount, made.password);
    const renamed = { ...before, memberId: null, before: { ...before, memberId: null } };
    await made.backend.ask('team.saveUser', { ...renamed, name: 'Rima Ali' });
    await made.backend.close();
    put(older);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
    expect(await opens('Rima Nasser', ofRima)).toBe(false);
    expect(await opens('Rima Ali', ofRima)).toBe(true);
  });
});
