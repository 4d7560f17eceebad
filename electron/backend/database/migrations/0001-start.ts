import { sql, type Kysely } from 'kysely';

/* Written as SQL that PostgreSQL knows as well, but for `integer primary key`. */

const tables = [
  `create table team (
    id integer primary key check (id = 1),
    name text not null,
    municipality text not null,
    file_id text not null,
    report_secret text not null,
    created_on text not null
  )`,
  `create table household (
    id integer primary key,
    household_number text not null unique
  )`,
  `create table import_run (
    id integer primary key,
    imported_on text not null,
    reference_date text not null,
    row_count integer not null
  )`,
  `create table client (
    id integer primary key,
    client_number text not null unique,
    household_id integer not null references household (id),
    first_name text not null,
    last_name text not null,
    birth_date text,
    sex text check (sex in ('man', 'vrouw', 'anders')),
    nationality text,
    settlement_date text,
    target_group text check (target_group in ('statushouder', 'oudkomer')),
    language_buddy integer check (language_buddy in (0, 1)),
    import_id integer references import_run (id)
  )`,
  `create table client_track (
    id integer primary key,
    client_id integer not null references client (id),
    track text not null check (track in ('werk', 'groei', 'zorg')),
    since text
  )`,
  `create table client_case_manager (
    id integer primary key,
    client_id integer not null references client (id),
    name text not null,
    since text
  )`,
  `create table client_language_level (
    id integer primary key,
    client_id integer not null references client (id),
    level text not null,
    measured_on text
  )`,
  `create table ladder_measurement (
    id integer primary key,
    client_id integer not null references client (id),
    step integer not null check (step between 1 and 6),
    measured_on text
  )`,
  `create table outflow (
    id integer primary key,
    client_id integer not null references client (id),
    kind text not null,
    date text not null
  )`,
  `create table provider (id integer primary key, name text not null unique)`,
  `create table trajectory_type (id integer primary key, name text not null unique)`,
  `create table product (
    id integer primary key,
    type_id integer not null references trajectory_type (id),
    provider_id integer references provider (id),
    price_cents integer check (price_cents >= 0),
    vat_rate text not null check (vat_rate in ('21', '9', '0', 'vrijgesteld')),
    unique (type_id, provider_id)
  )`,
  `create table trajectory (
    id integer primary key,
    client_id integer not null references client (id),
    type_id integer not null references trajectory_type (id),
    provider_id integer references provider (id),
    start_date text not null,
    end_date text,
    status text not null check (status in
      ('toegekend', 'loopt', 'afgerond', 'voortijdig-gestopt', 'geeindigd', 'geannuleerd')),
    import_id integer references import_run (id),
    check (end_date is null or end_date >= start_date)
  )`,
  `create table fund (
    id integer primary key,
    name text not null unique,
    amount_cents integer check (amount_cents >= 0),
    spend_from text,
    spend_until text,
    target_group text check (target_group in ('statushouder', 'oudkomer'))
  )`,
  `create table imported_cost (
    trajectory_id integer primary key references trajectory (id),
    fund_id integer references fund (id),
    amount_cents integer not null check (amount_cents >= 0)
  )`,
  `create table purchase_order (
    id integer primary key,
    order_number text not null unique,
    trajectory_id integer not null unique references trajectory (id),
    fund_id integer not null references fund (id),
    price_cents integer not null check (price_cents >= 0),
    vat_rate text not null check (vat_rate in ('21', '9', '0', 'vrijgesteld')),
    ordered_on text not null,
    cancelled_on text
  )`,
  `create table invoice (
    id integer primary key,
    order_id integer not null references purchase_order (id),
    invoice_number text not null,
    invoiced_on text not null,
    amount_cents integer not null check (amount_cents > 0),
    paid_on text
  )`,
  `create table log_line (
    id integer primary key,
    at text not null,
    call text not null,
    outcome text not null,
    subject_id integer
  )`,
];

const indexes = [
  ['client', 'household_id'],
  ['client_track', 'client_id'],
  ['client_case_manager', 'client_id'],
  ['client_language_level', 'client_id'],
  ['ladder_measurement', 'client_id'],
  ['outflow', 'client_id'],
  ['trajectory', 'client_id'],
  ['trajectory', 'type_id'],
  ['imported_cost', 'fund_id'],
  ['purchase_order', 'fund_id'],
  ['invoice', 'order_id'],
].map(([table, column]) => `create index ${table}_by_${column} on ${table} (${column})`);

