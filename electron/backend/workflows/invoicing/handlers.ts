import type { HandlersOf } from '../../handler.ts';
import { refuseClientName } from '../refuse-client-name.ts';
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
    await refuseClientName(context.trx, [
      { name: input.invoiceNumber, list: null, field: 'invoiceNumber' },
      { name: input.reason, list: null, field: 'reason' },
    ]);
    const result = await recordInvoice(input, context);
    context.about(result.invoice.id);
    return result;
  },
  'purchasing.changeInvoice': async (input, context) => {
    context.about(input.invoiceId);
    await refuseClientName(context.trx, [
      { name: input.invoiceNumber, list: null, field: 'invoiceNumber' },
    ]);
    return changeInvoice(input, context);
  },
  'purchasing.payInvoices': payInvoices,
  'purchasing.removeInvoice': ({ invoiceId }, context) => {
    context.about(invoiceId);
    return removeInvoice(invoiceId, context);
  },
  'purchasing.invoices': (input, { trx, about }) => {
    if (input.orderId !== null) about(input.orderId, 'order');
    return listInvoices(trx, input);
  },
};
