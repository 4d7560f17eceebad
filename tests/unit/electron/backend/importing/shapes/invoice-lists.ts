import type { TeamDatabase } from '../../../../../../electron/backend/database/schema.ts';
import type { ListedCells } from './shape-lists.ts';

export const invoice: ListedCells = {
  invoiceNumber: 'F-1',
  invoiceDate: '01-03-2018',
  invoiceAmount: '1.000,00',
};

/** The invoices of the team file with the number of their order, in the order in which they came. */
export const bookedInvoices = (db: TeamDatabase) =>
  db
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'order_number',
      'invoice_number',
      'invoiced_on',
      'invoice_line.amount_cents',
      'paid_on',
    ])
    .orderBy('invoice_line.id')
    .execute();
