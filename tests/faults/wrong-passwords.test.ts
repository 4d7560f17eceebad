import { randomBytes, randomInt } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeKeyFile, slotsOfUser } from '../../electron/backend/team/keys/key-file.ts';
import { testAccount } from '../support/backend.ts';
import { rounds } from '../support/long.ts';
import { attempt, count } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { keyFileOf } from '../support/team-keys.ts';
import { promisedStrength } from '../support/test-keys.ts';
import { removeUser } from '../support/removing.ts';

const ofRima = 'negen ganzen langs het pad';
let made: TestTeamFile;
let clock: number;
let rima: number;

beforeEach(async () => {
  clock = new Date(2026, 2, 2, 9).getTime();
  made = await makeTeamFile({}, () => new Date(clock), promisedStrength);
  ({ userId: rima } = await addRima());
});
afterEach(() => made.cleanup());

const addRima = (name = 'Rima Nasser') =>
  made.backend.ask('team.addUser', {
    name,
    roles: ['klantmanager'],
    memberId: null,
    password: ofRima,
  });
/** After the longest wait. */
const open = (name: string, password: string) => {
  clock += 60_000;
  return made.backend.call('team.open', { file: made.backend.grant(made.path), name, password });
};

const total = rounds(40, 1000);
const always =
  '{"ok":false,"error":{"code":"wrong-password","message":"Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na.","field":"password"}}';

describe('a wrong password', () => {
  it(
    `opens nothing and tells nothing, ${total} times`,
    async () => {
      await made.backend.close();
      const answers = new Set<string>();
      for (let round = 0; round < total; round += 1) {
        const name = [testAccount, 'Rima Nasser', 'Niemand'][round % 3] ?? '';
        const answer = JSON.stringify(await open(name, nearly(round)));
        count('7', 1, answer === always ? 0 : 1);
        answers.add(answer);
      }
      expect([...answers]).toEqual([always]);
    },
    total * 10_000,
  );

  /** Almost that of somebody, that of another, or anything. */
  function nearly(round: number): string {
    const at = randomInt(ofRima.length);
    const kinds = [
      `${ofRima.slice(0, at)}${ofRima.slice(at + 1)}`,
      `${ofRima.slice(0, at)}*${ofRima.slice(at + 1)}`,
      ofRima.toUpperCase(),
      made.recoveryCode,
      randomBytes(randomInt(1, 40)).toString('base64'),
    ];
    return kinds[round % kinds.length] ?? 'x';
  }
});

const removals = rounds(3, 100);

describe('a user who was removed', () => {
  it(
    `is out with what was kept of before, ${removals} times`,
    async () => {
      const { backend, path } = made;
      for (let round = 0; round < removals; round += 1) {
        const name = round === 0 ? 'Rima Nasser' : `Rima Nasser ${round}`;
        const userId = round === 0 ? rima : (await addRima(name)).userId;
        const [own] = slotsOfUser(keyFileOf(path, '', promisedStrength), name);
        if (own === undefined) throw new Error('no slot');
        for (const copy of ['sleutel', 'sleutel2'])
          copyFileSync(`${path}-${copy}`, `${path}.${copy}`);
        await removeUser(backend, userId);
        await backend.close();
        const after = keyFileOf(path, '', promisedStrength);
        const opened = [(await open(name, ofRima)).ok];
        // The slot of before in the key file of today.
        const tampered = { ...after, sequence: after.sequence + 1, slots: [...after.slots, own] };
        for (const copy of ['sleutel', 'sleutel2']) {
          writeFileSync(`${path}-${copy}`, encodeKeyFile(tampered));
        }
        opened.push((await open(name, ofRima)).ok);
        // The whole key file of before.
        for (const copy of ['sleutel', 'sleutel2'])
          copyFileSync(`${path}.${copy}`, `${path}-${copy}`);
        opened.push((await open(name, ofRima)).ok);
        await attempt('12', () => expect(opened).toEqual([false, false, false]));
        for (const copy of ['sleutel', 'sleutel2']) {
          writeFileSync(`${path}-${copy}`, encodeKeyFile(after));
        }
        expect((await open(testAccount, made.password)).ok).toBe(true);
      }
    },
    removals * 60_000,
  );
});
