import { sql, type Kysely } from 'kysely';

/** After how many minutes without a key or a press the file locks. */
export async function addLockSetting(db: Kysely<unknown>): Promise<void> {
  await sql`create table lock_setting (
    id integer primary key check (id = 1),
    idle_minutes integer not null check (idle_minutes between 1 and 60)
  )`.execute(db);
  await sql`insert into lock_setting (id, idle_minutes) values (1, 10)`.execute(db);
}
