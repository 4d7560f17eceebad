import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableSizes, writeVerifiedCopy } from '../../../../../electron/backend/database/backup.ts';
import { migrate } from '../../../../../electron/backend/database/migrate.ts';
import {
  openDatabase,
  type OpenedDatabase,
} from '../../../../../electron/backend/database/open.ts';
import { makeFolder } from '../../../../support/team-file.ts';

const dataKey = randomBytes(32);
let folder: string;
let cleanup: () => void;
let file: OpenedDatabase;

beforeEach(async () => {
  ({ folder, cleanup } = makeFolder());
  const fileId = randomBytes(16).toString('hex');
  file = openDatabase(join(folder, 'a.trede'), dataKey, { create: true, fileId });
  await migrate(file);
  await file.db.insertInto('fund').values({ name: 'Fonds van Amal' }).execute();
});
afterEach(async () => {
  await file.close();
  cleanup();
});

describe('a verified copy', () => {
  it('is encrypted, opens with the same key and holds the same', async () => {
    const target = join(folder, 'kopie');
    await writeVerifiedCopy(file, target, dataKey);
    expect(readFileSync(target).includes('Amal')).toBe(false);
    expect(readFileSync(target).subarray(0, 16)).toEqual(readFileSync(file.path).subarray(0, 16));
    const copy = openDatabase(target, dataKey);
    expect(tableSizes(copy.driver)).toEqual(tableSizes(file.driver));
    await copy.close();
  });

  it('does not count when it cannot be opened, and leaves nothing', async () => {
    const target = join(folder, 'kopie');
    await expect(writeVerifiedCopy(file, target, randomBytes(32))).rejects.toThrow();
    expect(existsSync(target)).toBe(false);
  });

  it('is not written over something else', async () => {
    const target = join(folder, 'kopie');
    writeFileSync(target, 'van iemand anders');
    await expect(writeVerifiedCopy(file, target, dataKey)).rejects.toThrow();
    expect(readFileSync(target, 'utf8')).toBe('van iemand anders');
    expect(readdirSync(folder)).toHaveLength(3);
  });
});
