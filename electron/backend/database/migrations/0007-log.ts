import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

interface OldLine {
  id: number;
  at: string;
  call: string;
  outcome: string;
  subject_id: number | null;
}

interface Tables {
  log_line_before: OldLine;
  log_line: OldLine & {
    subject_kind: string | null;
    form: string | null;
    user_id: number | null;
    account: string;
    computer: string;
    hash: string;
    shown_id: number | null;
  };
}

const atOnce = 1000;

/** Each line says who and from where as well, and is tied to the line before it. */
export async function addLogChain(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped as Kysely<Tables>;
  await sql`alter table log_line rename to log_line_before`.execute(db);
  // The same clients are shown again and again: each set stands there once, and so does each block of clients.
  await sql`create table log_shown (
    id integer primary key,
    mark integer not null
  )`.execute(db);
  await sql`create index log_shown_by_mark on log_shown (mark)`.execute(db);
  await sql`create table log_shown_block (
    id integer primary key,
    number integer not null,
    mark integer not null,
    bits blob not null
  )`.execute(db);
  await sql`create index log_shown_block_by_mark on log_shown_block (mark)`.execute(db);
  await sql`create table log_shown_part (
    shown_id integer not null references log_shown (id),
    block_id integer not null references log_shown_block (id),
    primary key (shown_id, block_id)
  ) without rowid`.execute(db);
  await sql`create table log_line (
    id integer primary key,
    at text not null,
    call text not null,
    outcome text not null,
    subject_kind text,
    subject_id integer,
    form text,
    user_id integer references app_user (id),
    account text not null,
    computer text not null,
    hash text not null,
    shown_id integer references log_shown (id)
  )`.execute(db);
  // Lists are most of the lines and are never looked up by their number.
  await sql`create index log_line_by_subject on log_line (subject_id, subject_kind)
    where subject_id is not null`.execute(db);
  // Few lines among many: what was found about the file, and that it was read.
  await sql`create index log_line_warned on log_line (call)
    where call in ('team.warned', 'team.seenLogWarning')`.execute(db);
  await sql`create table log_head_key (
    id integer primary key,
    head_key text not null unique
  )`.execute(db);
  let before = '';
  for (let after = 0; ;) {
    const lines = await db
      .selectFrom('log_line_before')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    const last = lines.at(-1);
    if (last === undefined) break;
    const tied = lines.map((line) => {
      const { id, at, call, outcome, subject_id } = line;
      // The same reckoning as of new lines; it stands here too because this step never changes.
      const says = [before, id, at, call, outcome, null, subject_id, null, null, '', ''];
      before = createHash('sha256').update(JSON.stringify(says)).digest('hex');
      const who = { user_id: null, account: '', computer: '' };
      return { ...line, ...who, subject_kind: null, form: null, shown_id: null, hash: before };
    });
    await db.insertInto('log_line').values(tied).execute();
    after = last.id;
  }
  await sql`drop table log_line_before`.execute(db);
}
