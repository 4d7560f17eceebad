import type { TeamTransaction } from '../../database/schema.ts';
import { unpacked } from '../journal.ts';
import { tableColumns } from '../journalled-rows.ts';
import { journalledTables, type JournalledTable } from '../journalled-tables.ts';
import { AddedIds } from './added-ids.ts';

/** A value that the import made, and what it was. */
export interface ChangedValue {
  readonly table: JournalledTable;
  readonly rowId: number;
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an import did to the team file. */
export interface ImportJournal {
  readonly added: ReadonlyMap<JournalledTable, AddedIds>;
  /** In the order in which they were made. */
  readonly changed: readonly ChangedValue[];
}

export async function readJournal(trx: TeamTransaction, importId: number): Promise<ImportJournal> {
  const records = await trx
    .selectFrom('import_added')
    .select(['table_name', 'row_ids', 'row_digests'])
    .where('import_id', '=', importId)
    .orderBy('id')
    .execute();
  const pairs = new Map<JournalledTable, { ids: number[]; digests: number[] }>();
  for (const { table_name: name, row_ids: ids, row_digests: digests } of records) {
    const table = journalledTable(name);
    let known = pairs.get(table);
    if (known === undefined) pairs.set(table, (known = { ids: [], digests: [] }));
    for (const id of unpacked(ids)) known.ids.push(id);
    for (const digest of unpacked(digests)) known.digests.push(digest);
  }
  const changes = await trx
    .selectFrom('import_changed')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('id')
    .execute();
  return {
    added: new Map(
      [...pairs].map(([table, { ids, digests }]) => [table, new AddedIds(ids, digests)]),
    ),
    changed: changes.map((change) => {
      const table = journalledTable(change.table_name);
      if (!(tableColumns[table] as readonly (string | null)[]).includes(change.column_name)) {
        throw new Error('the journal of an import names a column that there is not');
      }
      return {
        table,
        rowId: change.row_id,
        column: change.column_name,
        before: JSON.parse(change.value_before) as unknown,
        after: JSON.parse(change.value_after) as unknown,
      };
    }),
  };
}

function journalledTable(name: string): JournalledTable {
  const table = journalledTables.find((one) => one === name);
  if (table === undefined)
    throw new Error('the journal of an import names a table that there is not');
  return table;
}
