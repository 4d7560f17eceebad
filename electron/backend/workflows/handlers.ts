import { exportReport } from '../evaluation/handlers.ts';
import { saveRecipient } from '../evaluation/register/save-recipient.ts';
import type { HandlersOf } from '../handler.ts';
import { moneyDocument } from './money-documents/document.ts';
import { invoicesOf, ordersOf, paidWithoutOrder } from './money-documents/paid-part.ts';
import { orderingHandlers } from './ordering/handlers.ts';
import { renameListed } from './rename-listed.ts';
import { refuseNamedClients, wordsOfClients } from './report-texts/check-texts.ts';
import {
  refuseClientAsRecipient,
  refuseClientInRegister,
} from './report-texts/refuse-recipient.ts';
import { withoutClientNames } from './without-client-names.ts';

/** Calls that touch caseload, purchasing, budget and evaluation at once. */
export const workflowHandlers: HandlersOf<
  | 'budget.document'
  | 'budget.orders'
  | 'budget.invoices'
  | 'purchasing.rename'
  | 'evaluation.wordsOfClients'
  | 'evaluation.document'
  | 'evaluation.saveRecipient'
> &
  typeof withoutClientNames &
  typeof orderingHandlers = {
  ...withoutClientNames,
  ...orderingHandlers,
  'budget.document': moneyDocument,
  'budget.orders': async (of, { trx, about }) => {
    if (of.fundId !== null) about(of.fundId);
    return {
      orders: await ordersOf(trx, of),
      importedCents: of.fundId === null ? 0 : await paidWithoutOrder(trx, of),
    };
  },
  'budget.invoices': (of, { trx, about }) => {
    about(of.fundId);
    return invoicesOf(trx, of);
  },
  'purchasing.rename': renameListed,
  'evaluation.wordsOfClients': ({ definition }, context) => wordsOfClients(context, definition),
  'evaluation.document': async (input, context) => {
    const { mode, definition } = input.request;
    if (mode === 'deelbaar') {
      await refuseNamedClients(context, definition);
      await refuseClientAsRecipient(context, input.recipient);
    }
    return exportReport(input, context);
  },
  'evaluation.saveRecipient': async (input, context) => {
    context.about(input.id);
    await refuseClientInRegister(context, input.recipient);
    return saveRecipient(input, context);
  },
};
