import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnOf } from '../../../../../../electron/backend/caseload/records/stored-values.ts';
import {
  recordKindNames,
  recordKindOf,
} from '../../../../../../shared/caseload/records/all-records.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;

beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

/** What is kept beside the fields of a record: whose it is, and what other screens fill in. */
const beside: Readonly<Record<string, readonly string[]>> = {
  client: ['id', 'household_id', 'import_id'],
  child: ['id', 'household_id'],
  trajectory: [
    'id',
    'client_id',
    'type_id',
    'provider_id',
    'import_id',
    'planned_start',
    'planned_end',
  ],
};

describe.each(recordKindNames)('the kind %s', (name) => {
  const kind = recordKindOf(name);

  it('declares exactly the columns of its table', async () => {
    const columns = await sql<{ name: string; notnull: number }>`
      select name, "notnull" from pragma_table_info(${kind.table})
    `.execute(file.db);
    const declared = Object.keys(kind.fields).map(columnOf);
    const others = beside[kind.table] ?? ['id', 'client_id'];
    expect(columns.rows.map((column) => column.name).sort()).toEqual(
      [...declared, ...others].sort(),
    );
  });

  it('asks for every value that its table cannot do without', async () => {
    const columns = await sql<{ name: string }>`
      select name from pragma_table_info(${kind.table}) where "notnull" = 1
    `.execute(file.db);
    const needed = columns.rows.map((column) => column.name);
    const optional = Object.entries(kind.fields)
      .filter(([, field]) => !field.required)
      .map(([field]) => columnOf(field));
    expect(optional.filter((column) => needed.includes(column))).toEqual([]);
  });

  it('has its rows found by an index', async () => {
    const owner = { self: 'id', client: 'client_id', household: 'household_id' }[kind.owner];
    const plan = await sql<{ detail: string }>`
      explain query plan
      select * from ${sql.table(kind.table)} where ${sql.ref(owner)} = ${1} order by id
    `.execute(file.db);
    expect(plan.rows.map(({ detail }) => detail).join()).toMatch(/^SEARCH/);
  });
});
