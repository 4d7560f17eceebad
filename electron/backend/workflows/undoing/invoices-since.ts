import type { TouchedRow } from '../../changes/change-rows.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { firstKnownNumber } from '../invoicing/known-number.ts';

/**
 * A line does not go back to the year before once an invoice was booked on it in its year: that year paid it.
 *
 * @returns a Dutch sentence; `null`: none was
 */
export async function invoicedSince(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  const moved = rows.flatMap(({ table, rowId, before, after, changeId }) => {
    const [from, to] = [after?.['budget_year'], before?.['budget_year']];
    const goesBack = typeof from === 'number' && typeof to === 'number' && to < from;
    return table === 'order_line' && goesBack ? [{ lineId: rowId, from, changeId }] : [];
  });
  const booked = await trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select(['invoice.id', 'invoice_line.id as lineOfInvoice', 'invoice_line.line_id as lineId'])
    .select(['invoice.invoice_number', 'invoice.budget_year'])
    .where('invoice_line.line_id', 'in', [...new Set(moved.map(({ lineId }) => lineId))])
    .orderBy('invoice_line.id')
    .execute();
  if (booked.length === 0) return null;
  const noted = await notesOf(trx, booked);
  for (const { lineId, from, changeId } of moved) {
    const since = booked.find(
      (one) =>
        one.lineId === lineId &&
        one.budget_year === from &&
        !stoodAlready(
          [...(noted.invoice.get(one.id) ?? []), ...(noted.line.get(one.lineOfInvoice) ?? [])],
          changeId,
        ),
    );
    if (since === undefined) continue;
    return `Factuur ${since.invoice_number} is geboekt uit het budget van ${from}. Haal eerst die factuur weg.`;
  }
  return null;
}

/** Which changes people made of these invoices, and of their lines. */
async function notesOf(
  trx: TeamTransaction,
  booked: readonly { readonly id: number; readonly lineOfInvoice: number }[],
) {
  const rows = await trx
    .selectFrom('change_row')
    .select(['change_id', 'table_name', 'row_id'])
    .where((eb) =>
      eb.or([
        eb('table_name', '=', 'invoice').and('row_id', 'in', [
          ...new Set(booked.map(({ id }) => id)),
        ]),
        eb('table_name', '=', 'invoice_line').and(
          'row_id',
          'in',
          booked.map(({ lineOfInvoice }) => lineOfInvoice),
        ),
      ]),
    )
    .execute();
  const of = (table: string) =>
    Map.groupBy(
      rows.filter(({ table_name }) => table_name === table),
      ({ row_id }) => row_id,
    );
  return { invoice: of('invoice'), line: of('invoice_line') };
}

/**
 * Whether people booked an invoice on a line before a change, and changed nothing of it since. What an import
 * booked is not noted.
 */
const stoodAlready = (
  noted: readonly { readonly change_id: number }[],
  changeId: number,
): boolean => noted.length > 0 && noted.every((row) => row.change_id < changeId);

/**
 * That an invoice that a change touched now has the number of another one.
 *
 * @returns a Dutch sentence; `null`: none has
 */
export async function doubleNumber(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<string | null> {
  const ids = rows.flatMap(({ table, rowId }) => (table === 'invoice' ? [rowId] : []));
  if (ids.length === 0) return null;
  const lines = await trx
    .selectFrom('invoice')
    .innerJoin('invoice_line', 'invoice_line.invoice_id', 'invoice.id')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .select(['invoice.id', 'invoice.invoice_number', 'invoice.provider_id', 'order_line.order_id'])
    .where('invoice.id', 'in', ids)
    .orderBy('invoice.id')
    .execute();
  return firstKnownNumber(
    trx,
    [...Map.groupBy(lines, ({ id }) => id)].flatMap(([invoiceId, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { invoice_number: invoiceNumber, provider_id: providerId } = first;
      return { invoiceId, invoiceNumber, providerId, orderIds: own.map((one) => one.order_id) };
    }),
  );
}
