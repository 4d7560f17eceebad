import type { TeamTransaction } from '../../database/schema.ts';
import { heldTables, holdingOf, type HeldTable } from './holdings.ts';

export type Row = Readonly<Record<string, unknown>>;
/** What stands in each table about some clients; of a table without rows nothing. */
export type HeldRows = ReadonlyMap<HeldTable, readonly Row[]>;

/** So many values fit in one `in (…)`, with room to spare. */
const valuesPerQuery = 5_000;

/**
 * Every row that is about these clients, whole, as it stands in the file.
 *
 * @param without tables of which the rows are not wanted, for instance those with the bytes of documents
 */
export async function readHeldRows(
  trx: TeamTransaction,
  clientIds: readonly number[],
  without: readonly HeldTable[] = [],
): Promise<HeldRows> {
  const found = new Map<HeldTable, readonly Row[]>();
  found.set('client', await rowsWith(trx, 'client', 'id', clientIds));
  const read = async (table: HeldTable): Promise<readonly Row[]> => {
    const known = found.get(table);
    if (known !== undefined) return known;
    const rows = new Map<unknown, Row>();
    for (const way of holdingOf(table).ways) {
      const others = await read(way.way === 'down' ? way.parent : way.child);
      const values = idsOf(others, way.way === 'down' ? 'id' : way.column);
      const column = way.way === 'down' ? way.column : 'id';
      for (const row of await rowsWith(trx, table, column, values)) {
        rows.set(row['id'] ?? row['trajectory_id'], row);
      }
    }
    const all = [...rows.values()];
    found.set(table, all);
    return all;
  };
  for (const table of heldTables) if (!without.includes(table)) await read(table);
  return new Map([...found].filter(([, rows]) => rows.length > 0));
}

export const rowsIn = (held: HeldRows, table: HeldTable): readonly Row[] => held.get(table) ?? [];

/** The numbers in a column of rows, each once. */
export const idsOf = (rows: readonly Row[], column: string): number[] => [
  ...new Set(rows.map((row) => row[column]).filter((id) => typeof id === 'number')),
];

async function rowsWith(
  trx: TeamTransaction,
  table: HeldTable,
  column: string,
  values: readonly number[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < values.length; from += valuesPerQuery) {
    const found = await trx
      .selectFrom(table as 'client')
      .selectAll()
      .where(column as 'id', 'in', values.slice(from, from + valuesPerQuery))
      .execute();
    rows.push(...(found as Row[]));
  }
  return rows;
}
