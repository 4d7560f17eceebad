import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textColumns } from '../../../../../../electron/backend/database/file-columns.ts';
import {
  aboutNobody,
  foundOtherwise,
  heldTables,
  holdingOf,
} from '../../../../../../electron/backend/workflows/privacy/holdings.ts';
import { codeColumns } from '../../../../../../electron/backend/workflows/privacy/own-words.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

const tables = async () =>
  (
    await sql<{ name: string }>`select name from sqlite_master where type = 'table'
      and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(file.db)
  ).rows.map(({ name }) => name);

interface Reference {
  readonly from: string;
  readonly column: string;
  readonly to: string;
}

async function references(): Promise<Reference[]> {
  const found: Reference[] = [];
  for (const from of await tables()) {
    const keys = await sql<{ from: string; table: string }>`
      select "from", "table" from pragma_foreign_key_list(${from})`.execute(file.db);
    for (const key of keys.rows) found.push({ from, column: key.from, to: key.table });
    const columns = await sql<{ name: string }>`
      select name from pragma_table_info(${from})`.execute(file.db);
    // A reference to a client without a rule of the database counts as well.
    if (columns.rows.some(({ name }) => name === 'client_id')) {
      found.push({ from, column: 'client_id', to: 'client' });
    }
  }
  return found;
}

const held = new Set<string>(heldTables);

describe('the columns of codes', () => {
  it('are columns of the file, or of one of its tables', async () => {
    const columns = await file.db.transaction().execute(textColumns);
    const known = columns.flatMap(({ table, column }) => [column, `${table}.${column}`]);
    expect([...codeColumns].filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the tables in which a client can stand', () => {
  it('are all of the schema, each named once', async () => {
    const named = [...heldTables, ...Object.keys(foundOtherwise), ...aboutNobody];
    expect(named.toSorted()).toEqual((await tables()).toSorted());
  });

  it('are found by every column that refers to a client, or to a row of one', async () => {
    const missing: string[] = [];
    for (const { from, column, to } of await references()) {
      const { fate } = held.has(to) ? holdingOf(to as never) : { fate: 'nobody' };
      if (fate !== 'goes') continue;
      const ways = held.has(from) ? holdingOf(from as never).ways : [];
      const known = ways.some((way) =>
        way.way === 'down'
          ? way.column === column && way.parent === to
          : way.column === column || (way.child === from && way.column === column),
      );
      const upwards = held.has(to)
        ? holdingOf(to as never).ways.some(
            (way) => way.way === 'up' && way.child === from && way.column === column,
          )
        : false;
      if (!known && !upwards) missing.push(`${from}.${column} -> ${to}`);
    }
    expect(missing).toEqual([]);
  });

  it('notices a table that is new', async () => {
    await sql`create table new_table (id integer primary key, client_id integer)`.execute(file.db);
    expect(await references()).toContainEqual({
      from: 'new_table',
      column: 'client_id',
      to: 'client',
    });
    expect(held.has('new_table')).toBe(false);
    await sql`drop table new_table`.execute(file.db);
  });
});
