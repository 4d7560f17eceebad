import { formatEuro } from '#shared/kernel/money.ts';
import { mandateSetting, mayDecide } from '../../budget/mandate.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { listFunds, type FundFacts } from '../../budget/position.ts';
import { rowsOfChange, type TouchedRow } from '../../changes/change-rows.ts';
import { undoChange } from '../../changes/undo-change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { brokenLine } from '../invoicing/broken-lines.ts';
import { OrdersBefore } from '../ordering/orders-before.ts';

/** Tables of which a row that comes back commits money, as an order does. */
const committing: ReadonlySet<string> = new Set(['purchase_order', 'order_line', 'order_share']);
const invoicing: ReadonlySet<string> = new Set(['invoice', 'invoice_line', 'invoice_share']);

/**
 * Takes a change back as `undoChange` does, unless that breaks what holds for money and no row says so: a
 * credit of more than was invoiced, more invoiced than was ordered, or money that is committed or moved
 * back while something else took it since.
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
  await refuseOtherMandate(rows, context);
  const orders = await OrdersBefore.read(rows, context);
  const commits = rows.some(({ table }) => committing.has(table));
  const bills = rows.some(({ table }) => invoicing.has(table));
  const moves = rows.some(isMoved);
  const ledgers = rows.some(({ table }) => table === 'fund' || table === 'fund_entry');
  if (!commits && !bills && !ledgers) {
    const undone = await undoChange(changeId, context);
    await orders.refuseBroken(changeId);
    return undone;
  }
  const lineIds = await linesOf(trx, rows);
  const before = commits || moves ? await FundMoney.read(trx) : null;
  const undone = await undoChange(changeId, context);
  const broken = await brokenLine(trx, [...new Set([...lineIds, ...(await linesOf(trx, rows))])]);
  if (broken !== null) throw refusal(broken);
  if (before !== null) await refuseSpentSince(trx, before);
  await orders.refuseBroken(changeId);
  if (ledgers) await refuseOtherYears(trx);
  return undone;
}

/** The mandate is the coordinator's, also the one of before. */
async function refuseOtherMandate(
  rows: readonly TouchedRow[],
  { trx, account }: Pick<FileCallContext, 'trx' | 'account'>,
): Promise<void> {
  const touched = rows.some(
    ({ table, before, after }) =>
      table === 'setting' && (after ?? before)?.['name'] === mandateSetting,
  );
  if (touched && !(await mayDecide(trx, account))) {
    throw refusal('Alleen de coördinator verandert tot welk bedrag iemand mag bestellen.');
  }
}

const isMoved = ({ table, before, after }: TouchedRow): boolean =>
  table === 'fund_entry' && (after ?? before)?.['moved_number'] !== null;

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

/** No fund may come below nothing by it, nor further below nothing. */
async function refuseSpentSince(trx: TeamTransaction, before: FundMoney): Promise<void> {
  const after = await FundMoney.read(trx);
  for (const fund of await listFunds(trx)) {
    for (const year of yearsOf(fund, before, after)) {
      const was = before.of({ fundId: fund.id, year }).freeCents;
      const is = after.of({ fundId: fund.id, year }).freeCents;
      if (was === null || is === null || is >= 0 || is >= was) continue;
      const when = year === null ? '' : ` van ${year}`;
      throw refusal(
        `Daarvoor is niet genoeg vrij: ${fund.name}${when} komt dan ${formatEuro(-is)} tekort.`,
      );
    }
  }
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
  throw refusal(`Bij ${wrong.name} is daarna een ander besluit ingevuld of verschoven.`);
}

function yearsOf(fund: FundFacts, before: FundMoney, after: FundMoney): (number | null)[] {
  if (!fund.perYear) return [null];
  return [...new Set([...before.yearsOf(fund.id), ...after.yearsOf(fund.id)])];
}

const refusal = (why: string): Refusal =>
  new Refusal('conflict', `Dit kan niet meer ongedaan worden gemaakt. ${why}`, 'changeId');
