/**
 * The latest decision of a fund counts, of each budget year; what moved comes on top of it. What moved into a
 * year is its amount, also when nothing was decided of that year: it has no more than that.
 */
const fundAmount = `create view fund_amount as
  select fund_id, budget_year, sum(amount_cents) as amount_cents, max(decided) as decided
  from (
    select fund_id, budget_year, amount_cents, 1 as decided
    from (
      select fund_id, budget_year, amount_cents,
        row_number() over (partition by fund_id, budget_year order by date desc, id desc) as place
      from fund_entry
      where kind in ('begroting', 'voorlopig', 'nader-voorlopig', 'definitief')
    ) as decision
    where place = 1
    union all
    select fund_id, budget_year, amount_cents,
      budget_year is not null and amount_cents > 0 as decided
    from fund_entry
    where kind in ('begrotingswijziging', 'overheveling')
  ) as part
  group by fund_id, budget_year`;

/**
 * What an order line still commits of a fund: nothing once it is closed, cancelled or not approved. The plus
 * keeps SQLite from reading all invoices of the fund for each share: it must begin at those of the line.
 */
const openShare = `create view open_share as
  select line_id, fund_id, order_id, budget_year, ordered_on, open_cents
  from (
    select order_share.line_id, order_share.fund_id, order_line.order_id, order_line.budget_year,
      purchase_order.ordered_on,
      order_share.amount_cents - coalesce((select sum(invoice_share.amount_cents)
        from invoice_share
        join invoice_line on invoice_line.id = invoice_share.invoice_line_id
        where invoice_line.line_id = order_share.line_id
          and +invoice_share.fund_id = order_share.fund_id), 0) as open_cents
    from order_share
    join order_line on order_line.id = order_share.line_id
    join purchase_order on purchase_order.id = order_line.order_id
    where order_line.closed_on is null
      and purchase_order.cancelled_on is null
      and purchase_order.approval in ('niet-nodig', 'akkoord')
  ) as share
  where open_cents > 0`;

/**
 * Every euro of every fund once: as paid, else as invoiced, else as committed. Paid and invoiced money is
 * dated on the invoice, committed money on the order, imported cost on the start of its trajectory.
 */
const fundMoney = `create view fund_money as
  select invoice_share.fund_id, invoice.budget_year,
    case when invoice.paid_on is null then 'gefactureerd' else 'betaald' end as stage,
    invoice_share.amount_cents, invoice.invoiced_on as date, invoice_line.line_id,
    null as trajectory_id
  from invoice_share
  join invoice_line on invoice_line.id = invoice_share.invoice_line_id
  join invoice on invoice.id = invoice_line.invoice_id
  union all
  select fund_id, budget_year, 'vastgelegd' as stage, open_cents as amount_cents,
    ordered_on as date, line_id, null as trajectory_id
  from open_share
  union all
  select imported_cost.fund_id, cast(substr(trajectory.start_date, 1, 4) as integer) as budget_year,
    'betaald' as stage, imported_cost.amount_cents, trajectory.start_date as date, null as line_id,
    trajectory.id as trajectory_id
  from imported_cost
  join trajectory on trajectory.id = imported_cost.trajectory_id`;

/**
 * Whose an order line is. A course is shared equally by those who were planned or by those who came, as its
 * order says; as long as nobody came, by those who were planned. `place` counts from 1.
 */
const lineTrajectory = `create view line_trajectory as
  select line_id, trajectory_id,
    row_number() over (partition by line_id order by trajectory_id) as place,
    count(*) over (partition by line_id) as sharers
  from (
    select order_line.id as line_id, order_line.trajectory_id
    from order_line
    where order_line.trajectory_id is not null
    union all
    select order_line.id as line_id, course_participant.trajectory_id
    from order_line
    join purchase_order on purchase_order.id = order_line.order_id
    join course_participant on course_participant.order_id = purchase_order.id
    where order_line.trajectory_id is null
      and (purchase_order.sharing is null or purchase_order.sharing = 'ingepland'
        or exists (select 1 from course_attendance
          where course_attendance.participant_id = course_participant.id
            and course_attendance.state = 'aanwezig')
        or not exists (select 1 from course_attendance
          join course_participant as other on other.id = course_attendance.participant_id
          where other.order_id = purchase_order.id and course_attendance.state = 'aanwezig'))
  ) as sharer`;

/**
 * The same euros, with each credit taken off the last invoices of its line and fund: so that nobody's cost
 * of a period is below zero, and what is evaluated of a year is what it cost in the end.
 */
