import { sql, type Kysely } from 'kysely';
import { courseCents } from './0006-course-cents.ts';
import { fillExceptions } from './0006-exceptions.ts';

/*
 * A change of an order is a row of its own, with its reason: until now an order held only the last reason. And
 * of what a fund was let pass, for whom it was and up to what share.
 */

type Row = Readonly<Record<string, unknown>>;

const tables = [
  `create table order_change (
    id integer primary key,
    order_id integer not null references purchase_order (id),
    reason text not null,
    changed_by text not null,
    changed_on text not null,
    approval text not null
      check (approval in ('niet-nodig', 'gevraagd', 'akkoord', 'afgewezen'))
  )`,
  `create index order_change_by_order_id on order_change (order_id)`,
  `alter table order_override add column client_id integer references client (id)`,
  `alter table order_override add column covers_cents integer`,
];

const stripped = [
  ...['before_values', 'after_values'].map(
    (noted) => `update change_row set ${noted} = json_remove(${noted}, '$.change_reason')
      where table_name = 'purchase_order' and ${noted} is not null`,
  ),
  `alter table purchase_order drop column change_reason`,
];

/** What was done with an order, also with lines and invoices that are gone, is found by these. */
const noted = `coalesce(after_values, before_values)`;
const indexes = [
  `create index change_row_by_order on change_row (json_extract(${noted}, '$.order_id'))
    where table_name in ('order_line', 'order_change', 'course_participant', 'course_session')`,
  `create index change_row_by_line on change_row (json_extract(${noted}, '$.line_id'))
    where table_name in ('order_share', 'order_override', 'invoice_line')`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  await run(tables);
  await fillExceptions(db);
  await moveReasons(db);
  await run([...stripped, ...indexes, ...courseCents]);
}

/** Each reason that was written over the one before becomes a row, and so does what was noted of it. */
async function moveReasons(db: Kysely<unknown>): Promise<void> {
  const notes = await sql<Row>`
    select change_row.id, change_id, row_id, before_values, after_values, at, account, undoes_id
    from change_row join change_set on change_set.id = change_row.change_id
    where table_name = 'purchase_order' and before_values is not null and after_values is not null
      and json_extract(before_values, '$.change_reason')
        is not json_extract(after_values, '$.change_reason')
    order by change_row.id`.execute(db);
  const madeBy = new Map<number, { readonly change: Row; readonly adds: boolean }>();
  const standing = new Map<number, Row>();
  for (const note of notes.rows) {
    const [before, after] = [parsed(note['before_values']), parsed(note['after_values'])];
    const undone = madeBy.get(Number(note['undoes_id']));
    const isLone = onlyReasonDiffers(before, after);
    const change = undone?.change ?? {
      id: madeBy.size + 1,
      order_id: note['row_id'],
      reason: after['change_reason'] ?? before['change_reason'],
      changed_by: note['account'],
      changed_on: String(note['at']).slice(0, 10),
      approval: before['approval'],
    };
    const adds = undone === undefined || !undone.adds;
    madeBy.set(Number(note['change_id']), { change, adds });
    if (adds) standing.set(Number(change['id']), change);
    else standing.delete(Number(change['id']));
    const json = JSON.stringify(change);
    const [was, is] = adds ? [null, json] : [json, null];
    if (isLone) {
      await sql`update change_row set table_name = 'order_change', row_id = ${change['id']},
        before_values = ${was}, after_values = ${is} where id = ${note['id']}`.execute(db);
    } else {
      // What else of the order it changed stays noted, and the reason is noted beside it.
      await sql`insert into change_row
          (change_id, client_id, table_name, row_id, before_values, after_values)
        select change_id, client_id, 'order_change', ${change['id']}, ${was}, ${is}
        from change_row where id = ${note['id']}`.execute(db);
    }
  }
  for (const { id, order_id, reason, changed_by, changed_on, approval } of standing.values()) {
    await sql`insert into order_change values
      (${id}, ${order_id}, ${reason}, ${changed_by}, ${changed_on}, ${approval})`.execute(db);
  }
  // A reason of which nothing was noted.
  await sql`insert into order_change (order_id, reason, changed_by, changed_on, approval)
    select id, change_reason, asked_by, ordered_on, approval from purchase_order
    where change_reason is not null and not exists (select 1 from order_change
      where order_change.order_id = purchase_order.id
        and order_change.reason = purchase_order.change_reason)`.execute(db);
}

const parsed = (values: unknown): Row => JSON.parse(String(values)) as Row;

const onlyReasonDiffers = (before: Row, after: Row): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].every(
    (column) => column === 'change_reason' || before[column] === after[column],
  );
