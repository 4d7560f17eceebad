import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { numberedPassword, promisedStrength } from '../support/test-keys.ts';

let made: TestTeamFile;
afterEach(() => made.cleanup());

const recover = async (recoveryCode: string, newPassword: string): Promise<void> => {
  const { backend, path } = made;
  const file = backend.grant(path);
  await backend.ask('team.openWithRecoveryCode', { file, recoveryCode, newPassword });
  await backend.close();
};

const anyOf = (choices: readonly string[]): string => choices[randomInt(choices.length)] ?? '';

const lookalikes: Readonly<Record<string, readonly string[]>> = {
  0: ['0', 'O', 'o'],
  1: ['1', 'l', 'I', 'L', 'i'],
};

/** As somebody types it from paper: capitals or not, gaps where they like, O for 0 and l for 1. */
const asTyped = (code: string): string =>
  [...code.replaceAll('-', '')]
    .map((sign) => anyOf(lookalikes[sign] ?? [sign, sign.toLowerCase()]))
    .map((sign) => anyOf(['', '', '', ' ', '-', ' - ', '–', '.']) + sign)
    .join('');

const total = rounds(3, 100);

describe('the recovery code', () => {
  beforeEach(async () => {
    made = await makeTeamFile({}, undefined, promisedStrength);
    await made.backend.close();
  });

  it(
    `opens the file and gives a new password, after which the old one does not, ${total} times`,
    async () => {
      const { backend, path } = made;
      let before = made.password;
      for (let round = 0; round < total; round += 1) {
        const password = numberedPassword(round);
        await attempt('9', async () => {
          await recover(made.recoveryCode, password);
          const file = backend.grant(path);
          const old = await backend.call('team.open', { file, password: before });
          expect(old).toMatchObject({ error: { code: 'wrong-password' } });
          await backend.ask('team.open', { file, password });
          await backend.close();
        });
        before = password;
      }
    },
    total * 60_000,
  );
});

const spellings = rounds(20, 100);

describe('the recovery code, as people type it', () => {
  beforeEach(async () => {
    made = await makeTeamFile();
    await made.backend.close();
  });

  it(
    `opens the file however it is typed, ${spellings} times`,
    async () => {
      for (let round = 0; round < spellings; round += 1) {
        const typed = asTyped(made.recoveryCode);
        await attempt('10', () => recover(typed, numberedPassword(round)));
      }
    },
    spellings * 5000,
  );
});
