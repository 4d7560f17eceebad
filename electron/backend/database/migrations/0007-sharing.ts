import { sql, type Kysely } from 'kysely';

/** What colleagues read while one has the file, and what they leave for the log. */
export async function addSharing(db: Kysely<unknown>): Promise<void> {
  await sql`create table snapshot_state (
    id integer primary key check (id = 1),
    published_at text
  )`.execute(db);
  await sql`insert into snapshot_state (id, published_at) values (1, null)`.execute(db);
  // So that what one reader left comes in once, whenever the computer stops.
  await sql`create table reader_journal (
    id integer primary key,
    journal text not null unique,
    journal_key text not null,
    taken integer not null,
    user_id integer references app_user (id),
    state text not null check (state in ('open', 'ended', 'damaged'))
  )`.execute(db);
}
