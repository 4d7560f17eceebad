import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestVersion } from '../../../../../electron/backend/database/migrate.ts';
import {
  migration,
  migrations,
  type Migration,
} from '../../../../../electron/backend/database/migrations/index.ts';
import type { FileHandlers } from '../../../../../electron/backend/handler.ts';
import { makeTeamHandlers } from '../../../../../electron/backend/team/handlers.ts';
import { makeBackend, type TestBackend } from '../../../../support/backend.ts';
import { folderBytes } from '../../../../support/folder-bytes.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { testStrength } from '../../../../support/test-keys.ts';

const addColumn = migration(latestVersion() + 1, 'proef', async (db) => {
  await sql`alter table fund add column proef text`.execute(db);
});
const failing = migration(latestVersion() + 1, 'mislukt', async (db) => {
  await sql`drop table log_line`.execute(db);
  throw new Error('half-way');
});

let made: TestTeamFile;
const later: TestBackend[] = [];

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.db().insertInto('fund').values({ name: 'Uitvoeringsakkoord' }).execute();
  await made.backend.close();
});
afterEach(async () => {
  for (const backend of later.splice(0)) await backend.close();
  await made.cleanup();
});

/** A later version of the program. */
function laterProgram(...steps: Migration[]): TestBackend {
  const sessionHandlers = makeTeamHandlers({
    strength: testStrength,
    migrations: [...migrations, ...steps],
  });
  const backend = makeBackend({ sessionHandlers, fileHandlers: {} as FileHandlers });
  later.push(backend);
  return backend;
}

const open = (backend: TestBackend, path = made.path) =>
  backend.call('team.open', { file: backend.grant(path), password: made.password });

describe('opening a file from an older version', () => {
  it('upgrades it and keeps the old version beside it, which opens with the same password', async () => {
    const backend = laterProgram(addColumn);
    expect((await open(backend)).ok).toBe(true);
    const funds = await sql`select name, proef from fund`.execute(backend.db());
    expect(funds.rows).toEqual([{ name: 'Uitvoeringsakkoord', proef: null }]);
    await backend.close();
    expect(readdirSync(made.folder).sort()).toEqual([
      'Statushouders reservekopieën',
      'Statushouders.trede',
      'Statushouders.trede-sleutel',
      'Statushouders.trede-sleutel2',
    ]);
    expect(await open(made.backend)).toMatchObject({ error: { code: 'file-newer' } });
    const of = made.backend.grant(made.path);
    const [kept] = await made.backend.ask('team.backupsOf', { file: of });
    expect(kept).toMatchObject({ reason: 'upgrade', day: '2019-12-31' });
    const backup = { place: 'beside' as const, name: kept?.name ?? '' };
    const { path } = await made.backend.ask('team.restore', { of, backup });
    expect((await open(made.backend, path)).ok).toBe(true);
    expect(await made.backend.db().selectFrom('fund').select('name').execute()).toHaveLength(1);
  });

  it('makes no second copy once it is up to date, and never writes over an earlier one', async () => {
    const backend = laterProgram(addColumn);
    await open(backend);
    await backend.close();
    const first = folderBytes(made.folder);
    await open(backend);
    await backend.close();
    expect(Object.keys(folderBytes(made.folder))).toEqual(Object.keys(first));
  });

  it('leaves a file that opens in the old version when the upgrade fails', async () => {
    const backend = laterProgram(failing);
    for (const copies of [1, 2]) {
      expect(await open(backend)).toMatchObject({ error: { code: 'unexpected' } });
      expect(readdirSync(join(made.folder, 'Statushouders reservekopieën'))).toHaveLength(copies);
    }
    expect((await open(made.backend)).ok).toBe(true);
    const lines = await made.backend.db().selectFrom('log_line').select('call').execute();
    expect(lines.map((line) => line.call)).toEqual(['team.create', 'team.close', 'team.open']);
  });
});
