import { readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFilePaths } from '../../../../../../electron/backend/team/keys/copies.ts';
import type { Role } from '../../../../../../shared/kernel/role.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { keyFileOf } from '../../../../../support/team-keys.ts';

const ofRima = 'negen ganzen langs het pad';
const ofOmar = 'zes zwarte bessen in juli';
const rima = { name: 'Rima Nasser', roles: ['klantmanager'] as Role[], memberId: null };

let made: TestTeamFile;
let rimaId: number;
beforeEach(async () => {
  made = await makeTeamFile();
  ({ userId: rimaId } = await made.backend.ask('team.addUser', { ...rima, password: ofRima }));
});
afterEach(() => made.cleanup());

const addOmar = () =>
  made.backend.call('team.addUser', {
    ...rima,
    name: 'Omar Ali',
    password: ofOmar,
  });
const renameRima = () =>
  made.backend.call('team.saveUser', { userId: rimaId, before: rima, ...rima, name: 'Rima Ali' });
const opens = async (name: string, password: string): Promise<boolean> => {
  await made.backend.close();
  const file = made.backend.grant(made.path);
  return (await made.backend.call('team.open', { file, name, password })).ok;
};
const slots = () => keyFileOf(made.path).slots;
const names = async () => (await made.backend.ask('team.users', {})).map(({ name }) => name);

/** Lets the file refuse what comes after the key file was written. */
const failAt = (step: 'insert' | 'update') =>
  sql`create trigger breaks before ${sql.raw(step)} on app_user begin select raise(abort, 'no'); end`.execute(
    made.backend.db(),
  );

/** As a power cut between the two leaves it: the key file has the change, and the file has not. */
async function brokenOff(change: () => Promise<unknown>): Promise<void> {
  await made.backend.close();
  const before = readFileSync(made.path);
  expect(await opens(testAccount, made.password)).toBe(true);
  await change();
  const keys = keyFilePaths(made.path).map((path) => [path, readFileSync(path)] as const);
  await made.backend.close();
  writeFileSync(made.path, before);
  for (const [path, bytes] of keys) writeFileSync(path, bytes);
}

describe('a change of the key file that the file does not take', () => {
  it('adds nobody, and the next try does', async () => {
    const before = slots();
    await failAt('insert');
    expect((await addOmar()).ok).toBe(false);
    expect(slots()).toEqual(before);
    expect(keyFileOf(made.path, '2').slots).toEqual(before);
    await sql`drop trigger breaks`.execute(made.backend.db());
    expect(await opens('Omar Ali', ofOmar)).toBe(false);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
    expect(await opens(testAccount, made.password)).toBe(true);
    expect((await addOmar()).ok).toBe(true);
    expect(await opens('Omar Ali', ofOmar)).toBe(true);
  });

  it('gives nobody another name', async () => {
    const before = slots();
    await failAt('update');
    expect((await renameRima()).ok).toBe(false);
    expect(slots()).toEqual(before);
    await sql`drop trigger breaks`.execute(made.backend.db());
    expect(await opens('Rima Ali', ofRima)).toBe(false);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
  });
});

describe('a power cut between the key file and the file', () => {
  it('adds nobody: the new password opens nothing, and its slot goes', async () => {
    await brokenOff(addOmar);
    expect(slots()).toHaveLength(4);
    expect(await opens('Omar Ali', ofOmar)).toBe(false);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
    expect(slots()).toHaveLength(3);
    expect(await opens(testAccount, made.password)).toBe(true);
    expect(await names()).toEqual([testAccount, 'Rima Nasser']);
    expect((await addOmar()).ok).toBe(true);
    expect(await opens('Omar Ali', ofOmar)).toBe(true);
  });

  it('gives nobody another name, once anybody has opened the file', async () => {
    await brokenOff(renameRima);
    expect(await opens(testAccount, made.password)).toBe(true);
    expect(await names()).toEqual([testAccount, 'Rima Nasser']);
    expect(await opens('Rima Ali', ofRima)).toBe(false);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
  });

  it('shuts out nobody whose name was changed: either name leads in', async () => {
    await brokenOff(renameRima);
    expect((await opens('Rima Nasser', ofRima)) || (await opens('Rima Ali', ofRima))).toBe(true);
    expect(await opens('Rima Nasser', ofRima)).toBe(true);
  });
});
