import { amountsBelow, lessThanMoved } from '../../budget/decisions.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { mayDecide, onlyCoordinator } from '../../budget/mandate.ts';
import { shortfall } from '../../budget/shortfall.ts';
import { rowsOfChange, type TouchedRow } from '../../changes/change-rows.ts';
import { undoChange } from '../../changes/undo-change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { brokenLine } from '../invoicing/broken-lines.ts';
import { OrdersBefore } from '../ordering/orders-before.ts';
import { invoicedAboveAgain } from './invoiced-again.ts';
import { doubleNumber, invoicedSince } from './invoices-since.ts';
import { ofCoordinator } from './of-coordinator.ts';

/** Tables of which a row that comes back commits money, as an order does. */
const committing: ReadonlySet<string> = new Set(['purchase_order', 'order_line', 'order_share']);
const invoicing: ReadonlySet<string> = new Set(['invoice', 'invoice_line', 'invoice_share']);

/**
 * Takes a change back as `undoChange` does, unless that breaks what holds for money and no row says so: a
 * credit of more than was invoiced, more invoiced than was ordered, a number of an invoice twice, or money
 * that is committed, invoiced or moved back while something else took it since. What is the coordinator's to
 * change is the coordinator's to take back.
 *
 * @returns the number of the change that did it
 * @throws Refusal as `undoChange`; `conflict` when the money would not add up: then nothing is undone
 */
export async function undoWithMoney(
  changeId: number,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<number> {
  const { trx } = context;
  const rows = await rowsOfChange(trx, changeId);
  if (rows.some(ofCoordinator) && !(await mayDecide(trx, context.account))) {
    throw refusal(onlyCoordinator);
  }
  const orders = await OrdersBefore.read(rows, context);
  const commits = rows.some(({ table }) => committing.has(table));
  const bills = rows.some(({ table }) => invoicing.has(table));
  const moves = rows.some(isMoved);
  const ledgers = rows.some(({ table }) => table === 'fund' || table === 'fund_entry');
  if (!commits && !bills && !ledgers) {
    const undone = await undoChange(changeId, context);
    await orders.refuseBroken();
    return undone;
  }
  const lineIds = await linesOf(trx, rows);
  refuse(await invoicedSince(trx, rows));
  refuse(await invoicedAboveAgain(rows, context));
  const before = commits || bills || moves ? await FundMoney.read(trx) : null;
  const below = await amountsBelow(trx, ledgers ? decidedFunds(rows) : []);
  const undone = await undoChange(changeId, context);
  refuse(await brokenLine(trx, [...new Set([...lineIds, ...(await linesOf(trx, rows))])]));
  refuse(await doubleNumber(trx, rows));
  if (before !== null) refuse(await shortfall(trx, before));
  await orders.refuseBroken();
  if (ledgers) {
    await refuseOtherYears(trx);
    refuse(await lessThanMoved(trx, decidedFunds(rows), below));
  }
  return undone;
}

const isMoved = ({ table, before, after }: TouchedRow): boolean =>
  table === 'fund_entry' && (after ?? before)?.['moved_number'] !== null;

/**
 * Of decisions alone: what moved is held to what is free, and a year change takes along what a year was
 * overspent by.
 */
const decidedFunds = (rows: readonly TouchedRow[]): number[] =>
  rows.flatMap((row) => {
    const fundId = (row.after ?? row.before)?.['fund_id'];
    const decided = row.table === 'fund_entry' && !isMoved(row);
    return decided && typeof fundId === 'number' ? [fundId] : [];
  });

/** Order lines that a change touched, itself or by an invoice that stands or stood on them. */
async function linesOf(trx: TeamTransaction, rows: readonly TouchedRow[]): Promise<number[]> {
  const ids = new Set<number>();
  const orderIds: number[] = [];
  for (const { table, rowId, before, after } of rows) {
    if (table === 'order_line') ids.add(rowId);
    if (table === 'purchase_order') orderIds.push(rowId);
    if (table !== 'order_share' && table !== 'invoice_line') continue;
    for (const row of [before, after]) {
      const lineId = row?.['line_id'];
      if (typeof lineId === 'number') ids.add(lineId);
    }
  }
  if (orderIds.length === 0) return [...ids];
  const lines = await trx
    .selectFrom('order_line')
    .select('id')
    .where('order_id', 'in', orderIds)
    .execute();
  return [...new Set([...ids, ...lines.map(({ id }) => id)])];
}

/** The ledger of a fund with an amount a year has years, that of another has none. */
async function refuseOtherYears(trx: TeamTransaction): Promise<void> {
  const wrong = await trx
    .selectFrom('fund_entry')
    .innerJoin('fund', 'fund.id', 'fund_entry.fund_id')
    .select('fund.name')
    .where((eb) =>
      eb.or([
        eb('fund.per_year', '=', 1).and('fund_entry.budget_year', 'is', null),
        eb('fund.per_year', '=', 0).and('fund_entry.budget_year', 'is not', null),
      ]),
    )
    .executeTakeFirst();
  if (wrong === undefined) return;
  throw refusal(
    `Bij ${wrong.name} is daarna een andere beschikking ingevuld of verschoven. Maak dat eerst ongedaan.`,
  );
}

function refuse(why: string | null): void {
  if (why !== null) throw refusal(why);
}

const refusal = (why: string): Refusal =>
  new Refusal('conflict', `Dit kan niet meer ongedaan worden gemaakt. ${why}`, 'changeId');
