import { sql } from 'kysely';
import type { TeamTransaction } from './schema.ts';

export interface TextColumn {
  readonly table: string;
  readonly column: string;
}

/** Every column of the file in which text can stand, as its schema has it: a new one cannot be forgotten. */
export async function textColumns(trx: TeamTransaction): Promise<TextColumn[]> {
  const { rows } = await sql<TextColumn>`
    select tables.name as "table", columns.name as "column"
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and tables.name not like 'sqlite_%'
      and tables.name not like 'kysely_%' and lower(columns.type) = 'text'
    order by tables.name, columns.cid`.execute(trx);
  return rows;
}
