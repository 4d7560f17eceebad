import { sql, type Kysely } from 'kysely';

/*
 * Of what a fund was let pass: for whom it was, and up to what share of the fund. Also of what was taken back by
 * now, for that may come again.
 */

type Row = Readonly<Record<string, unknown>>;

/** Conditions of a fund that are about persons; the others are about the whole order. */
const personal: readonly unknown[] = ['targetGroup', 'settlementYears'];

interface Note {
  readonly id: number;
  readonly rowId: number;
  /** Who came into a course by the change that let it pass; `null`: it was another change. */
  readonly placedFor: number | null;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Fills the new columns of the exceptions, and in what was noted of them: what stands is compared with that. */
export async function fillExceptions(db: Kysely<unknown>): Promise<void> {
  const notes = await notesOf(db);
  const { rows: standing } = await sql<Row>`select * from order_override`.execute(db);
  const lines = await clientsOfLines(db);
  const shares = await sharesOfLines(db);
  const filled = (row: Row, placedFor: number | null): Row => {
    const lineId = Number(row['line_id']);
    const clientId = personal.includes(row['condition']) ? (lines.get(lineId) ?? placedFor) : null;
    const covers = shares.get(`${lineId} ${String(row['fund_id'])}`) ?? null;
    return { ...row, client_id: clientId, covers_cents: covers };
  };
  const placed = new Map<number, number | null>();
  for (const { id, rowId, placedFor, before, after } of notes) {
    placed.set(rowId, placedFor);
    const told = (row: Row | null) =>
      row === null ? null : JSON.stringify(filled(row, placedFor));
    await sql`update change_row set before_values = ${told(before)}, after_values = ${told(after)}
      where id = ${id}`.execute(db);
  }
  for (const row of standing) {
    const { client_id, covers_cents } = filled(row, placed.get(Number(row['id'])) ?? null);
    await sql`update order_override set client_id = ${client_id}, covers_cents = ${covers_cents}
      where id = ${row['id']}`.execute(db);
  }
}

/** What was noted of exceptions, the first note first. */
async function notesOf(db: Kysely<unknown>): Promise<Note[]> {
  const { rows } = await sql<Row>`
    with recursive origin (change_id, first_id) as (
      select id, id from change_set where undoes_id is null
      union all
      select change_set.id, origin.first_id from change_set
      join origin on origin.change_id = change_set.undoes_id
    )
    select change_row.id, row_id, before_values, after_values,
      case when first.call = 'purchasing.addParticipant'
        and exists (select 1 from client where client.id = first.client_id)
        then first.client_id end as placed_for
    from change_row
    left join origin on origin.change_id = change_row.change_id
    left join change_set as first on first.id = origin.first_id
    where table_name = 'order_override'
    order by change_row.id`.execute(db);
  return rows.map((row) => ({
    id: Number(row['id']),
    rowId: Number(row['row_id']),
    placedFor: row['placed_for'] as number | null,
    before: parsed(row['before_values'] as string | null),
    after: parsed(row['after_values'] as string | null),
  }));
}

/** Whom each line is for; of a course nobody, and of a line that is gone whom it was for. */
async function clientsOfLines(db: Kysely<unknown>): Promise<Map<number, number | null>> {
  const { rows } = await sql<{ id: number; client_id: number | null }>`
    select id, client_id from (
      select row_id as id, json_extract(coalesce(after_values, before_values), '$.client_id') as client_id,
        0 as stands
      from change_row where table_name = 'order_line'
      union all
      select id, client_id, 1 as stands from order_line
    ) as line
    where client_id is null or exists (select 1 from client where client.id = line.client_id)
    order by stands`.execute(db);
  return new Map(rows.map(({ id, client_id: clientId }) => [id, clientId]));
}

/** What each fund pays of each line; of what is gone, what it paid last. */
async function sharesOfLines(db: Kysely<unknown>): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; cents: number }>`
    select line_id || ' ' || fund_id as key, cents from (
      select json_extract(noted, '$.line_id') as line_id, json_extract(noted, '$.fund_id') as fund_id,
        json_extract(noted, '$.amount_cents') as cents, 0 as stands, id
      from (select id, coalesce(after_values, before_values) as noted from change_row
        where table_name = 'order_share') as note
      union all
      select line_id, fund_id, amount_cents as cents, 1 as stands, id from order_share
    ) as share
    order by stands, id`.execute(db);
  return new Map(rows.map(({ key, cents }) => [key, cents]));
}

const parsed = (values: string | null): Row | null =>
  values === null ? null : (JSON.parse(values) as Row);
