import { sql } from 'kysely';
import { textColumns } from '../../database/file-columns.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { holdsOwnWords, ownParts } from './own-words.ts';
import { withoutWords } from './person-words.ts';

/**
 * Columns in which no name of somebody who goes is looked for: what is somebody else's own name, and the log,
 * which holds no names and whose lines hang together.
 */
export const untouched: ReadonlySet<string> = new Set([
  'log_line',
  'log_shown_block',
  'app_user',
  'account_member',
  'team',
  'team_member',
  'log_head_key',
  'report_figures',
  'kept_figures',
  'client.first_name',
  'client.last_name',
  'client.client_number',
  'household.household_number',
  'child.first_name',
  'provider.name',
  'organisation.name',
]);

/**
 * Makes these words unreadable wherever somebody typed them: in notes about others, in reasons, in what was
 * corrected, in what was not sent yet.
 *
 * @returns in how many texts they stood
 */
export async function cleanTexts(trx: TeamTransaction, words: readonly string[]): Promise<number> {
  let cleaned = 0;
  if (words.length === 0) return cleaned;
  const columns = await textColumns(trx);
  const ownPart = ownParts(columns);
  for (const { table, column } of columns) {
    if (untouched.has(table) || untouched.has(`${table}.${column}`)) continue;
    const place = sql.ref(column);
    const { rows } = await sql<{ id: number; text: string }>`
      select id, ${place} as text from ${sql.table(table)}
      where ${place} is not null and length(${place}) >= 4`.execute(trx);
    const ownWords = holdsOwnWords({ table, column });
    for (const { id, text } of rows) {
      const without = withoutWords(text, words, { ownWords, ownPart });
      if (without === null) continue;
      cleaned += 1;
      await sql`update ${sql.table(table)} set ${place} = ${without} where id = ${id}`.execute(trx);
    }
  }
  return cleaned;
}
