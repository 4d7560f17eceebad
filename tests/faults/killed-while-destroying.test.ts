import { randomInt } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../support/backend.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess } from '../support/team-process.ts';
import { testPassword } from '../support/test-keys.ts';
import { fillReferred, fillWholePerson } from '../support/whole-person.ts';

const doomed = [41, 42, 43];
let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  const { backend } = made;
  await backend
    .db()
    .transaction()
    .execute(async (trx) => {
      await fillReferred(trx);
      for (const id of [...doomed, 44]) {
        await fillWholePerson(trx, {
          id,
          firstName: `Zilver${id}`,
          lastName: `Duinroos${id}`,
          number: `77${id}`,
          word: `kwartelei${id}`,
          leftIn: id === 44 ? 2017 : 2008,
        });
      }
      await trx.deleteFrom('retention_hold').execute();
    });
  await backend.ask('privacy.propose', {});
  await backend
    .db()
    .updateTable('destruction_list')
    .set({ approved_by: 1, approved_at: '2019-12-30T10:00:00Z' })
    .execute();
  await backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(4, 500);

describe('a backend that is killed while it destroys', () => {
  it(
    `leaves all of them or none, ${total} times`,
    async () => {
      const { backend } = made;
      for (let round = 0; round < total; round += 1) {
        const { folder, cleanup } = makeFolder();
        cpSync(made.folder, folder, { recursive: true });
        const path = join(folder, 'Statushouders.trede');
        const child = await startTeamProcess(path, 'destroy');
        await child.confirmedAtLeast(1);
        // The first is let done: else a destruction that never happens would pass.
        if (round === 0) await child.confirmedAtLeast(2);
        else await new Promise((resolve) => setTimeout(resolve, randomInt(3_000)));
        await child.kill();
        const done = child.confirmed.includes('destroyed');
        await backend.ask('team.open', {
          file: backend.grant(path),
          name: testAccount,
          password: testPassword,
        });
        const there = (await backend.ask('caseload.list', {})).map(({ id }) => id).toSorted();
        const { proposal, destroyed } = await backend.ask('privacy.list', {});
        await attempt('24', () => {
          if (there.length === 1) {
            expect(there).toEqual([44]);
            expect(proposal).toBeNull();
            expect(destroyed).toMatchObject([{ persons: 3 }]);
          } else {
            expect(done).toBe(false);
            expect(there).toEqual([...doomed, 44]);
            expect(proposal?.households).toHaveLength(3);
          }
        });
        await backend.close();
        expect(readdirSync(folder)).toHaveLength(3);
        cleanup();
      }
    },
    total * 15_000,
  );
});
