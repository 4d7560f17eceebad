import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  encodeKeyFile,
  recoverySlotsOf,
  slotsOfUser,
  type KeyFile,
} from '../../../../../../electron/backend/team/keys/key-file.ts';
import {
  withBothKeys,
  withOneKey,
  type TrustedKeys,
} from '../../../../../../electron/backend/team/keys/seal-anew.ts';
import { openSlot } from '../../../../../../electron/backend/team/keys/slot.ts';
import { trustedKeys } from '../../../../../../electron/backend/team/keys/trusted-keys.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { removeUser } from '../../../../../support/removing.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { keyFileOf, keysPerSlot } from '../../../../../support/team-keys.ts';

const ofRima = 'negen ganzen langs het pad';
const ofOmar = 'zes zwarte bessen in juli';

let made: TestTeamFile;
let folder: string;
let path: string;
let cleanup: () => void;
/** The team file and its key file before and after Rima was removed, and the key file in between. */
let before: { readonly team: Buffer; readonly keys: KeyFile };
let after: { readonly team: Buffer; readonly keys: KeyFile };
let between: KeyFile;
let newCode: string;

beforeEach(async () => {
  made = await makeTeamFile();
  const { backend } = made;
  const add = (name: string, password: string) =>
    backend.ask('team.addUser', { name, roles: ['klantmanager'], memberId: null, password });
  const { userId } = await add('Rima Nasser', ofRima);
  await add('Omar Ali', ofOmar);
  await backend.close();
  before = { team: readFileSync(made.path), keys: keyFileOf(made.path) };
  await open('b.kuiphof', made.password, made.path);
  ({ recoveryCode: newCode } = await removeUser(backend, userId));
  const trusted: TrustedKeys = await trustedKeys(backend.db());
  await backend.close();
  after = { team: readFileSync(made.path), keys: keyFileOf(made.path) };
  // The slot of the new code leads to the new key only.
  const fresh = recoverySlotsOf(after.keys);
  const newAndOld = [await keyIn(after.keys), await keyIn(before.keys)] as const;
  between = withBothKeys(before.keys, trusted, newAndOld, fresh);
  ({ folder, cleanup } = makeFolder());
  cpSync(made.folder, folder, { recursive: true });
  path = join(folder, 'Statushouders.trede');
});
afterEach(async () => {
  await made.cleanup();
  cleanup();
});

const open = (name: string, password: string, at = path) =>
  made.backend.call('team.open', { file: made.backend.grant(at), name, password });

/** The data key to which Omar's password leads. */
async function keyIn(keyFile: KeyFile): Promise<Buffer> {
  const [slot] = slotsOfUser(keyFile, 'Omar Ali');
  const opened = slot === undefined ? null : await openSlot(slot, ofOmar, keyFile.fileId);
  const [dataKey] = opened?.dataKeys ?? [];
  if (dataKey === undefined) throw new Error('Omar has no way in');
  return dataKey;
}

function put(team: Buffer, first: KeyFile, second: KeyFile): void {
  writeFileSync(path, team);
  writeFileSync(`${path}-sleutel`, encodeKeyFile(first));
  writeFileSync(`${path}-sleutel2`, encodeKeyFile(second));
  writeFileSync(`${path}.0123456789ab.tijdelijk`, 'half');
  writeFileSync(`${path}-sleutel.0123456789ab.tijdelijk`, 'half');
}

const states = [
  ['the first copy of the key file', () => put(before.team, between, before.keys), true],
  ['both copies of the key file', () => put(before.team, between, between), true],
  ['the team file', () => put(after.team, between, between), false],
  ['the first copy of the last key file', () => put(after.team, after.keys, between), false],
] satisfies [string, () => void, boolean][];

