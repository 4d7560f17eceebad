import { randomInt } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess } from '../support/team-process.ts';
import { numberedPassword } from '../support/test-keys.ts';

let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(3, 500);

describe('a backend that is killed while it changes the password', () => {
  it(
    `leaves a file that opens with the old or the new password, ${total} times`,
    async () => {
      for (let round = 0; round < total; round += 1) {
        const { folder, cleanup } = makeFolder();
        cpSync(made.folder, folder, { recursive: true });
        const path = join(folder, 'Statushouders.trede');
        const child = await startTeamProcess(path, 'change', made.recoveryCode);
        await child.confirmedAtLeast(randomInt(1, 15));
        await child.kill();
        const done = child.confirmed.length;
        const file = made.backend.grant(path);
        const answers: { readonly ok: boolean }[] = [];
        for (const password of [numberedPassword(done), numberedPassword(done + 1)]) {
          answers.push(await made.backend.call('team.open', { file, password }));
          await made.backend.close();
        }
        await attempt('11', async () => {
          expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
          const newPassword = numberedPassword(0);
          const input = { file, recoveryCode: made.recoveryCode, newPassword };
          await made.backend.ask('team.openWithRecoveryCode', input);
        });
        await made.backend.close();
        cleanup();
      }
    },
    total * 10_000,
  );
});
