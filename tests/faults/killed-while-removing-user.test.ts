import { randomInt } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../support/backend.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { keyFileOf, keysPerSlot } from '../support/team-keys.ts';
import { startTeamProcess } from '../support/team-process.ts';
import { numberedPassword, testPassword } from '../support/test-keys.ts';

const ofRima = 'negen ganzen langs het pad';
let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(3, 100);

describe('a backend that is killed while it removes users', () => {
  it(
    `leaves a file that opens for who stays and for nobody who was removed, ${total} times`,
    async () => {
      const { backend } = made;
      for (let round = 0; round < total; round += 1) {
        const { folder, cleanup } = makeFolder();
        cpSync(made.folder, folder, { recursive: true });
        const path = join(folder, 'Statushouders.trede');
        const child = await startTeamProcess(path, 'remove');
        await child.confirmedAtLeast(randomInt(1, 4));
        // At any moment of the next one.
        await new Promise((resolve) => setTimeout(resolve, randomInt(250)));
        await child.kill();
        const file = backend.grant(path);
        const removed = child.confirmed.length;
        const old = await backend.call('team.open', {
          file,
          name: `Inval ${removed}`,
          password: numberedPassword(removed),
        });
        await attempt('12', () => expect(old).toMatchObject({ error: { code: 'wrong-password' } }));
        await backend.ask('team.open', { file, name: testAccount, password: testPassword });
        const users = await backend.ask('team.users', {});
        await backend.ask('team.addUser', {
          name: 'Rima Nasser',
          roles: ['klantmanager'],
          memberId: null,
          password: ofRima,
        });
        await backend.close();
        expect(readFileSync(`${path}-sleutel`)).toEqual(readFileSync(`${path}-sleutel2`));
        // One slot a user and the recovery code, each with the one key of the file.
        expect(keysPerSlot(keyFileOf(path))).toEqual(Array(users.length + 2).fill(1));
        expect(readdirSync(folder)).toHaveLength(3);
        // The code of the last removal that was, and no other: nobody is left without one.
        const codes = [made.recoveryCode, ...child.shown];
        const opening = [];
        for (const recoveryCode of codes.slice(-3)) {
          const answer = await backend.call('team.openWithRecoveryCode', {
            file,
            name: 'Rima Nasser',
            recoveryCode,
            newPassword: 'acht boten op het meer',
          });
          opening.push(answer.ok);
          await backend.close();
        }
        expect(opening.filter(Boolean)).toHaveLength(1);
        const counts = codes.slice(-3)[opening.indexOf(true)];
        expect(codes.indexOf(counts ?? '')).toBeGreaterThanOrEqual(removed);
        cleanup();
      }
    },
    total * 10_000,
  );
});
