import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeKeyFile, type KeyFile } from '../../electron/backend/team/keys/key-file.ts';
import { programStrength } from '../../electron/backend/team/keys/scrypt.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { keyFileOf } from '../support/team-keys.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

let made: TestTeamFile;

// With the real cost in the short form too: it is one file, which no test opens.
beforeAll(async () => {
  made = await makeTeamFile({}, undefined, programStrength);
  await made.backend.close();
});
afterAll(() => made.cleanup());

type Cost = 'N' | 'r' | 'p';

/** What would make guessing cheap, or hang the computer. */
const offered: Readonly<Record<Cost, readonly number[]>> = {
  N: [1, 2, 2 ** 10, 2 ** 14, 2 ** 16, 2 ** 17 - 1, 2 ** 17 + 1, 2 ** 19, 2 ** 24, 2 ** 31],
  r: [1, 2, 4, 7, 9, 16, 1024, 2 ** 24],
  p: [3, 4, 16, 1024, 2 ** 24],
};

const names = ['N', 'r', 'p'] as const;

/** The key file of who knows its form: every sum is right, one cost is another. */
function tampered(keyFile: KeyFile): KeyFile {
  const name = names[randomInt(names.length)] ?? 'N';
  const values = offered[name];
  const value = values[randomInt(values.length)] ?? 1;
  const at = randomInt(keyFile.slots.length);
  const slots = keyFile.slots.map((slot, index) =>
    index === at ? { ...slot, kdf: { ...slot.kdf, [name]: value } } : slot,
  );
  return { ...keyFile, sequence: keyFile.sequence + 1, slots };
}

const total = rounds(10, 100);

describe('what a guess costs', () => {
  it('is 128 MiB, with the password and with the recovery code', () => {
    const { slots } = keyFileOf(made.path, '', programStrength);
    expect(slots).toHaveLength(2);
    for (const { kdf } of slots) {
      expect(kdf).toMatchObject({ name: 'scrypt', N: 2 ** 17, r: 8, p: 1 });
      expect(128 * kdf.N * kdf.r).toBe(128 * 2 ** 20);
    }
  });

  it(
    `cannot be lowered, or raised without end, from a key file, ${total} times`,
    async () => {
      const { backend, path, password } = made;
      const whole = keyFileOf(path, '', programStrength);
      for (let round = 0; round < total; round += 1) {
        const text = encodeKeyFile(tampered(whole));
        for (const copy of ['sleutel', 'sleutel2']) writeFileSync(`${path}-${copy}`, text);
        await attempt('8', async () => {
          const answer = await backend.call('team.open', { file: backend.grant(path), password });
          expect(answer).toMatchObject({ error: { code: 'key-file-damaged' } });
          expect(readFileSync(`${path}-sleutel`, 'utf8')).toBe(text);
        });
      }
      for (const copy of ['sleutel', 'sleutel2']) {
        writeFileSync(`${path}-${copy}`, encodeKeyFile(whole));
      }
    },
    total * 5000,
  );
});