/** The read model of the evaluation: rows without names, numbers or free text. */
const views = [
  `create view eval_person as
    select
      client.id as client_id,
      client.household_id,
      client.sex,
      client.birth_date,
      client.nationality,
      client.settlement_date,
      case
        when client.target_group is not null then client.target_group
        when client.settlement_date is null then null
        when client.settlement_date >= '2013-01-01' then 'statushouder'
        else 'oudkomer'
      end as target_group,
      (select client_track.track from client_track
        where client_track.client_id = client.id
        order by client_track.id desc limit 1) as track,
      client.language_buddy
    from client`,
  `create view eval_outflow as
    select client_id, kind, case when kind = 'parttime-werk' then 0 else 1 end as is_full, date
    from outflow`,
  `create view eval_trajectory as
    select id as trajectory_id, client_id, type_id, start_date, end_date
    from trajectory
    where status <> 'geannuleerd'`,
  `create view eval_cost as
    select trajectory.client_id, trajectory.type_id, imported_cost.fund_id,
      imported_cost.amount_cents, trajectory.start_date as date, 'betaald' as stage
    from imported_cost
    join trajectory on trajectory.id = imported_cost.trajectory_id
    union all
    select trajectory.client_id, trajectory.type_id, purchase_order.fund_id,
      invoice.amount_cents, invoice.invoiced_on as date,
      case when invoice.paid_on is null then 'gefactureerd' else 'betaald' end as stage
    from invoice
    join purchase_order on purchase_order.id = invoice.order_id
    join trajectory on trajectory.id = purchase_order.trajectory_id
    union all
    select trajectory.client_id, trajectory.type_id, purchase_order.fund_id,
      purchase_order.price_cents - coalesce((select sum(invoice.amount_cents) from invoice
        where invoice.order_id = purchase_order.id), 0) as amount_cents,
      purchase_order.ordered_on as date, 'vastgelegd' as stage
    from purchase_order
    join trajectory on trajectory.id = purchase_order.trajectory_id
    where purchase_order.cancelled_on is null
      and purchase_order.price_cents > coalesce((select sum(invoice.amount_cents) from invoice
        where invoice.order_id = purchase_order.id), 0)`,
  `create view eval_ladder as
    select client_id, step, measured_on,
      row_number() over (
        partition by client_id
        order by case when measured_on is null then 0 else 1 end, measured_on, id
      ) as position
    from ladder_measurement`,
  `create view eval_trajectory_type as select id, name from trajectory_type`,
  `create view eval_fund as select id, name from fund`,
];

/** Types and providers of [evaluation]; prices differ per contract, so there are none until the team fills them in. */
const startingCatalogue: readonly (readonly [type: string, provider: string | null])[] = [
  ['Jobcoaching', null],
  ['Activering 4WD CARE', '4WD CARE'],
  ['Activering 2Switch', '2Switch'],
  ['Sollicitatietraining', null],
  ['Bewegen Werkt', 'Bewegen Werkt'],
  ['Wegwijs in de maatschappij', 'Stichting Lemat'],
  ['Versterken van netwerken', 'Stillare'],
  ['Versterken van netwerken', 'Forte Welzijn'],
  ['Vrijwilligerswerk', null],
  ['Voorbereiding studie', null],
  ['Zorg en rust', null],
];

async function fillCatalogue(db: Kysely<CatalogueTables>): Promise<void> {
  for (const [typeName, providerName] of startingCatalogue) {
    const type = await idOf(db, 'trajectory_type', typeName);
    const provider = providerName === null ? null : await idOf(db, 'provider', providerName);
    await db
      .insertInto('product')
      .values({ type_id: type, provider_id: provider, vat_rate: 'vrijgesteld' })
      .execute();
  }
}

/** The part of the schema that this migration writes to, as it was at its time. */
interface CatalogueTables {
  provider: { id: number; name: string };
  trajectory_type: { id: number; name: string };
  product: { type_id: number; provider_id: number | null; vat_rate: string };
}

async function idOf(
  db: Kysely<CatalogueTables>,
  table: 'provider' | 'trajectory_type',
  name: string,
): Promise<number> {
  const known = await db.selectFrom(table).select('id').where('name', '=', name).executeTakeFirst();
  if (known) return known.id;
  const next = await db
    .selectFrom(table)
    .select((eb) => eb.fn.coalesce(eb.fn.max('id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  const id = next.last + 1;
  await db.insertInto(table).values({ id, name }).execute();
  return id;
}

/** The first version of a team file. */
export async function up(db: Kysely<CatalogueTables>): Promise<void> {
  for (const statement of [...tables, ...indexes, ...views]) {
    await sql.raw(statement).execute(db);
  }
  await fillCatalogue(db);
}
