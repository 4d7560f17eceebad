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
    .selectFrom('invoice')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_id')
    .select(['order_number', 'invoice_number', 'invoiced_on', 'amount_cents', 'paid_on'])
    .orderBy('invoice.id')
    .execute();
