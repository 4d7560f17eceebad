import { randomInt } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../support/backend.ts';
import { logLines } from '../support/log-lines.ts';
import { rounds } from '../support/long.ts';
import {
  makeSharingTeam,
  readerName,
  readerPassword,
  type SharingTeam,
} from '../support/sharing-team.ts';
import { attempt, count } from '../support/tally.ts';
import { startSharingProcess } from '../support/team-process.ts';
import { testPassword } from '../support/test-keys.ts';

const maker = { name: testAccount, password: testPassword };
const colleague = { name: readerName, password: readerPassword };
const total = rounds(3, 50);
/** About as long as it takes to open the file and to take in what was left: the kill falls anywhere in it. */
const opening = 400;
const anHour = 3_600_000;

let team: SharingTeam;
beforeEach(async () => {
  team = await makeSharingTeam();
  await team.writer.close();
});
afterEach(() => team.cleanup());

const openAsMaker = async (): Promise<void> => {
  await team.writer.ask('team.open', { file: team.writer.grant(team.path), ...maker });
};
const leftovers = () => readdirSync(team.folder).filter((name) => name.includes('.tijdelijk'));
const journals = () => readdirSync(team.folder).filter((name) => name.includes('-meelezer-'));

/** What was published, as a file of its own. */
async function fundsPublished(round: number): Promise<readonly string[]> {
  const folder = join(team.folder, `kopie ${round}`);
  mkdirSync(folder);
  const copy = join(folder, 'Kopie.trede');
  copyFileSync(`${team.path}-lezen`, copy);
  for (const key of ['-sleutel', '-sleutel2']) copyFileSync(team.path + key, copy + key);
  await team.writer.ask('team.open', { file: team.writer.grant(copy), ...maker });
  const funds = await team.writer.db().selectFrom('fund').select('name').execute();
  await team.writer.close();
  return funds.map(({ name }) => name);
}

describe('a backend that is killed while it shares the file', () => {
  it(
    `leaves a whole publication, and never an older one, ${total} times`,
    async () => {
      for (let round = 0; round < total; round += 1) {
        team.clock.now += anHour * 1000;
        const child = await startSharingProcess(team.path, 'publish', maker, team.clock.now);
        expect(child.opened.ok).toBe(true);
        await child.confirmedAtLeast(1);
        await wait(randomInt(120));
        await child.kill();
        await attempt('meelezen', async () => {
          const published = await fundsPublished(round);
          expect(published).toEqual(expect.arrayContaining([...child.confirmed]));
          team.clock.now += anHour * 1000;
          await openAsMaker();
          expect(leftovers()).toEqual([]);
          const lines = await logLines(team.writer);
          expect(lines.filter(({ call }) => call === 'team.notClosed')).toHaveLength(round + 1);
        });
        await team.writer.close();
      }
    },
    total * 20_000,
  );

  it(
    `takes in what readers left once, in order, whoever was killed, ${total} times`,
    async () => {
      const confirmed: string[] = [];
      for (let round = 0; round < total; round += 1) {
        team.clock.now += anHour;
        const holder = await startSharingProcess(team.path, 'hold', maker, team.clock.now);
        const reader = await startSharingProcess(team.path, 'read', colleague, team.clock.now);
        expect(reader.opened.ok).toBe(true);
        await reader.confirmedAtLeast(20 + randomInt(20));
        await reader.kill();
        await holder.kill();
        confirmed.push(...reader.confirmed);
        team.clock.now += anHour;
        const next = await startSharingProcess(team.path, 'opening', maker, team.clock.now);
        await wait(randomInt(opening));
        await next.kill();
      }
      // The last one may have had the file already when it was killed.
      team.clock.now += anHour;
      await openAsMaker();
      const lines = await logLines(team.writer);
      const noted = lines.filter(({ outcome }) => outcome === 'reading-only').map(({ at }) => at);
      const lost = confirmed.filter((at) => !noted.includes(at));
      const double = noted.length - new Set(noted).size;
      count('meelezen', total, Math.min(total, lost.length + double));
      expect(double).toBe(0);
      expect(noted).toEqual([...noted].sort());
      // Whoever is killed between noting and telling has noted one more than it told.
      const told = new Set(confirmed);
      expect(lost).toEqual([]);
      expect(noted.filter((at) => !told.has(at)).length).toBeLessThanOrEqual(total);
      expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
      // Checked, closed and opened: one that nobody ended stays a week, and comes in no second time.
      await team.writer.close();
      team.clock.now = Date.now() + 8 * 24 * anHour;
      await openAsMaker();
      expect(journals()).toEqual([]);
      expect(await logLines(team.writer)).toHaveLength(lines.length + 3);
    },
    total * 20_000,
  );
});