const netMoney = `create view net_money as
  select fund_id, line_id, trajectory_id, date, stage, amount_cents
  from (
    select fund_id, line_id, null as trajectory_id, date, stage,
      amount_cents - case
        when credit_cents <= later_cents then 0
        when credit_cents - later_cents >= amount_cents then amount_cents
        else credit_cents - later_cents
      end as amount_cents
    from (
      select invoice_share.fund_id, invoice_line.line_id, invoice.invoiced_on as date,
        case when invoice.paid_on is null then 'gefactureerd' else 'betaald' end as stage,
        invoice_share.amount_cents,
        sum(case when invoice_share.amount_cents < 0 then -invoice_share.amount_cents else 0 end)
          over (partition by invoice_line.line_id, invoice_share.fund_id) as credit_cents,
        coalesce(sum(case when invoice_share.amount_cents > 0 then invoice_share.amount_cents else 0 end)
          over (partition by invoice_line.line_id, invoice_share.fund_id
            order by invoice.invoiced_on desc, invoice_share.id desc
            rows between unbounded preceding and 1 preceding), 0) as later_cents
      from invoice_share
      join invoice_line on invoice_line.id = invoice_share.invoice_line_id
      join invoice on invoice.id = invoice_line.invoice_id
    ) as share
    where amount_cents > 0
  ) as invoiced
  where amount_cents > 0
  union all
  select fund_id, line_id, null as trajectory_id, ordered_on as date, 'vastgelegd' as stage,
    open_cents as amount_cents
  from open_share
  union all
  select imported_cost.fund_id, null as line_id, trajectory.id as trajectory_id,
    trajectory.start_date as date, 'betaald' as stage, imported_cost.amount_cents
  from imported_cost
  join trajectory on trajectory.id = imported_cost.trajectory_id`;

/**
 * What clients cost: by trajectory, of a course in equal parts of which the first have the cents that do
 * not divide; and childcare, travel and so on, without a type.
 */
const evalCost = `create view eval_cost as
  select trajectory.client_id, trajectory.type_id, net_money.fund_id,
    net_money.amount_cents / line_trajectory.sharers
      + case
          when line_trajectory.place > net_money.amount_cents
            - (net_money.amount_cents / line_trajectory.sharers) * line_trajectory.sharers then 0
          else 1
        end as amount_cents,
    net_money.date, net_money.stage
  from net_money
  join line_trajectory on line_trajectory.line_id = net_money.line_id
  join trajectory on trajectory.id = line_trajectory.trajectory_id
  union all
  select trajectory.client_id, trajectory.type_id, net_money.fund_id, net_money.amount_cents,
    net_money.date, net_money.stage
  from net_money
  join trajectory on trajectory.id = net_money.trajectory_id
  union all
  select order_line.client_id, null as type_id, net_money.fund_id, net_money.amount_cents,
    net_money.date, net_money.stage
  from net_money
  join order_line on order_line.id = net_money.line_id
  where order_line.client_id is not null
    and not exists (select 1 from line_trajectory where line_trajectory.line_id = order_line.id)`;

/** What is nobody's: of staff, or of a course in which nobody takes part yet. */
const evalOtherCost = `create view eval_other_cost as
  select purchase_order.cost_kind, net_money.fund_id, net_money.amount_cents, net_money.date,
    net_money.stage
  from net_money
  join order_line on order_line.id = net_money.line_id
  join purchase_order on purchase_order.id = order_line.order_id
  where order_line.client_id is null
    and not exists (select 1 from line_trajectory where line_trajectory.line_id = order_line.id)`;

/** A fund of which the amount of one year is unknown has an unknown amount. */
const evalFund = `create view eval_fund as
  select fund.id, fund.name,
    (select case when min(fund_amount.decided) = 1 then sum(fund_amount.amount_cents) end
      from fund_amount where fund_amount.fund_id = fund.id) as amount_cents,
    fund.spend_from, fund.spend_until
  from fund`;

const evalTrajectory = `create view eval_trajectory as
  select id as trajectory_id, client_id, type_id, provider_id, start_date, end_date, status, result
  from trajectory
  where status not in ('aangevraagd', 'wachtlijst', 'afgewezen', 'geannuleerd')`;

/** In the order in which they build on each other. */
export const moneyViews: readonly string[] = [
  fundAmount,
  openShare,
  fundMoney,
  lineTrajectory,
  netMoney,
  evalCost,
  evalOtherCost,
  evalFund,
  evalTrajectory,
];
