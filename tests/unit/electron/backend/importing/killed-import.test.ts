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

/**
 * Runs an import, or the undoing of one, in a process of its own, and ends that without warning after some rows. Tells whether
 * it had confirmed before that: a process that is being killed may still finish what it was doing.
 */
function runAndKill(args: readonly string[], afterRows: number): Promise<{ stored: boolean }> {
  return new Promise((resolve, reject) => {
    let stored = false;
    const process = fork(child, args, { execArgv: [] });
    process.on('message', (message: { done?: number; stored?: boolean }) => {
      stored ||= message.stored === true;
      if ((message.done ?? 0) >= afterRows) process.kill('SIGKILL');
    });
    process.on('error', reject);
    process.on('exit', () => {
      resolve({ stored });
    });
  });
}

/** What a whole import leaves, table by table. */
const whole = {
  client: rowCount,
  household: rowCount / 2,
  trajectory: rowCount,
  imported_cost: rowCount,
  import_run: 1,
};
const nothing = { client: 0, household: 0, trajectory: 0, imported_cost: 0, import_run: 0 };
/** Undoing one leaves its place in the log. */
const undone = { ...nothing, import_run: 1 };

async function makeFile() {
  const path = join(folder, 'team.trede');
  const list = join(folder, 'lijst.csv');
  const key = randomBytes(32);
  const made = openDatabase(path, key, { create: true, fileId: randomBytes(16).toString('hex') });
  await migrate(made);
  await made.close();
  writeFileSync(list, csv(trajectoryHeader, ...manyRows(rowCount)));
  return { path, list, key };
}

/** The number of rows of each table, in a file that is sound. */
async function foundIn(path: string, key: Buffer) {
  const { db, driver, close } = openDatabase(path, key);
  expect(driver.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(driver.pragma('foreign_key_check')).toEqual([]);
  const found = { ...nothing };
  for (const table of Object.keys(nothing) as (keyof typeof nothing)[]) {
    found[table] = (await db.selectFrom(table).selectAll().execute()).length;
  }
  await close();
  return found;
}

describe('an import whose process is killed', () => {
  it.each([1, 1000, 2000, 3000, Infinity])(
    'after %s rows is there whole or not at all, in a sound file',
    async (afterRows) => {
      const { path, list, key } = await makeFile();
      const { stored } = await runAndKill([path, key.toString('hex'), list], afterRows);
      const found = await foundIn(path, key);
      if (stored || found.client > 0) expect(found).toEqual(whole);
      else expect(found).toEqual(nothing);
      if (afterRows === Infinity) expect(stored).toBe(true);
    },
    // Starting a process takes long on a computer that is busy with other tests.
    30_000,
  );
});

describe('undoing an import in a process that is killed', () => {
  it.each([1, 6000, Infinity])(
    'after %s rows has happened whole or not at all, in a sound file',
    async (afterRows) => {
      const { path, list, key } = await makeFile();
      await runAndKill([path, key.toString('hex'), list], Infinity);
      expect(await foundIn(path, key)).toEqual(whole);
      const { stored } = await runAndKill([path, key.toString('hex'), 'undo'], afterRows);
      const found = await foundIn(path, key);
      if (stored || found.client === 0) expect(found).toEqual(undone);
      else expect(found).toEqual(whole);
      if (afterRows === Infinity) expect(stored).toBe(true);
      else if (afterRows === 1) expect(found).toEqual(whole);
    },
    60_000,
  );
});
