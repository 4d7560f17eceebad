import { sql, type Kysely } from 'kysely';

/*
 * What an import needs to be told about afterwards and to be taken back: a log, a journal of what it
 * added and changed, the layouts that it remembers; and the contacts that a list can hold.
 */

const statements = [
  `alter table import_run add column shape text not null default 'clients'`,
  `alter table import_run add column file_name text`,
  `alter table import_run add column fingerprint text`,
  `alter table import_run add column imported_at text`,
  `alter table import_run add column imported_by text`,
  `alter table import_run add column counts text`,
  `alter table import_run add column undone_at text`,
  `alter table import_run add column undone_by text`,
  `create table import_added (
    id integer primary key,
    import_id integer not null references import_run (id),
    table_name text not null,
    row_ids blob not null,
    row_digests blob not null
  )`,
  `create table import_changed (
    id integer primary key,
    import_id integer not null references import_run (id),
    table_name text not null,
    row_id integer not null,
    column_name text not null,
    value_before text not null,
    value_after text not null
  )`,
  `create table import_layout (
    id integer primary key,
    signature text not null,
    shape text not null,
    choices text not null,
    used_on text not null,
    unique (signature, shape)
  )`,
  `create table contact (
    id integer primary key,
    client_id integer not null references client (id),
    date text not null,
    kind text check (kind in ('gesprek', 'telefoon', 'huisbezoek', 'bericht', 'anders')),
    person text,
    note text
  )`,
  `create index contact_by_client_id on contact (client_id)`,
  `create index import_added_by_import_id on import_added (import_id)`,
  `create index import_changed_by_import_id on import_changed (import_id)`,
  `create index import_changed_by_place on import_changed (table_name, row_id, column_name)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
