import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAsVerified, readBackups } from '../../electron/backend/team/backups/stored.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess } from '../support/team-process.ts';

let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(3, 50);

/** About as long as making one takes: the kill falls anywhere in it. In milliseconds. */
const oneBackup = 250;

describe('a backend that is killed while it makes a backup', () => {
  it(
    `keeps the earlier ones, and no half one counts, ${total} times`,
    async () => {
      const place = join(made.folder, 'Statushouders reservekopieën');
      const confirmed = new Set<string>();
      for (let round = 0; round < total; round += 1) {
        const child = await startTeamProcess(made.path, 'backup');
        expect(child.opened.ok).toBe(true);
        await child.confirmedAtLeast(1);
        await wait(randomInt(oneBackup));
        await child.kill();
        for (const name of child.confirmed) confirmed.add(name);
        await attempt('16', async () => {
          const backups = await readBackups(place);
          const whole = await Promise.all(backups.map(isAsVerified));
          expect(whole.filter((one) => !one)).toEqual([]);
          const names = new Set(backups.map(({ name }) => name));
          expect([...confirmed].filter((name) => !names.has(name))).toEqual([]);
          const folders = readdirSync(place).filter((name) => !name.startsWith('tijdelijk-'));
          expect(folders.sort()).toEqual([...names].sort());
        });
      }
      // Each of them goes on from what it had, and clears what the last one left.
      const child = await startTeamProcess(made.path, 'backup');
      await child.confirmedAtLeast(1);
      await child.kill();
      expect(
        readdirSync(place).filter((name) => name.startsWith('tijdelijk-')).length,
      ).toBeLessThan(2);
      const { backend } = made;
      const of = backend.grant(made.path);
      const [latest] = await backend.ask('team.backupsOf', { file: of });
      const backup = { place: 'beside' as const, name: latest?.name ?? '' };
      const { path } = await backend.ask('team.restore', { of, backup });
      await backend.ask('team.open', { file: backend.grant(path), password: made.password });
    },
    total * 20_000,
  );
});
