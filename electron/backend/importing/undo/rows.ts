import { CompiledQuery } from 'kysely';
import type { TeamTransaction } from '../../database/schema.ts';
import { keyColumn } from '../journalled-rows.ts';
import type { LinkedTable } from '../journalled-tables.ts';

/** A row as it stands in its table, whichever that is. */
export type Row = Readonly<Record<string, unknown>>;

/** So many values fit in one `in (…)`, with room to spare. */
const valuesPerQuery = 5_000;

/** Rows of which a column lies in a range, both ends included. */
export async function rowsBetween(
  trx: TeamTransaction,
  table: LinkedTable,
  column: string,
  from: number,
  until: number,
): Promise<readonly Row[]> {
  const query = `select * from "${table}" where "${column}" between ? and ? order by "${keyColumn(table)}"`;
  return (await trx.executeQuery<Row>(CompiledQuery.raw(query, [from, until]))).rows;
}

/** Rows of which a column is one of these. */
export async function rowsWith(
  trx: TeamTransaction,
  table: LinkedTable,
  column: string,
  values: readonly number[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (let from = 0; from < values.length; from += valuesPerQuery) {
    const part = values.slice(from, from + valuesPerQuery);
    const query = `select * from "${table}" where "${column}" in (${part.map(() => '?').join()})`;
    for (const row of (await trx.executeQuery<Row>(CompiledQuery.raw(query, part))).rows) {
      found.push(row);
    }
  }
  return found;
}
