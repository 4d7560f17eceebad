import { sql } from 'kysely';
import type { TestBackend } from './backend.ts';

/** What a team file keeps about itself: who did what, and what was not sent. */
const aboutItself = [
  'change_set',
  'change_row',
  'log_line',
  'log_shown',
  'log_shown_block',
  'log_shown_part',
  'draft',
];

/** Every row of every table of a team file, but for what it keeps about changes. */
export async function fileDump(backend: TestBackend): Promise<Record<string, unknown[]>> {
  const db = backend.db();
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
  `.execute(db);
  const dump: Record<string, unknown[]> = {};
  for (const { name } of tables.rows) {
    if (aboutItself.includes(name)) continue;
    const rows = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(name)} order by 1`.execute(db);
    if (rows.rows.length > 0) dump[name] = rows.rows;
  }
  return dump;
}
