import type { TeamTransaction } from '../database/schema.ts';
import { journalledTables, type JournalledTable } from './journalled-tables.ts';

/** Tables of which the rows have an id of their own; a cost has that of its trajectory. */
export type TableWithIds = Exclude<JournalledTable, 'imported_cost'>;

/** The highest id that a row of each table has or had; 0 for one without rows. */
export type LastIds = ReadonlyMap<TableWithIds, number>;

export async function lastIdsOf(trx: TeamTransaction): Promise<LastIds> {
  const last = new Map<TableWithIds, number>();
  for (const table of journalledTables) {
    if (table === 'imported_cost') continue;
    const row = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.max<number | null>('id').as('last'))
      .executeTakeFirstOrThrow();
    // What was removed by hand can come back under its own id.
    const noted = await trx
      .selectFrom('change_row')
      .select((eb) => eb.fn.max<number | null>('row_id').as('last'))
      .where('table_name', '=', table)
      .executeTakeFirstOrThrow();
    last.set(table, Math.max(row.last ?? 0, noted.last ?? 0));
  }
  return last;
}
