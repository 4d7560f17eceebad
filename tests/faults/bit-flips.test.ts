import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { count } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  const values = Array.from({ length: 300 }, (_, at) => ({ name: `Fonds ${at}` }));
  await made.backend.db().insertInto('fund').values(values).execute();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(40, 1000);

describe('one bit that changed on the disk', () => {
  it(
    `is never silent, ${total} times anywhere in the file and once in each byte of its head`,
    async () => {
      const whole = readFileSync(made.path);
      const head = Array.from({ length: 24 }, (_, byte) => byte * 8 + randomInt(8));
      const anywhere = Array.from({ length: total }, () => randomInt(whole.length * 8));
      const silent: number[] = [];
      const file = made.backend.grant(made.path);
      for (const bit of [...head, ...anywhere]) {
        const damaged = Buffer.from(whole);
        const byte = Math.floor(bit / 8);
        damaged[byte] = (damaged[byte] ?? 0) ^ (1 << (bit % 8));
        writeFileSync(made.path, damaged);
        const answer = await made.backend.call('team.open', { file, password: made.password });
        const noticed = !answer.ok && answer.error.code === 'file-damaged';
        count('4', 1, noticed ? 0 : 1);
        if (!noticed) silent.push(bit);
        expect(readFileSync(made.path).equals(damaged), 'untouched').toBe(true);
        await made.backend.close();
      }
      expect(silent).toEqual([]);
      writeFileSync(made.path, whole);
      await made.backend.ask('team.open', { file, password: made.password });
    },
    total * 1000,
  );
});
