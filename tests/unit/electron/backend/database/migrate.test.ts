import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableSizes } from '../../../../../electron/backend/database/backup.ts';
import {
  applicationId,
  latestVersion,
  migrate,
  versionOf,
} from '../../../../../electron/backend/database/migrate.ts';
import {
  migration,
  migrations,
  type Migration,
} from '../../../../../electron/backend/database/migrations/index.ts';
import {
  openDatabase,
  type OpenedDatabase,
} from '../../../../../electron/backend/database/open.ts';
import { makeFolder } from '../../../../support/team-file.ts';

let cleanup: () => void;
let file: OpenedDatabase;

beforeEach(() => {
  const made = makeFolder();
  cleanup = made.cleanup;
  const fileId = randomBytes(16).toString('hex');
  file = openDatabase(join(made.folder, 'a.trede'), randomBytes(32), { create: true, fileId });
});
afterEach(async () => {
  await file.close();
  cleanup();
});

const addColumn = migration(latestVersion() + 1, 'proef', async (db) => {
  await sql`alter table fund add column proef text`.execute(db);
});
const failing = migration(latestVersion() + 2, 'mislukt', async (db) => {
  await sql`create table half_made (id integer)`.execute(db);
  await sql`insert into half_made values (1)`.execute(db);
  throw new Error('half-way');
});

const steps = (...more: Migration[]) => ({ migrations: [...migrations, ...more] });
const everything = () => ({ sizes: tableSizes(file.driver), version: versionOf(file.driver) });

describe('the migrations', () => {
  it('count from 1 without gaps', () => {
    expect(migrations.map((step) => step.number)).toEqual(migrations.map((_, at) => at + 1));
  });

  it('bring an empty file to the latest version, and do nothing the second time', async () => {
    await migrate(file);
    expect(versionOf(file.driver)).toBe(latestVersion());
    expect(file.driver.pragma('application_id', { simple: true })).toBe(applicationId);
    const before = everything();
    await migrate(file);
    expect(everything()).toEqual(before);
    expect(file.driver.pragma('foreign_key_check')).toEqual([]);
  });

  it('keep what an older file holds, after a backup', async () => {
    await migrate(file);
    await file.db.insertInto('fund').values({ name: 'Uitvoeringsakkoord 2016' }).execute();
    const backups: number[] = [];
    await migrate(file, { ...steps(addColumn), backup: (version) => void backups.push(version) });
    expect(backups).toEqual([latestVersion()]);
    expect(versionOf(file.driver)).toBe(latestVersion() + 1);
    expect(file.driver.prepare('select name, proef from fund').all()).toEqual([
      { name: 'Uitvoeringsakkoord 2016', proef: null },
    ]);
  });

  it('ask no backup of a file that is new', async () => {
    const backup = () => {
      throw new Error('not needed');
    };
    await migrate(file, { ...steps(addColumn), backup });
    expect(versionOf(file.driver)).toBe(latestVersion() + 1);
  });

  it('change nothing when the backup fails', async () => {
    await migrate(file);
    const before = everything();
    const backup = () => Promise.reject(new Error('disk full'));
    await expect(migrate(file, { ...steps(addColumn), backup })).rejects.toThrow('disk full');
    expect(everything()).toEqual(before);
  });

  it('undo a step that fails, together with its number, and keep the steps before it', async () => {
    await migrate(file);
    await expect(migrate(file, steps(addColumn, failing))).rejects.toThrow('half-way');
    expect(versionOf(file.driver)).toBe(latestVersion() + 1);
    expect(tableSizes(file.driver).map(([name]) => name)).not.toContain('half_made');
  });

  it('refuse a file from a newer version, untouched', async () => {
    await migrate(file, steps(addColumn));
    const before = everything();
    await expect(migrate(file)).rejects.toMatchObject({ refused: { code: 'file-newer' } });
    expect(everything()).toEqual(before);
  });
});

describe('the schema', () => {
  it('is the one that was agreed on: a change to it is a new migration', async () => {
    await migrate(file);
    const rows = file.driver
      .prepare(
        'select type, name, sql from sqlite_master where sql is not null order by type, name',
      )
      .all() as { type: string; name: string; sql: string }[];
    const text = rows.map((row) => `-- ${row.type} ${row.name}\n${normalised(row.sql)};\n`);
    await expect(text.join('\n')).toMatchFileSnapshot('./schema.snapshot.sql');
  });
});

const normalised = (statement: string): string =>
  statement.replace(/\s+/g, ' ').replace(/, /g, ',\n  ').trim();
