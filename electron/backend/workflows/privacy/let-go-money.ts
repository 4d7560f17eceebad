import { sql } from 'kysely';
import type { TeamTransaction } from '../../database/schema.ts';
import { madeUnreadable } from './person-words.ts';
import { idsOf, rowsIn, type HeldRows } from './read-person.ts';

/**
 * Takes the person out of what is evidence of money; amounts, dates, funds and providers stay [AWR art. 52].
 *
 * @returns how many rows no longer say whose they are
 */
export async function letGoOfMoney(
  trx: TeamTransaction,
  held: HeldRows,
  listId: number,
): Promise<number> {
  const clients = idsOf(rowsIn(held, 'client'), 'id');
  const lines = idsOf(rowsIn(held, 'order_line'), 'id');
  if (lines.length > 0) {
    await trx
      .updateTable('order_line')
      .set({ client_id: null, trajectory_id: null })
      .where('id', 'in', lines)
      .execute();
  }
  await trx
    .updateTable('order_override')
    .set({ client_id: null })
    .where('client_id', 'in', clients)
    .execute();
  await clearReasons(trx, held);
  const costs = await keepImportedCosts(trx, held, listId);
  return lines.length + rowsIn(held, 'order_override').length + costs;
}

/**
 * Why somebody was bought for, may tell of them. The term of a dossier is never shorter than that of money, so
 * what the reasons are evidence of is over.
 */
async function clearReasons(trx: TeamTransaction, held: HeldRows): Promise<void> {
  const lines = new Set(idsOf(rowsIn(held, 'order_line'), 'id'));
  const overrides = idsOf(rowsIn(held, 'order_override'), 'id');
  await clear(trx, 'order_override', ['reason'], overrides);
  await clear(trx, 'order_line', ['close_reason'], [...lines]);
  const orders = await onlyTheirs(trx, 'order_line', 'order_id', 'id', {
    of: idsOf(rowsIn(held, 'order_line'), 'order_id'),
    known: lines,
  });
  await clear(trx, 'purchase_order', ['description', 'decision_reason', 'cancel_reason'], orders);
  const changes = await trx
    .selectFrom('order_change')
    .select('id')
    .where('order_id', 'in', orders)
    .execute();
  await clear(trx, 'order_change', ['reason'], idsOf(changes, 'id'));
  const invoices = await onlyTheirs(trx, 'invoice_line', 'invoice_id', 'line_id', {
    of: idsOf(rowsIn(held, 'invoice_line'), 'invoice_id'),
    known: lines,
  });
  await clear(trx, 'invoice', ['reason'], invoices);
}

/** Of these orders or invoices those that hold nothing but lines of who goes. */
async function onlyTheirs(
  trx: TeamTransaction,
  table: 'order_line' | 'invoice_line',
  parent: string,
  line: string,
  { of, known }: { readonly of: readonly number[]; readonly known: ReadonlySet<number> },
): Promise<number[]> {
  if (of.length === 0) return [];
  const rows = await trx
    .selectFrom(table as 'order_line')
    .select([sql.ref<number>(parent).as('parent'), sql.ref<number>(line).as('line')])
    .where(parent as 'order_id', 'in', of)
    .execute();
  const others = new Set(rows.filter((row) => !known.has(row.line)).map((row) => row.parent));
  return of.filter((id) => !others.has(id));
}

type ReasonTable = 'order_override' | 'order_line' | 'purchase_order' | 'order_change' | 'invoice';

async function clear(
  trx: TeamTransaction,
  table: ReasonTable,
  columns: readonly string[],
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  for (const column of columns) {
    await trx
      .updateTable(table as 'invoice')
      .set({ [column]: madeUnreadable })
      .where('id', 'in', ids)
      .where(column as 'reason', 'is not', null)
      .execute();
  }
}

/**
 * A cost of the past hangs on the trajectory of its client. What a fund paid on a day becomes one order of
 * nobody, with its paid invoice, so that what the fund spent stays what it was. Without a fund it is no evidence.
 */
async function keepImportedCosts(
  trx: TeamTransaction,
  held: HeldRows,
  listId: number,
): Promise<number> {
  const trajectories = idsOf(rowsIn(held, 'trajectory'), 'id');
  if (trajectories.length === 0) return 0;
  const costs = await trx
    .selectFrom('imported_cost')
    .innerJoin('trajectory', 'trajectory.id', 'imported_cost.trajectory_id')
    .select((eb) => [
      'imported_cost.fund_id',
      'trajectory.start_date as day',
      eb.fn.sum<number>('imported_cost.amount_cents').as('cents'),
    ])
    .where('trajectory_id', 'in', trajectories)
    .where('fund_id', 'is not', null)
    .groupBy(['imported_cost.fund_id', 'trajectory.start_date'])
    .orderBy(sql`trajectory.start_date`)
    .execute();
  let place = 0;
  for (const { fund_id: fundId, day, cents } of costs) {
    if (fundId === null || cents === 0) continue;
    place += 1;
    await addPaidOrder(trx, `V${listId}-${place}`, { fundId, day, cents });
  }
  return place;
}

interface PaidCost {
  readonly fundId: number;
  readonly day: string;
  readonly cents: number;
}

async function addPaidOrder(
  trx: TeamTransaction,
  number: string,
  { fundId, day, cents }: PaidCost,
): Promise<void> {
  const year = Number(day.slice(0, 4));
  const order = await trx
    .insertInto('purchase_order')
    .values({
      order_number: number,
      cost_kind: 'overig',
      provider_id: null,
      type_id: null,
      description: 'Ingelezen kosten van vernietigde dossiers',
      ordered_on: day,
      starts_on: day,
      ends_on: day,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const line = await trx
    .insertInto('order_line')
    .values({
      order_id: order.id,
      unit: 'traject',
      quantity_hundredths: 100,
      unit_price_cents: cents,
      amount_cents: cents,
      vat_rate: 'vrijgesteld',
      budget_year: year,
      closed_on: day,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('order_share')
    .values({ line_id: line.id, fund_id: fundId, amount_cents: cents })
    .execute();
  const invoice = await trx
    .insertInto('invoice')
    .values({
      provider_id: null,
      invoice_number: number,
      invoiced_on: day,
      paid_on: day,
      budget_year: year,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const part = await trx
    .insertInto('invoice_line')
    .values({ invoice_id: invoice.id, line_id: line.id, amount_cents: cents })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('invoice_share')
    .values({ invoice_line_id: part.id, fund_id: fundId, amount_cents: cents })
    .execute();
}
