import { cpSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/backend/database/open.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../support/team-file.ts';
import { breakOff } from '../support/team-process.ts';

const rowCount = 400;
const list = [
  'klantnummer;bijstandspartij;voornaam;achternaam;traject;aanbieder;startdatum;kosten;fonds',
  ...Array.from(
    { length: rowCount },
    (_, at) =>
      `K${100_000 + at};P${at >> 1};Voornaam${at};Achternaam;Jobcoaching;Op Stap;01-02-2018;1.450,00;Fonds A`,
  ),
  '',
].join('\r\n');

let made: TestTeamFile;
let listPath: string;
let dataKey: Buffer;

beforeEach(async () => {
  made = await makeTeamFile();
  dataKey = Buffer.from(made.backend.file().dataKey);
  await made.backend.close();
  listPath = join(made.folder, 'lijst.csv');
  writeFileSync(listPath, list);
});
afterEach(() => made.cleanup());

const tables = ['client', 'household', 'trajectory', 'imported_cost', 'import_run'] as const;
const whole = [rowCount, rowCount / 2, rowCount, rowCount, 1];
const nothing = tables.map(() => 0);

/** The number of rows of each table, in a file that is sound. */
async function foundIn(path: string): Promise<readonly number[]> {
  const { driver, close } = openDatabase(path, dataKey);
  expect(driver.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(driver.pragma('foreign_key_check')).toEqual([]);
  const sizes = tables.map((table) => {
    const row = driver.prepare(`select count(*) as size from "${table}"`).get();
    return (row as { size: number }).size;
  });
  await close();
  return sizes;
}

/** One import on a copy of the file, killed after so long; `null`: once it is done. */
async function importOnCopy(after: number | null) {
  const { folder, cleanup } = makeFolder();
  cpSync(made.folder, folder, { recursive: true });
  const path = join(folder, 'Statushouders.trede');
  const { done, took } = await breakOff(path, 'import', after, listPath);
  const found = await foundIn(path);
  cleanup();
  return { done, took, found };
}

const total = rounds(3, 500);

describe('a backend that is killed while it imports a list', () => {
  it(
    `has stored all of it or nothing, ${total} times`,
    async () => {
      const undisturbed = await importOnCopy(null);
      expect(undisturbed).toMatchObject({ done: true, found: whole });
      for (let round = 0; round < total; round += 1) {
        const after = randomInt(Math.ceil(undisturbed.took * 1.2));
        const { done, found } = await importOnCopy(after);
        await attempt('2', () => {
          expect([nothing, whole], `after ${after} ms`).toContainEqual(found);
          if (done) expect(found).toEqual(whole);
        });
      }
    },
    total * 20_000,
  );
});
