import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorFromDatabase } from '../../../../../electron/backend/database/errors.ts';
import {
  isNetworkPath,
  isNetworkPlace,
} from '../../../../../electron/backend/database/network-place.ts';
import {
  openDatabase,
  unencryptedForBenchmark,
} from '../../../../../electron/backend/database/open.ts';
import { makeFolder } from '../../../../support/team-file.ts';

const dataKey = randomBytes(32);
const fileId = randomBytes(16).toString('hex');
let folder: string;
let cleanup: () => void;
let path: string;

beforeEach(() => {
  ({ folder, cleanup } = makeFolder());
  path = join(folder, 'a.trede');
});
afterEach(() => cleanup());

async function makeFile(): Promise<void> {
  const file = openDatabase(path, dataKey, { create: true, fileId });
  file.driver.exec(`create table note (text); insert into note values ('Amal uit Aleppo')`);
  await file.close();
}

const errorOf = (work: () => unknown): Error & { code?: string } => {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('an open database', () => {
  it('keeps to the settings that safety rests on', async () => {
    const file = openDatabase(path, dataKey, { create: true, fileId });
    const pragma = (name: string) => file.driver.pragma(name, { simple: true });
    expect(pragma('cipher')).toBe('chacha20');
    expect(pragma('locking_mode')).toBe('exclusive');
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('temp_store')).toBe(2);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('cell_size_check')).toBe(1);
    expect(pragma('foreign_keys')).toBe(1);
    // No shared memory: exclusive locking came before the journal mode.
    file.driver.exec('create table one (a)');
    expect(readdirSync(folder).sort()).toEqual(['a.trede', 'a.trede-wal']);
    await file.close();
    expect(readdirSync(folder)).toEqual(['a.trede']);
  });

  it('is readable with its own key only, and begins with its id', async () => {
    await makeFile();
    const bytes = readFileSync(path);
    expect(bytes.includes('Amal')).toBe(false);
    expect(bytes.subarray(0, 16).toString('hex')).toBe(fileId);
    const again = openDatabase(path, dataKey);
    expect(again.driver.prepare('select text from note').all()).toHaveLength(1);
    await again.close();
    const other = Buffer.from(dataKey);
    other[31] = (other[31] ?? 0) ^ 1;
    for (const wrong of [randomBytes(32), other, Buffer.alloc(32), unencryptedForBenchmark]) {
      const error = errorOf(() => openDatabase(path, wrong as Buffer));
      expect(error.code).toBe('SQLITE_NOTADB');
      expect(errorFromDatabase(error)?.code).toBe('file-damaged');
      if (wrong instanceof Buffer) expect(error.stack).not.toContain(wrong.toString('hex'));
    }
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('takes a key of 32 bytes and nothing else', async () => {
    await makeFile();
    expect(() => openDatabase(path, Buffer.from('wachtwoord'))).toThrow(RangeError);
    expect(() => openDatabase(path, Buffer.alloc(0))).toThrow(RangeError);
  });

  it('is never made over an existing file, nor out of nothing', () => {
    writeFileSync(path, 'van iemand anders');
    const taken = errorOf(() => openDatabase(path, dataKey, { create: true, fileId }));
    expect(taken.code).toBe('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('van iemand anders');
    const missing = errorOf(() => openDatabase(join(folder, 'b.trede'), dataKey));
    expect(missing.code).toBe('SQLITE_CANTOPEN');
    expect(readdirSync(folder)).toEqual(['a.trede']);
  });

  it('can be closed twice', async () => {
    const file = openDatabase(path, dataKey, { create: true, fileId });
    await file.close();
    await file.close();
    expect(file.driver.open).toBe(false);
  });

  it('is readable for everybody only where the benchmark asks so', async () => {
    const file = openDatabase(path, unencryptedForBenchmark, { create: true });
    file.driver.exec(`create table note (text); insert into note values ('Amal uit Aleppo')`);
    await file.close();
    expect(readFileSync(path).includes('Amal')).toBe(true);
  });
});

describe('a place on the network', () => {
  it.each([
    ['\\\\server\\share\\Team.trede', true],
    ['//server/share/Team.trede', true],
    ['\\\\?\\UNC\\server\\share\\Team.trede', true],
    ['\\\\?\\C:\\Users\\Team.trede', false],
    ['C:\\Users\\Team.trede', false],
    ['/home/team/Team.trede', false],
  ])('%s: %s', (where, expected) => {
    expect(isNetworkPath(where)).toBe(expected);
  });

  it('is assumed where it cannot be told', () => {
    expect(isNetworkPlace(join(mkdtempSync(join(folder, 'x')), 'a.trede'), 'linux')).toBe(false);
    expect(isNetworkPlace(join(folder, 'weg', 'a.trede'), 'linux')).toBe(true);
    expect(isNetworkPlace(join(folder, 'weg', 'a.trede'), 'win32')).toBe(true);
    expect(isNetworkPlace('/Volumes/Team/a.trede', 'darwin')).toBe(true);
  });

  it.each([
    ['darwin', '/Users/ans/team/a.trede', '/Volumes/Team/a.trede', true],
    ['darwin', '/Users/ans/team/a.trede', '/Users/ans/team/a.trede', false],
    ['win32', 'C:\\team\\a.trede', '\\\\server\\team\\a.trede', true],
    ['win32', 'C:\\team\\a.trede', 'C:\\team\\a.trede', false],
  ] as const)('are told by where a link leads: %s, %s to %s', (platform, path, real, expected) => {
    expect(isNetworkPlace(path, platform, () => real)).toBe(expected);
  });
});
