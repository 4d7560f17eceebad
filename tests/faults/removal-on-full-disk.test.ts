import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { maySmallDisks, onSmallDisk } from '../support/small-disk.ts';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

const name = 'Rima Nasser';
const password = 'negen ganzen langs het pad';

let made: TestTeamFile;
beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.ask('team.addUser', {
    name,
    roles: ['klantmanager'],
    memberId: null,
    password,
  });
  await made.backend.close();
});
afterEach(() => made.cleanup());

interface Outcome {
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly users: number;
  readonly oldOpens: boolean;
}

const total = rounds(3, 50);

describe.runIf(maySmallDisks())('a disk that is full', () => {
  it(
    `lets a removal happen whole or not at all, ${total} times`,
    async () => {
      const size = Math.ceil(statSync(made.path).size / 1024);
      const outcomes = new Set<boolean>();
      const oneRound = async (round: number) => {
        // From too little for a copy to enough for all.
        const room = size + 64 + Math.floor((round * 3 * size) / (total - 1));
        const args = [made.folder, name, password];
        const outcome = (await onSmallDisk(room, 'remove-on-small-disk.ts', ...args)) as Outcome;
        expect(outcome, `${room} KiB`).toMatchObject({ goesOn: true, leftovers: 0, opened: true });
        if (outcome.refusal === null) {
          expect(outcome).toMatchObject({ users: 1, oldOpens: false });
        } else {
          expect(outcome, `${room} KiB`).toMatchObject({
            refusal: {
              code: 'disk-full',
              message: expect.stringContaining('De schijf is vol.') as string,
            },
            users: 2,
            oldOpens: true,
          });
        }
        outcomes.add(outcome.refusal === null);
      };
      for (let round = 0; round < total; round += 1) await attempt('3', () => oneRound(round));
      // Both were seen.
      expect(outcomes).toEqual(new Set([false, true]));
    },
    total * 60_000,
  );
});
