import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess, type TeamProcess } from '../support/team-process.ts';

let made: TestTeamFile;
let holder: TeamProcess | null = null;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(async () => {
  await holder?.kill();
  holder = null;
  await made.cleanup();
});

const open = () =>
  made.backend.call('team.open', {
    file: made.backend.grant(made.path),
    password: made.password,
  });

const tries = rounds(4, 200);
const kills = rounds(2, 50);

describe('a team file that another process has open', () => {
  it(
    `is busy for a second opener, who changes nothing, ${tries} times`,
    async () => {
      holder = await startTeamProcess(made.path, 'hold');
      expect(holder.opened.ok).toBe(true);
      const before = folderBytes(made.folder);
      for (let round = 0; round < tries; round += 1) {
        await attempt('13', async () => {
          const answer = await open();
          expect(answer).toMatchObject({ ok: false, error: { code: 'file-busy', field: 'file' } });
          expect(folderBytes(made.folder)).toEqual(before);
        });
      }
    },
    tries * 3000,
  );

  it(
    `stays whole while a second opener keeps trying, ${tries} times`,
    async () => {
      holder = await startTeamProcess(made.path, 'write');
      for (let round = 0; round < tries; round += 1) {
        await holder.confirmedAtLeast(holder.confirmed.length + 1);
        await attempt('13', async () => {
          expect(await open()).toMatchObject({ error: { code: 'file-busy' } });
        });
      }
      await holder.kill();
      expect((await open()).ok).toBe(true);
      const funds = await made.backend.db().selectFrom('fund').select('name').execute();
      expect(funds.map((fund) => fund.name)).toEqual(expect.arrayContaining([...holder.confirmed]));
    },
    tries * 5000,
  );

  it(
    `is for one of two who open it at the same moment, ${kills} times`,
    async () => {
      for (let round = 0; round < kills; round += 1) {
        const both = await Promise.all([
          startTeamProcess(made.path, 'hold'),
          startTeamProcess(made.path, 'hold'),
        ]);
        const opened = both.map((one) => one.opened);
        await Promise.all(both.map((one) => one.kill()));
        await attempt('13', () => {
          expect(opened.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
          for (const one of opened) if (!one.ok) expect(one.error.code).toBe('file-busy');
        });
      }
      expect((await open()).ok).toBe(true);
    },
    kills * 10_000,
  );

  it(
    `is free again as soon as its holder was killed, ${kills} times`,
    async () => {
      for (let round = 0; round < kills; round += 1) {
        holder = await startTeamProcess(made.path, round % 2 === 0 ? 'hold' : 'write');
        await holder.kill();
        await attempt('14', async () => {
          expect((await open()).ok).toBe(true);
        });
        await made.backend.close();
      }
    },
    kills * 10_000,
  );
});
