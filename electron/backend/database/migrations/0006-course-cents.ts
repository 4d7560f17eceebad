/**
 * What was spent on each order line, with what was spent on it before and by it: the cents of a course are
 * dealt one after another to its participants, over all its invoices and what is committed still.
 */
const dealtMoney = `create view dealt_money as
  select fund_id, line_id, date, stage, amount_cents,
    sum(amount_cents) over (partition by line_id
      order by stage = 'vastgelegd', date, fund_id, amount_cents, stage
      rows between unbounded preceding and current row) as until_cents
  from net_money
  where line_id is not null`;

/**
 * What clients cost: by trajectory, of a course in equal parts. Of each of the cents of a line the participant
 * at \`place\` gets one when it is their turn, so that no two of them differ by more than a cent; and childcare,
 * travel and so on, without a type.
 */
const evalCost = `create view eval_cost as
  select trajectory.client_id, trajectory.type_id, dealt_money.fund_id,
    (dealt_money.until_cents + line_trajectory.sharers - line_trajectory.place)
        / line_trajectory.sharers
      - (dealt_money.until_cents - dealt_money.amount_cents + line_trajectory.sharers
        - line_trajectory.place) / line_trajectory.sharers as amount_cents,
    dealt_money.date, dealt_money.stage
  from dealt_money
  join line_trajectory on line_trajectory.line_id = dealt_money.line_id
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

/** Replaces the view that gave the spare cents of each invoice to the first participants. */
export const courseCents: readonly string[] = ['drop view eval_cost', dealtMoney, evalCost];
