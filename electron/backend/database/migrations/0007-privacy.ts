import { sql, type Kysely } from 'kysely';

/**
 * Lists of what is too old, who decided on them, and what became of them. A list that was carried out keeps no
 * rows of whom it was about: only counts. And what the evaluation answered before, so that its figures stay.
 */
export async function addPrivacy(db: Kysely<unknown>): Promise<void> {
  await sql`create table destruction_list (
    id integer primary key,
    proposed_by integer not null references app_user (id),
    proposed_at text not null,
    approved_by integer references app_user (id),
    approved_at text,
    destroyed_at text,
    declaration text
  )`.execute(db);
  await sql`create table destruction_item (
    id integer primary key,
    list_id integer not null references destruction_list (id),
    household_id integer not null references household (id),
    unique (list_id, household_id)
  )`.execute(db);
  await sql`create index destruction_item_by_household_id on destruction_item (household_id)`.execute(
    db,
  );
  await sql`create table retention_hold (
    id integer primary key,
    household_id integer not null unique references household (id),
    held_until text not null,
    reason text not null,
    held_by integer not null references app_user (id)
  )`.execute(db);
  await sql`create table kept_figures (
    id integer primary key,
    period_from text not null,
    period_until text not null,
    answers text not null,
    unique (period_from, period_until)
  )`.execute(db);
  await sql`create view eval_kept as
    select period_from, period_until, answers from kept_figures`.execute(db);
}
