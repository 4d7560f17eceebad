import type { Cents } from '#shared/kernel/money.ts';
import type { FundMoneyView } from './money-schema.ts';
import type { TeamTransaction } from './schema.ts';

/** What a trajectory costs by one order line: of a course the equal part of one participant. */
export interface OrderedCost {
  readonly lineId: number;
  readonly orderId: number;
  readonly orderNumber: string;
  readonly cancelled: boolean;
  readonly orderedCents: Cents;
  readonly committedCents: Cents;
  /** Not paid yet; below zero: a credit that is not settled. */
  readonly invoicedCents: Cents;
  readonly paidCents: Cents;
  /** Who pay it, the first share first. */
  readonly fundNames: readonly string[];
}

/** So many values fit in one `in (…)`, with room to spare. */
const valuesPerQuery = 10_000;

/**
 * What these trajectories (`null`: all) cost by their orders, the oldest order first. Cents of a course that
 * do not divide are dealt one after another: over all that was spent on a line and is committed still, no
 * participant has more than a cent more than another.
 *
 * The view `eval_cost` and the evidence of a fund deal in the same order. What each participant has of a line
 * together, and what was invoiced of it together, is to the cent the same in all three. Of one fund or one stage
 * alone it is where nothing was credited; the view takes a credit off the invoices before it deals and the other
 * two deal it as it came, so that there a participant can differ by some cents of one fund from the view.
 */
export async function orderedCosts(
  trx: TeamTransaction,
  trajectoryIds: readonly number[] | null,
): Promise<ReadonlyMap<number, readonly OrderedCost[]>> {
  const found = new Map<number, OrderedCost[]>();
  if (trajectoryIds === null) await addCosts(trx, null, found);
  else {
    for (let from = 0; from < trajectoryIds.length; from += valuesPerQuery) {
      await addCosts(trx, trajectoryIds.slice(from, from + valuesPerQuery), found);
    }
  }
  return found;
}

async function addCosts(
  trx: TeamTransaction,
  trajectoryIds: readonly number[] | null,
  found: Map<number, OrderedCost[]>,
): Promise<void> {
  const lines = await linesOf(trx, trajectoryIds);
  const wanted = trajectoryIds === null ? null : new Set(trajectoryIds);
  for (let from = 0; from < lines.length; from += valuesPerQuery) {
    const part = lines.slice(from, from + valuesPerQuery);
    const ids = part.map(({ id }) => id);
    const sharers = await sharersOf(trx, ids);
    const money = await moneyOf(trx, ids);
    const funds = await fundNamesOf(trx, ids);
    for (const { id, orderId, orderNumber, amountCents, cancelledOn } of part) {
      const own = sharers.get(id) ?? [];
      for (const { trajectoryId, place, count } of own) {
        if (wanted !== null && !wanted.has(trajectoryId)) continue;
        const sums = { vastgelegd: 0, gefactureerd: 0, betaald: 0 };
        let from: Cents = 0;
        for (const { stage, amountCents: cents } of money.get(id) ?? []) {
          sums[stage] += partAt({ from, until: from + cents }, place, count);
          from += cents;
        }
        const costs = found.get(trajectoryId) ?? [];
        costs.push({
          lineId: id,
          orderId,
          orderNumber,
          cancelled: cancelledOn !== null,
          orderedCents: partAt({ from: 0, until: amountCents }, place, count),
          committedCents: sums.vastgelegd,
          invoicedCents: sums.gefactureerd,
          paidCents: sums.betaald,
          fundNames: funds.get(id) ?? [],
        });
        found.set(trajectoryId, costs);
      }
    }
  }
}

/**
 * What the participant at `place`, counted from 1, of `count` has of the cents of a line from one up to another:
 * each cent goes to the next one. The parts of all are together exactly those cents.
 */
export const partAt = (
  { from, until }: { readonly from: Cents; readonly until: Cents },
  place: number,
  count: number,
): Cents =>
  Math.floor((until + count - place) / count) - Math.floor((from + count - place) / count);