describe('a removal that was broken off after writing', () => {
  it.each(states)('%s, is ended at the next opening', async (_what, makeState, stays) => {
    makeState();
    const { backend } = made;
    expect(await open('Rima Nasser', ofRima)).toMatchObject(
      stays ? { ok: true } : { error: { code: 'wrong-password' } },
    );
    await backend.close();
    makeState();
    expect((await open(testAccount, made.password)).ok).toBe(true);
    const users = await backend.ask('team.users', {});
    expect(users.map(({ name }) => name)).toEqual(
      stays ? [testAccount, 'Omar Ali', 'Rima Nasser'] : [testAccount, 'Omar Ali'],
    );
    await backend.close();
    expect(keysPerSlot(keyFileOf(path))).toEqual(Array(users.length + 1).fill(1));
    expect(keyFileOf(path, '2')).toEqual(keyFileOf(path));
    expect(readdirSync(folder).filter((name) => name.endsWith('.tijdelijk'))).toEqual([]);
    expect((await open('Omar Ali', ofOmar)).ok).toBe(true);
    await backend.close();
    expect((await open('Rima Nasser', ofRima)).ok).toBe(stays);
    await backend.close();
    const codes = [];
    for (const recoveryCode of [made.recoveryCode, newCode]) {
      const answer = await backend.call('team.openWithRecoveryCode', {
        file: backend.grant(path),
        name: 'Omar Ali',
        recoveryCode,
        newPassword: 'acht boten op het meer',
      });
      codes.push(answer.ok);
      await backend.close();
    }
    expect(codes).toEqual([stays, !stays]);
  });
});

describe('who was removed', () => {
  it('is out with old slots in the new key file, and with a key file that was changed before', async () => {
    const [own] = slotsOfUser(before.keys, 'Rima Nasser');
    if (own === undefined) throw new Error('no slot');
    const { slots } = after.keys;
    const tampered = { ...after.keys, sequence: 99, slots: [...slots, own] };
    put(after.team, tampered, tampered);
    expect((await open('Rima Nasser', ofRima)).ok).toBe(false);
    put(after.team, before.keys, before.keys);
    expect((await open('Rima Nasser', ofRima)).ok).toBe(false);
    expect((await open(testAccount, made.password)).ok).toBe(false);
  });

  it('cannot have a new key sealed to a public key that was put in the key file', async () => {
    const [omar] = slotsOfUser(before.keys, 'Omar Ali');
    const [rima] = slotsOfUser(before.keys, 'Rima Nasser');
    if (omar === undefined || rima === undefined) throw new Error('no slot');
    const slots = before.keys.slots.map((slot) =>
      slot.id === omar.id ? { ...rima, id: omar.id } : slot,
    );
    const tampered = { ...before.keys, slots };
    const trusted = new Map([[omar.id, 'publicKey' in omar ? omar.publicKey : '']]);
    const newKey = await keyIn(after.keys);
    const next = withOneKey(tampered, trusted, newKey);
    const taken = next.slots.find(({ id }) => id === omar.id);
    expect(taken).toMatchObject({ publicKey: 'publicKey' in omar ? omar.publicKey : '' });
    if (taken === undefined) throw new Error('no slot');
    expect(await openSlot(taken, ofRima, next.fileId)).toBeNull();
  });
});

describe('the key file', () => {
  it('loses at the next opening a way in of nobody, and none of somebody without a key yet', async () => {
    const { backend } = made;
    const [recovery] = before.keys.slots.filter(({ id }) => id === 'herstel');
    const orphan = { ...recovery, id: 'g-00000000000000ff' } as (typeof before.keys.slots)[number];
    const keys = { ...before.keys, slots: [...before.keys.slots, orphan] };
    put(before.team, keys, keys);
    await open(testAccount, made.password);
    await backend
      .db()
      .updateTable('app_user')
      .set({ public_key: null })
      .where('name', '=', 'Omar Ali')
      .execute();
    await backend.close();
    expect(keyFileOf(path).slots).toEqual(
      before.keys.slots.map(() => expect.anything() as unknown),
    );
    writeFileSync(`${path}-sleutel`, encodeKeyFile({ ...keys, sequence: 99 }));
    await open(testAccount, made.password);
    const users = await backend.ask('team.users', {});
    const rima = users.find(({ name }) => name === 'Rima Nasser');
    const { recoveryCode } = await backend.ask('team.newRecoveryCode', { password: made.password });
    const wish = { userId: rima?.id ?? 0, recoveryCode };
    const refused = await backend.refused('team.removeUser', wish);
    expect(refused.message).toContain('geeft Omar Ali eerst een nieuw wachtwoord');
    await backend.close();
    expect((await open('Omar Ali', ofOmar)).ok).toBe(true);
  });
});
