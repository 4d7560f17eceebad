import type { TeamTransaction } from '../../database/schema.ts';

/** The tables with money, row by row: no view, no sum. What the checker counts again. */
export async function readMoneyRows(trx: TeamTransaction) {
  return {
    funds: await trx.selectFrom('fund').select(['id', 'per_year']).execute(),
    entries: await trx.selectFrom('fund_entry').selectAll().orderBy('id').execute(),
    orders: await trx.selectFrom('purchase_order').selectAll().orderBy('id').execute(),
    lines: await trx.selectFrom('order_line').selectAll().orderBy('id').execute(),
    shares: await trx.selectFrom('order_share').selectAll().execute(),
    invoices: await trx.selectFrom('invoice').selectAll().orderBy('id').execute(),
    invoiceLines: await trx.selectFrom('invoice_line').selectAll().orderBy('id').execute(),
    invoiceShares: await trx.selectFrom('invoice_share').selectAll().execute(),
    importedCosts: await trx.selectFrom('imported_cost').selectAll().execute(),
    sessions: await trx.selectFrom('course_session').select(['id', 'order_id']).execute(),
    attendance: await trx.selectFrom('course_attendance').selectAll().execute(),
    participants: await trx.selectFrom('course_participant').selectAll().execute(),
    trajectories: await trx
      .selectFrom('trajectory')
      .select(['id', 'client_id', 'start_date'])
      .execute(),
  };
}

export type MoneyRows = Awaited<ReturnType<typeof readMoneyRows>>;
