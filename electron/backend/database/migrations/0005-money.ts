import { sql, type Kysely } from 'kysely';
import { histories } from './0005-money-histories.ts';
import { carryJournals, readJournals } from './0005-money-journals.ts';
import { moneyViews } from './0005-money-views.ts';

/*
 * Buying and the money behind it: orders with lines, shares of funds and invoices; courses with sessions;
 * funds as a ledger of decisions, by budget year. Until now an order was for one trajectory and one fund,
 * and an invoice for one order.
 */

const dropped = ['eval_cost', 'eval_trajectory', 'eval_fund'];

/** Tables that get other checks or columns. Their rows are taken over by `copies`. */
const rebuilt = ['invoice', 'purchase_order', 'imported_cost', 'trajectory', 'product'];

const tables = [
  `create table trajectory (
    id integer primary key,
    client_id integer not null references client (id),
    type_id integer not null references trajectory_type (id),
    provider_id integer references provider (id),
    start_date text not null,
    end_date text,
    status text not null check (status in
      ('aangevraagd', 'wachtlijst', 'afgewezen', 'toegekend', 'loopt', 'afgerond',
        'voortijdig-gestopt', 'geeindigd', 'geannuleerd')),
    import_id integer references import_run (id),
    result text,
    stop_reason text,
    note text,
    dagdelen text,
    planned_start text,
    planned_end text,
    check (end_date is null or end_date >= start_date)
  )`,
  `create table imported_cost (
    trajectory_id integer primary key references trajectory (id),
    fund_id integer references fund (id),
    amount_cents integer not null check (amount_cents >= 0)
  )`,
  `create table product (
    id integer primary key,
    type_id integer not null references trajectory_type (id),
    provider_id integer references provider (id),
    price_cents integer check (price_cents >= 0),
    vat_rate text not null check (vat_rate in ('21', '9', '0', 'vrijgesteld')),
    unit text not null default 'traject'
      check (unit in ('traject', 'uur', 'maand', 'deelnemer', 'groep')),
    unique (type_id, provider_id, unit)
  )`,
  `create table product_price (
    id integer primary key,
    product_id integer not null references product (id),
    price_cents integer not null check (price_cents >= 0),
    valid_from text not null,
    valid_until text,
    check (valid_until is null or valid_until >= valid_from)
  )`,
  `create table purchase_order (
    id integer primary key,
    order_number text not null unique,
    cost_kind text not null check (cost_kind in
      ('traject', 'groep', 'personeel', 'kinderopvang', 'reiskosten', 'overig')),
    provider_id integer references provider (id),
    type_id integer references trajectory_type (id),
    description text,
    ordered_on text not null,
    starts_on text not null,
    ends_on text,
    sharing text check (sharing in ('ingepland', 'gekomen')),
    capacity integer check (capacity > 0),
    approval text not null default 'niet-nodig'
      check (approval in ('niet-nodig', 'gevraagd', 'akkoord', 'afgewezen')),
    asked_by text not null default '',
    decided_by text,
    decided_on text,
    decision_reason text,
    cancelled_on text,
    cancel_reason text,
    change_reason text,
    check (ends_on is null or ends_on >= starts_on)
  )`,
  // One client of an order, a whole course, or a cost of another kind.
  `create table order_line (
    id integer primary key,
    order_id integer not null references purchase_order (id),
    trajectory_id integer references trajectory (id),
    client_id integer references client (id),
    unit text not null check (unit in ('traject', 'uur', 'maand', 'deelnemer', 'groep')),
    quantity_hundredths integer not null check (quantity_hundredths > 0),
    unit_price_cents integer not null check (unit_price_cents >= 0),
    amount_cents integer not null check (amount_cents >= 0),
    vat_rate text not null check (vat_rate in ('21', '9', '0', 'vrijgesteld')),
    budget_year integer not null,
    fte_hundredths integer,
    closed_on text,
    close_reason text
  )`,
  `create table order_share (
    id integer primary key,
    line_id integer not null references order_line (id),
    fund_id integer not null references fund (id),
    amount_cents integer not null check (amount_cents >= 0),
    unique (line_id, fund_id)
  )`,
  // A condition of a fund that was not met, and why it may pay all the same.
  `create table order_override (
    id integer primary key,
    line_id integer not null references order_line (id),
    fund_id integer not null references fund (id),
    condition text not null,
    reason text not null,
    decided_by text not null,
    decided_on text not null
  )`,
  `create table invoice (
    id integer primary key,
    provider_id integer references provider (id),
    invoice_number text not null,
    invoiced_on text not null,
    paid_on text,
    budget_year integer not null,
    reason text
  )`,
  // Below zero: a credit.
  `create table invoice_line (
    id integer primary key,
    invoice_id integer not null references invoice (id),
    line_id integer not null references order_line (id),
    amount_cents integer not null check (amount_cents <> 0)
  )`,
  `create table invoice_share (
    id integer primary key,
    invoice_line_id integer not null references invoice_line (id),
    fund_id integer not null references fund (id),
    amount_cents integer not null,
    unique (invoice_line_id, fund_id)
  )`,
  `create table course_participant (
    id integer primary key,
    order_id integer not null references purchase_order (id),
    trajectory_id integer not null unique references trajectory (id)
  )`,
  `create table course_session (
    id integer primary key,
    order_id integer not null references purchase_order (id),
    date text not null,
    time text,
    place text
  )`,
  `create table course_attendance (
    id integer primary key,
    session_id integer not null references course_session (id),
    participant_id integer not null references course_participant (id),
    state text not null check (state in ('aanwezig', 'afgemeld', 'afwezig')),
    unique (session_id, participant_id)
  )`,
  // The ledger of a fund. Of decisions the latest of a year counts; all other entries add up. Two entries
  // with one moved_number are one amount that went from one to the other.
  `create table fund_entry (
    id integer primary key,
    fund_id integer not null references fund (id),
    kind text not null check (kind in
      ('begroting', 'voorlopig', 'nader-voorlopig', 'definitief', 'begrotingswijziging', 'overheveling')),
    budget_year integer,
    date text not null,
    reference text,
    headcount integer check (headcount >= 0),
    rate_cents integer check (rate_cents >= 0),
    amount_cents integer not null,
    moved_number integer
  )`,
  `create table funding_key (
    id integer primary key,
    name text not null unique
  )`,
  `create table funding_key_part (
    id integer primary key,
    key_id integer not null references funding_key (id),
    fund_id integer not null references fund (id),
    weight integer not null check (weight > 0),
    unique (key_id, fund_id)
  )`,
  `create table year_change (
    id integer primary key,
    from_year integer not null,
    at text not null,
    account text not null
  )`,
];