/** What was invoiced of these lines before each invoice share, by the number of the share, as `orderedCosts` deals. */
export async function billedBefore(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlyMap<number, Cents>> {
  const before = new Map<number, Cents>();
  const spent = new Map<number, Cents>();
  for (let from = 0; from < lineIds.length; from += valuesPerQuery) {
    const shares = await trx
      .selectFrom('invoice_share')
      .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
      .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
      .select(['invoice_share.id', 'invoice_line.line_id as lineId', 'invoice_share.amount_cents'])
      .where('invoice_line.line_id', 'in', lineIds.slice(from, from + valuesPerQuery))
      .orderBy('invoice.invoiced_on')
      .orderBy('invoice_share.fund_id')
      .orderBy('invoice_share.amount_cents')
      // What is paid first, as by the name of its stage in the view.
      .orderBy((eb) => eb('invoice.paid_on', 'is', null))
      .orderBy('invoice_share.id')
      .execute();
    for (const { id, lineId, amount_cents: cents } of shares) {
      const sofar = spent.get(lineId) ?? 0;
      before.set(id, sofar);
      spent.set(lineId, sofar + cents);
    }
  }
  return before;
}

async function linesOf(trx: TeamTransaction, trajectoryIds: readonly number[] | null) {
  let lines = trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_line.id',
      'order_line.order_id as orderId',
      'purchase_order.order_number as orderNumber',
      'order_line.amount_cents as amountCents',
      'purchase_order.cancelled_on as cancelledOn',
    ])
    .orderBy('order_line.id');
  if (trajectoryIds !== null) {
    const ids = await lineIdsOf(trx, trajectoryIds);
    lines = lines.where('order_line.id', 'in', ids);
  }
  return lines.execute();
}

async function lineIdsOf(
  trx: TeamTransaction,
  trajectoryIds: readonly number[],
): Promise<readonly number[]> {
  const own = await trx
    .selectFrom('order_line')
    .select('id')
    .where('trajectory_id', 'in', trajectoryIds)
    .execute();
  const ofCourses = await trx
    .selectFrom('order_line')
    .select('order_line.id')
    .where('order_line.trajectory_id', 'is', null)
    .where('order_line.order_id', 'in', (eb) =>
      eb
        .selectFrom('course_participant')
        .select('course_participant.order_id')
        .where('course_participant.trajectory_id', 'in', trajectoryIds),
    )
    .execute();
  return [...own, ...ofCourses].map(({ id }) => id);
}

interface Sharer {
  readonly trajectoryId: number;
  readonly place: number;
  readonly count: number;
}

async function sharersOf(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlyMap<number, Sharer[]>> {
  const rows = await trx
    .selectFrom('line_trajectory')
    .select(['line_id as lineId', 'trajectory_id as trajectoryId', 'place', 'sharers as count'])
    .where('line_id', 'in', lineIds)
    .execute();
  return Map.groupBy(rows, ({ lineId }) => lineId);
}

interface LineMoney {
  readonly lineId: number | null;
  readonly stage: FundMoneyView['stage'];
  readonly amountCents: Cents;
}

async function moneyOf(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlyMap<number | null, LineMoney[]>> {
  const rows = await trx
    .selectFrom('fund_money')
    .select(['line_id as lineId', 'stage', 'amount_cents as amountCents'])
    .where('line_id', 'in', lineIds)
    .orderBy((eb) => eb('stage', '=', 'vastgelegd'))
    .orderBy('date')
    .orderBy('fund_id')
    .orderBy('amount_cents')
    .orderBy('stage')
    .execute();
  return Map.groupBy(rows, ({ lineId }) => lineId);
}

async function fundNamesOf(
  trx: TeamTransaction,
  lineIds: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const rows = await trx
    .selectFrom('order_share')
    .innerJoin('fund', 'fund.id', 'order_share.fund_id')
    .select(['order_share.line_id as lineId', 'fund.name'])
    .where('order_share.line_id', 'in', lineIds)
    .orderBy('order_share.id')
    .execute();
  const names = new Map<number, string[]>();
  for (const { lineId, name } of rows) names.set(lineId, [...(names.get(lineId) ?? []), name]);
  return names;
}
