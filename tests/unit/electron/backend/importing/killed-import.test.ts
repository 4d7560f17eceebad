import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../../../electron/backend/database/migrate.ts';
import { openDatabase } from '../../../../../electron/backend/database/open.ts';
import { makeFolder } from '../../../../support/team-file.ts';
import { csv, manyRows, trajectoryHeader } from './lists.ts';

const rowCount = 3000;
const child = new URL('killed-import.child.ts', import.meta.url);

let folder: string;
let cleanup: () => void;
beforeEach(() => {
  ({ folder, cleanup } = makeFolder());
});
afterEach(() => {
  cleanup();
});

/** Runs the import in a process of its own, and ends that without warning after some rows. */
function importAndKill(args: readonly string[], afterRows: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const process = fork(child, args, { execArgv: [] });
    process.on('message', (message: { done?: number; stored?: boolean }) => {
      if ((message.done ?? 0) >= afterRows) process.kill('SIGKILL');
    });
    process.on('error', reject);
    process.on('exit', (_code, signal) => {
      if (signal === 'SIGKILL' || afterRows > rowCount) resolve();
      else reject(new Error('the import ended before it was killed'));
    });
  });
}

describe('an import whose process is killed', () => {
  it.each([
    { afterRows: 1000, clients: 0 },
    { afterRows: 2000, clients: 0 },
    { afterRows: 3000, clients: 0 },
    { afterRows: Infinity, clients: rowCount },
  ])(
    'after $afterRows rows leaves $clients clients, and a sound file',
    async ({ afterRows, clients }) => {
      const path = join(folder, 'team.trede');
      const list = join(folder, 'lijst.csv');
      const key = randomBytes(32);
      const made = openDatabase(path, key, {
        create: true,
        fileId: randomBytes(16).toString('hex'),
      });
      await migrate(made);
      await made.close();
      writeFileSync(list, csv(trajectoryHeader, ...manyRows(rowCount)));

      await importAndKill([path, key.toString('hex'), list], afterRows);

      const { db, driver, close } = openDatabase(path, key);
      expect(driver.pragma('integrity_check', { simple: true })).toBe('ok');
      for (const table of ['client', 'household', 'trajectory', 'imported_cost'] as const) {
        const rows = await db.selectFrom(table).selectAll().execute();
        expect([table, rows.length]).toEqual([
          table,
          table === 'household' ? clients / 2 : clients,
        ]);
      }
      expect(await db.selectFrom('import_run').selectAll().execute()).toHaveLength(
        clients === 0 ? 0 : 1,
      );
      await close();
    },
  );
});