const columns = [
  ['provider', 'contact_name', 'text'],
  ['provider', 'email', 'text'],
  ['provider', 'phone', 'text'],
  ['provider', 'contract_from', 'text'],
  ['provider', 'contract_until', 'text'],
  ['provider', 'ceiling_cents', 'integer'],
  ['trajectory_type', 'usual_weeks', 'integer'],
  ['fund', 'source', 'text'],
  ['fund', 'per_year', 'integer not null default 0'],
  ['fund', 'cost_kinds', 'text'],
  ['fund', 'settled_from_year', 'integer'],
  ['fund', 'settled_until_year', 'integer'],
  ['fund', 'repay', 'integer not null default 0'],
  ['fund', 'note', 'text'],
  ['team_member', 'coordinator', 'integer not null default 0'],
].map((column) => `alter table ${column[0]} add column ${column[1]} ${column[2]}`);

/** The budget year of a commitment: in which the trajectory starts, or in which it was ordered if later. */
const budgetYear = (from: string, ordered: string): string =>
  `cast(substr(case when ${from} > ${ordered} then ${from} else ${ordered} end, 1, 4) as integer)`;

const copies = [
  `insert into trajectory
    select id, client_id, type_id, provider_id, start_date, end_date, status, import_id, result,
      stop_reason, note, dagdelen, null, null
    from old_trajectory`,
  `insert into imported_cost select trajectory_id, fund_id, amount_cents from old_imported_cost`,
  `insert into product select id, type_id, provider_id, price_cents, vat_rate, 'traject'
    from old_product`,
  `insert into purchase_order (id, order_number, cost_kind, provider_id, type_id, ordered_on, starts_on,
      ends_on, cancelled_on)
    select old.id, old.order_number, 'traject', trajectory.provider_id, trajectory.type_id,
      old.ordered_on, trajectory.start_date, trajectory.end_date, old.cancelled_on
    from old_purchase_order as old
    join trajectory on trajectory.id = old.trajectory_id`,
  `insert into order_line (id, order_id, trajectory_id, client_id, unit, quantity_hundredths,
      unit_price_cents, amount_cents, vat_rate, budget_year)
    select old.id, old.id, old.trajectory_id, trajectory.client_id, 'traject', 100, old.price_cents,
      old.price_cents, old.vat_rate, ${budgetYear('trajectory.start_date', 'old.ordered_on')}
    from old_purchase_order as old
    join trajectory on trajectory.id = old.trajectory_id`,
  `insert into order_share (id, line_id, fund_id, amount_cents)
    select id, id, fund_id, price_cents from old_purchase_order`,
  `insert into invoice (id, provider_id, invoice_number, invoiced_on, paid_on, budget_year)
    select old.id, trajectory.provider_id, old.invoice_number, old.invoiced_on, old.paid_on,
      cast(substr(old.invoiced_on, 1, 4) as integer)
    from old_invoice as old
    join old_purchase_order on old_purchase_order.id = old.order_id
    join trajectory on trajectory.id = old_purchase_order.trajectory_id`,
  `insert into invoice_line (id, invoice_id, line_id, amount_cents)
    select id, id, order_id, amount_cents from old_invoice`,
  `insert into invoice_share (id, invoice_line_id, fund_id, amount_cents)
    select old.id, old.id, old_purchase_order.fund_id, old.amount_cents
    from old_invoice as old
    join old_purchase_order on old_purchase_order.id = old.order_id`,
  // The amount of a fund had no decision and no year: the oldest entry of its ledger.
  `insert into fund_entry (fund_id, kind, date, amount_cents)
    select fund.id, 'begroting', team.created_on, fund.amount_cents
    from fund, team
    where fund.amount_cents is not null`,
  `alter table fund drop column amount_cents`,
];

