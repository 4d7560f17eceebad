import { sql, type RawBuilder } from 'kysely';

/**
 * Rows that were made in memory, for a query to join: each a client with a word. They go to the file as one
 * text, so that there may be as many as a file holds clients. The functions that read it are SQLite's own.
 */
export const listedRows = (
  rows: readonly (readonly [clientId: number, word: string])[],
  name: string,
): RawBuilder<unknown> =>
  // Each client is in it once; `distinct` makes SQLite keep the list, in place of reading it for each person.
  sql`
    select distinct json_extract(value, '$[0]') as client_id, json_extract(value, '$[1]') as ${sql.ref(name)}
    from json_each(${JSON.stringify(rows)})`;
