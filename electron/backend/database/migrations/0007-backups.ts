import { sql, type Kysely } from 'kysely';

/** What became of the backups, and whether anything changed since the last one. */
export async function addBackups(db: Kysely<unknown>): Promise<void> {
  await sql`create table backup_state (
    id integer primary key check (id = 1),
    changed integer not null,
    sequence integer not null,
    second_place_days integer not null,
    key_id text
  )`.execute(db);
  await sql`insert into backup_state (id, changed, sequence, second_place_days) values (1, 1, 0, 7)`.execute(
    db,
  );
  await sql`create table backup_event (
    id integer primary key,
    at text not null,
    day text not null,
    kind text not null,
    outcome text not null,
    name text,
    counts text
  )`.execute(db);
  await sql`create index backup_event_by_kind on backup_event (kind, id)`.execute(db);
}