const indexes = [
  ['trajectory', 'client_id'],
  ['trajectory', 'type_id'],
  ['imported_cost', 'fund_id'],
  ['product_price', 'product_id'],
  ['purchase_order', 'provider_id'],
  ['order_line', 'order_id'],
  ['order_line', 'trajectory_id'],
  ['order_line', 'client_id'],
  ['order_share', 'line_id'],
  ['order_share', 'fund_id'],
  ['order_override', 'line_id'],
  ['invoice', 'provider_id'],
  ['invoice_line', 'invoice_id'],
  ['invoice_line', 'line_id'],
  ['invoice_share', 'invoice_line_id'],
  ['invoice_share', 'fund_id'],
  ['course_participant', 'order_id'],
  ['course_session', 'order_id'],
  ['course_attendance', 'session_id'],
  ['course_attendance', 'participant_id'],
  ['fund_entry', 'fund_id'],
  ['funding_key_part', 'key_id'],
].map(([table, column]) => `create index ${table}_by_${column} on ${table} (${column})`);

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  const journals = await readJournals(db);
  await run(dropped.map((view) => `drop view ${view}`));
  await run(rebuilt.map((table) => `alter table ${table} rename to old_${table}`));
  await run([...columns, ...tables, ...copies, ...histories]);
  await carryJournals(db, journals);
  await run(rebuilt.map((table) => `drop table old_${table}`));
  await run([...indexes, ...moneyViews]);
}
