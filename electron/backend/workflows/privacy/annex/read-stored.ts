import type { TeamTransaction } from '../../../database/schema.ts';
import { allColumns } from '../../../database/file-columns.ts';
import type { Table } from '../holdings.ts';
import { wordsOfColumns } from './stored-columns.ts';
import { storedGroups, type StoredTable } from './stored-tables.ts';

export interface StoredPart extends StoredTable {
  /** In the words of the screen. */
  readonly columns: readonly string[];
}

interface ReadGroup {
  readonly title: string;
  readonly tables: readonly StoredPart[];
}

/**
 * What the open file can hold, read from the file itself, so that the annex cannot lag behind it.
 *
 * @throws when a table or a column of the file has no words yet
 */
export async function readStored(trx: TeamTransaction): Promise<ReadGroup[]> {
  const columns = Map.groupBy(await allColumns(trx), ({ table }) => table);
  const named = new Set<string>(
    storedGroups.flatMap(({ tables }) => tables).map(({ table }) => table),
  );
  const unnamed = [...columns.keys()].filter((table) => !named.has(table));
  if (unnamed.length > 0) throw new Error(`No words for ${unnamed.join(', ')}`);
  const columnsIn = (table: Table): string[] =>
    (columns.get(table) ?? []).map(({ column }) => column);
  return storedGroups.map(({ title, tables }) => ({
    title,
    tables: tables.map((stored) => ({
      ...stored,
      columns: wordsOfColumns(stored.table, columnsIn(stored.table)),
    })),
  }));
}
