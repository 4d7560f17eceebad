import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

let made: TestTeamFile;
let other: TestTeamFile;

beforeEach(async () => {
  [made, other] = await Promise.all([makeTeamFile(), makeTeamFile()]);
  const values = Array.from({ length: 300 }, (_, at) => ({ name: `Fonds ${at}` }));
  for (const { backend } of [made, other]) {
    await backend.db().insertInto('fund').values(values).execute();
    await backend.close();
  }
});
afterEach(async () => {
  await made.cleanup();
  await other.cleanup();
});

const pageSize = 4096;
type Damage = (whole: Buffer, foreign: Buffer) => Buffer;

const swapped = (whole: Buffer, one: number, two: number): Buffer => {
  const pages = Buffer.from(whole);
  whole.copy(pages, one * pageSize, two * pageSize, (two + 1) * pageSize);
  whole.copy(pages, two * pageSize, one * pageSize, (one + 1) * pageSize);
  return pages;
};

const pageCount = (whole: Buffer): number => whole.length / pageSize;

const damages: Readonly<Record<string, Damage>> = {
  'is cut off': (whole) => whole.subarray(0, randomInt(whole.length)),
  'is cut off at the end of a page': (whole) =>
    whole.subarray(0, randomInt(1, pageCount(whole)) * pageSize),
  'has two pages that changed places': (whole) => {
    const one = randomInt(pageCount(whole) - 1);
    return swapped(whole, one, randomInt(one + 1, pageCount(whole)));
  },
  'has a page of another team': (whole, foreign) => {
    const mixed = Buffer.from(whole);
    const at = randomInt(1, Math.min(pageCount(whole), pageCount(foreign))) * pageSize;
    foreign.copy(mixed, at, at, at + pageSize);
    return mixed;
  },
  'has a stretch of zeros': (whole) => {
    const holed = Buffer.from(whole);
    const from = randomInt(whole.length - 512);
    return holed.fill(0, from, from + 512);
  },
  'has a stretch of anything': (whole) => {
    const noisy = Buffer.from(whole);
    randomBytes(512).copy(noisy, randomInt(whole.length - 512));
    return noisy;
  },
  'is that of another team': (_whole, foreign) => foreign,
};

const times = rounds(4, 50);
const damageCodes = ['file-damaged', 'key-file-damaged', 'key-file-missing'];

const open = () =>
  made.backend.call('team.open', {
    file: made.backend.grant(made.path),
    password: made.password,
  });

describe('a team file is refused, and left as it is, when it', () => {
  it.each(Object.entries(damages))(
    '%s',
    async (_what, damage) => {
      const whole = readFileSync(made.path);
      const foreign = readFileSync(other.path);
      for (let round = 0; round < times; round += 1) {
        const damaged = damage(whole, foreign);
        writeFileSync(made.path, damaged);
        await attempt('4', async () => {
          const answer = await open();
          expect(answer.ok ? 'opened' : answer.error.code).toBeOneOf(damageCodes);
          expect(readFileSync(made.path).equals(damaged)).toBe(true);
        });
      }
      writeFileSync(made.path, whole);
      expect((await open()).ok).toBe(true);
    },
    times * 2000,
  );
});

describe('a key file that is damaged', () => {
  it(
    `is put right from its copy, and is no way in when both are, ${times} times`,
    async () => {
      const copies = [`${made.path}-sleutel`, `${made.path}-sleutel2`];
      const whole = readFileSync(copies[0] ?? '');
      for (let round = 0; round < times; round += 1) {
        const damaged = Buffer.from(whole);
        const at = randomInt(whole.length);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << randomInt(8));
        await attempt('4', async () => {
          writeFileSync(copies[round % 2] ?? '', damaged);
          expect((await open()).ok).toBe(true);
          await made.backend.close();
          for (const copy of copies) expect(readFileSync(copy).equals(whole)).toBe(true);
          for (const copy of copies) writeFileSync(copy, damaged);
          const answer = await open();
          expect(answer.ok ? 'opened' : answer.error.code).toBeOneOf(damageCodes);
          for (const copy of copies) expect(readFileSync(copy).equals(damaged)).toBe(true);
        });
        for (const copy of copies) writeFileSync(copy, whole);
      }
    },
    times * 5000,
  );
});
