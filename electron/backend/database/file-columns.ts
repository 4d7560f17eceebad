import { sql } from 'kysely';
import type { TeamTransaction } from './schema.ts';

export interface FileColumn {
  readonly table: string;
  readonly column: string;
}

/** Every column of the file, in the order of its table, as its schema has it: a new one cannot be forgotten. */
export const allColumns = (trx: TeamTransaction): Promise<FileColumn[]> => columnsOf(trx, null);

/** Every column of the file in which text can stand. */
export const textColumns = (trx: TeamTransaction): Promise<FileColumn[]> => columnsOf(trx, 'text');

async function columnsOf(trx: TeamTransaction, type: string | null): Promise<FileColumn[]> {
  const { rows } = await sql<FileColumn>`
    select tables.name as "table", columns.name as "column"
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and tables.name not like 'sqlite_%'
      and tables.name not like 'kysely_%' and lower(columns.type) = coalesce(${type}, lower(columns.type))
    order by tables.name, columns.cid`.execute(trx);
  return rows;
}
