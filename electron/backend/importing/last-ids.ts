import { lastIdOf } from '../database/last-id.ts';
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
    last.set(table, await lastIdOf(trx, table));
  }
  return last;
}
