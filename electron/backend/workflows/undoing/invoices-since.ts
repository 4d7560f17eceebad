import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { knownNumber } from '../invoicing/known-number.ts';
import { listInvoices } from '../invoicing/list-invoices.ts';

/**
 * A line does not go back to the year before once an invoice was booked on it in its year: that year paid it.
 *
 * @returns a Dutch sentence; `null`: none was
 */
export async function invoicedSince(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  for (const { table, rowId, before, after, changeId } of rows) {
    const [from, to] = [after?.['budget_year'], before?.['budget_year']];
    if (table !== 'order_line' || typeof from !== 'number' || typeof to !== 'number') continue;
    if (to >= from) continue;
    const booked = await trx
      .selectFrom('invoice_line')
      .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
      .select(['invoice.id', 'invoice_line.id as lineId', 'invoice.invoice_number'])
      .where('invoice_line.line_id', '=', rowId)
      .where('invoice.budget_year', '=', from)
      .execute();
    const since = [];
    for (const one of booked) if (!(await stoodAlready(trx, one, changeId))) since.push(one);
    const [first] = since;
    if (first === undefined) continue;
    return `Factuur ${first.invoice_number} is geboekt uit het budget van ${from}. Haal eerst die factuur weg.`;
  }
  return null;
}

/** Whether people booked an invoice on a line before a change, and changed nothing of it since. */
async function stoodAlready(
  trx: TeamTransaction,
  { id, lineId }: { readonly id: number; readonly lineId: number },
  changeId: number,
): Promise<boolean> {
  const noted = await trx
    .selectFrom('change_row')
    .select(['change_id', 'table_name'])
    .where((eb) =>
      eb.or([
        eb('table_name', '=', 'invoice').and('row_id', '=', id),
        eb('table_name', '=', 'invoice_line').and('row_id', '=', lineId),
      ]),
    )
    .execute();
  // What an import booked is not noted.
  return noted.length > 0 && noted.every((row) => row.change_id < changeId);
}

/**
 * That an invoice that a change touched now has the number of another one.
 *
 * @returns a Dutch sentence; `null`: none has
 */
export async function doubleNumber(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  for (const { table, rowId } of rows) {
    if (table !== 'invoice') continue;
    const filter = { fundId: null, year: null, invoiceId: rowId };
    const [invoice] = await listInvoices(trx, filter);
    if (invoice === undefined) continue;
    const { invoiceNumber, providerId, lines } = invoice;
    const orderIds = lines.map(({ orderId }) => orderId);
    const known = await knownNumber(trx, { invoiceId: rowId, invoiceNumber, providerId, orderIds });
    if (known !== null) return known;
  }
  return null;
}
