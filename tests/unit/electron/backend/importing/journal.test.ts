import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamTransaction } from '../../../../../electron/backend/database/schema.ts';
import { createJournal, unpacked } from '../../../../../electron/backend/importing/journal.ts';
import {
  references,
  rowDigest,
  tableColumns,
} from '../../../../../electron/backend/importing/journalled-rows.ts';
import { journalledTables } from '../../../../../electron/backend/importing/journalled-tables.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../support/team-file.ts';

let file: TestDatabase;
beforeEach(async () => {
  file = await makeTeamDatabase();
});
afterEach(() => file.cleanup());

const runOf = async (trx: TeamTransaction): Promise<number> => {
  const { id } = await trx
    .insertInto('import_run')
    .values({ imported_on: '2019-12-31', reference_date: '2019-12-31', row_count: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};
const inTransaction = <Value>(work: (trx: TeamTransaction) => Promise<Value>) =>
  file.db.transaction().execute(work);

describe('what the journal knows of the tables', () => {
  it.each(journalledTables)('are all columns of %s, in their order', (table) => {
    const columns = file.driver.pragma(`table_info(${table})`) as { name: string }[];
    // The place of a column that a later version took away stays.
    const known = tableColumns[table].filter((name) => name !== null);
    expect(known).toEqual(columns.map(({ name }) => name));
  });

  it('is every column of the file that refers to a table which an import adds to', () => {
    const tables = file.driver
      .prepare(`select name from sqlite_master where type = 'table'`)
      .all() as { name: string }[];
    const found = tables.flatMap(({ name }) =>
      (file.driver.pragma(`foreign_key_list(${name})`) as { from: string; table: string }[])
        .filter(({ table }) => (journalledTables as readonly string[]).includes(table))
        .map(({ from, table }) => `${name}.${from} -> ${table}`),
    );
    const declared = references.map(({ from, column, to }) => `${from}.${column} -> ${to}`);
    expect(declared.toSorted()).toEqual(found.toSorted());
  });

  it('puts every parent before its children', () => {
    for (const { from, to } of references) {
      const place = journalledTables.findIndex((table) => table === from);
      // What people fill in by hand is taken away before an import is.
      if (place !== -1) expect(journalledTables.indexOf(to)).toBeLessThan(place);
    }
  });
});

describe('a journal', () => {
  it('notes each row that it adds, in records of 5,000, so that a change shows', async () => {
    const records = await inTransaction(async (trx) => {
      const journal = await createJournal(trx, await runOf(trx));
      const rows = Array.from({ length: 12_000 }, () => {
        const id = journal.nextId('household');
        return { id, household_number: `P${id}` };
      });
      for (let from = 0; from < rows.length; from += 1_700) {
        await journal.add('household', rows.slice(from, from + 1_700));
      }
      await journal.finish();
      return trx.selectFrom('import_added').selectAll().orderBy('id').execute();
    });
    expect(records.map(({ table_name: table }) => table)).toEqual(Array(3).fill('household'));
    const ids = records.flatMap((record) => unpacked(record.row_ids));
    expect(ids).toEqual(Array.from({ length: 12_000 }, (_, index) => index + 1));
    const digests = records.flatMap((record) => unpacked(record.row_digests));
    const stored = await file.db.selectFrom('household').selectAll().orderBy('id').execute();
    expect(digests).toEqual(stored.map((row) => rowDigest('household', row)));
    expect(rowDigest('household', { id: 1, household_number: 'P2' })).not.toBe(digests[0]);
  });

  it('counts on from the last id of each table', async () => {
    await inTransaction(async (trx) => {
      const types = await trx.selectFrom('trajectory_type').select('id').execute();
      const journal = await createJournal(trx, await runOf(trx));
      expect(journal.nextId('trajectory_type')).toBe(Math.max(...types.map(({ id }) => id)) + 1);
      expect([journal.nextId('fund'), journal.nextId('fund')]).toEqual([1, 2]);
    });
  });

  it('digests a row alike whether its empty columns were named or not', () => {
    const named = { id: 1, name: 'A', spend_from: null, note: null };
    expect(rowDigest('fund', named)).toBe(rowDigest('fund', { id: 1, name: 'A' }));
  });

  it('digests a row as before there were columns that say the same of every row of then', () => {
    const before = { id: 1, name: 'A', amount_cents: null, target_group: 'oudkomer' };
    const now = { id: 1, name: 'A', target_group: 'oudkomer', per_year: 0, repay: 0, note: null };
    expect(rowDigest('fund', now)).toBe(rowDigest('fund', before));
    expect(rowDigest('fund', { ...now, per_year: 1 })).not.toBe(rowDigest('fund', before));
  });

  it('notes what a value was and became, once, and not what stays the same', async () => {
    await inTransaction(async (trx) => {
      await trx.insertInto('fund').values({ id: 7, name: 'Fonds A' }).execute();
      const journal = await createJournal(trx, await runOf(trx));
      await journal.change('fund', 7, 'spend_from', '2017-01-01');
      await journal.change('fund', 7, 'name', 'Fonds A');
      await journal.finish();
      expect(await trx.selectFrom('import_changed').selectAll().execute()).toEqual([
        {
          id: 1,
          import_id: 1,
          table_name: 'fund',
          row_id: 7,
          column_name: 'spend_from',
          value_before: 'null',
          value_after: '"2017-01-01"',
        },
      ]);
      const fund = await trx.selectFrom('fund').selectAll().executeTakeFirstOrThrow();
      expect(fund.spend_from).toBe('2017-01-01');
    });
  });

  it('does not change what it added itself, or what is not there', async () => {
    await inTransaction(async (trx) => {
      const journal = await createJournal(trx, await runOf(trx));
      const id = journal.nextId('fund');
      await journal.add('fund', [{ id, name: 'Fonds A' }]);
      await expect(journal.change('fund', id, 'name', 'B')).rejects.toThrow('added itself');
      await expect(journal.change('household', 0, 'household_number', 'B')).rejects.toThrow(
        'not there',
      );
    });
  });
});
