import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { count } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { startTeamProcess } from '../support/team-process.ts';

let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const total = rounds(4, 500);

describe('a backend that is killed while it writes', () => {
  it(
    `loses nothing that it confirmed, ${total} times`,
    async () => {
      const confirmed = new Set<string>();
      for (let round = 0; round < total; round += 1) {
        const child = await startTeamProcess(made.path, 'write');
        expect(child.opened.ok).toBe(true);
        await child.confirmedAtLeast(randomInt(1, 40));
        await child.kill();
        for (const name of child.confirmed) confirmed.add(name);
      }
      const { backend } = made;
      const file = backend.grant(made.path);
      await backend.ask('team.open', { file, password: made.password });
      const funds = await backend.db().selectFrom('fund').select('name').execute();
      const stored = new Set(funds.map((fund) => fund.name));
      const lost = [...confirmed].filter((name) => !stored.has(name));
      count('1', total, lost.length);
      expect(lost).toEqual([]);
      // At most the one write that was under way may have been stored without being confirmed.
      expect(stored.size - confirmed.size).toBeLessThanOrEqual(total);
      // Each change has its log line: one transaction.
      const lines = await backend
        .db()
        .selectFrom('log_line')
        .select('id')
        .where('call', '=', 'budget.saveFund')
        .execute();
      expect(lines).toHaveLength(stored.size);
    },
    total * 10_000,
  );
});
