import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeUser } from '../../../../../support/removing.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';
import { testPassword } from '../../../../../support/test-keys.ts';

const newPassword = 'zeven eenden in de sloot';
const ofRima = 'negen ganzen langs het pad';
let team: BackedUpTeam;

beforeEach(async () => {
  team = await makeBackedUpTeam();
});
afterEach(() => team.cleanup());

const latest = async () => (await team.listed())[0]?.name ?? '';
const beside = (name: string) => ({ place: 'beside' as const, name });

async function openRestored(name: string, who: { name: string; password: string }) {
  const { path } = await team.backend.ask('team.restore', { of: null, backup: beside(name) });
  await team.backend.ask('team.close', {});
  const answer = await team.backend.call('team.open', { file: team.backend.grant(path), ...who });
  await team.backend.ask('team.close', {});
  return answer.ok;
}

describe('a backup after a password was changed', () => {
  it('opens with the password of its own moment, and has the key of then', async () => {
    await team.backend.ask('backups.make', {});
    const before = await latest();
    await team.backend.ask('team.changePassword', { password: testPassword, newPassword });
    await team.backend.ask('backups.make', {});
    const after = await latest();
    const tested = await team.backend.ask('backups.test', { backup: beside(after) });
    expect(tested.then).not.toBeNull();
    const other = await team.backend.refused('backups.test', { backup: beside(before) });
    expect(other.code).toBe('backup-other-key');
    expect(await openRestored(before, { name: testAccount, password: testPassword })).toBe(true);
    await team.backend.ask('team.open', {
      file: team.backend.grant(team.path),
      name: testAccount,
      password: newPassword,
    });
    expect(await openRestored(after, { name: testAccount, password: testPassword })).toBe(false);
  });
});

describe('a backup of before a user was removed', () => {
  it('has the key of then: it is put back but not proved, and new ones have the new key', async () => {
    const { userId } = await team.backend.ask('team.addUser', {
      name: 'Rima Nasser',
      roles: ['klantmanager'],
      memberId: null,
      password: ofRima,
    });
    await team.backend.ask('backups.make', {});
    const before = await latest();
    await removeUser(team.backend, userId);
    await team.change();
    await team.backend.ask('backups.make', {});
    const listed = await team.listed();
    expect(listed.map(({ reason, sameKey }) => ({ reason, sameKey }))).toEqual([
      { reason: 'manual', sameKey: true },
      { reason: 'manual', sameKey: false },
    ]);
    const after = await latest();
    expect((await team.backend.ask('backups.test', { backup: beside(after) })).then).not.toBeNull();
    const other = await team.backend.refused('backups.test', { backup: beside(before) });
    expect(other.code).toBe('backup-other-key');
    expect(await openRestored(before, { name: testAccount, password: testPassword })).toBe(true);
    await team.open();
    expect(await openRestored(after, { name: 'Rima Nasser', password: ofRima })).toBe(false);
  });

  it('does not stay alone: one under the new key is made at once', async () => {
    const { userId } = await team.backend.ask('team.addUser', {
      name: 'Rima Nasser',
      roles: ['klantmanager'],
      memberId: null,
      password: ofRima,
    });
    await team.listed();
    await removeUser(team.backend, userId);
    const [latest] = await team.listed();
    expect(latest).toMatchObject({ reason: 'new-key', sameKey: true });
  });
});
