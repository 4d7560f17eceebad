import type { Invoice } from '#shared/purchasing/invoices.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import type { ListTable } from './money-list.ts';
import { invoiceListTexts as texts, listTexts } from './texts.ts';

/**
 * Every invoice, a row for each order line that it is for.
 *
 * @param part the amounts are what one fund pays
 */
export function invoicesTable(invoices: readonly Invoice[], part: boolean): ListTable {
  const { columns } = texts;
  const cents = invoices.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const rows = invoices.flatMap(rowsOf);
  return {
    title: texts.title,
    sheet: texts.title,
    columns: [
      { header: columns.number, kind: 'text' },
      { header: columns.provider, kind: 'text' },
      { header: columns.invoicedOn, kind: 'day' },
      { header: columns.paidOn, kind: 'day' },
      { header: columns.year, kind: 'code' },
      { header: columns.order, kind: 'code' },
      { header: columns.client, kind: 'code' },
      { header: columns.what, kind: 'text' },
      { header: columns.funds, kind: 'text' },
      { header: columns.amount, kind: 'amount' },
      { header: columns.reason, kind: 'text' },
    ],
    rows:
      rows.length === 0
        ? []
        : [...rows, [listTexts.total, ...Array<Cell>(8).fill(null), { cents }, null]],
    totals: [rows.length],
    notes: [listTexts.vat, ...(part ? [texts.part] : []), texts.credit],
    empty: texts.empty,
  };
}

const rowsOf = (invoice: Invoice): Cell[][] =>
  invoice.lines.map((line) => [
    invoice.invoiceNumber,
    invoice.providerName,
    { day: invoice.invoicedOn },
    invoice.paidOn === null ? texts.unpaid : { day: invoice.paidOn },
    String(invoice.budgetYear),
    line.orderNumber,
    line.clientNumber,
    line.what,
    invoice.fundNames.join(', '),
    { cents: line.amountCents },
    invoice.reason,
  ]);
