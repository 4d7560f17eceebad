import type { HandlersOf } from '../../handler.ts';
import { changeInvoice, payInvoices, removeInvoice } from './change-invoice.ts';
import { listInvoices } from './list-invoices.ts';
import { listOpenLines } from './open-lines.ts';
import { recordInvoice } from './record-invoice.ts';

export const invoicingHandlers: HandlersOf<
  | 'purchasing.openLines'
  | 'purchasing.recordInvoice'
  | 'purchasing.changeInvoice'
  | 'purchasing.payInvoices'
  | 'purchasing.removeInvoice'
  | 'purchasing.invoices'
> = {
  'purchasing.openLines': (_input, { trx, today }) => listOpenLines(trx, today),
  'purchasing.recordInvoice': async (input, context) => {
    const result = await recordInvoice(input, context);
    context.about(result.invoice.id);
    return result;
  },
  'purchasing.changeInvoice': (input, context) => {
    context.about(input.invoiceId);
    return changeInvoice(input, context);
  },
  'purchasing.payInvoices': payInvoices,
  'purchasing.removeInvoice': ({ invoiceId }, context) => {
    context.about(invoiceId);
    return removeInvoice(invoiceId, context);
  },
  'purchasing.invoices': (input, { trx }) => listInvoices(trx, input),
};
