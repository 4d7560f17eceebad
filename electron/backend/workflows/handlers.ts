import { exportReport } from '../evaluation/handlers.ts';
import type { HandlersOf } from '../handler.ts';
import { cancelOrder, orderTrajectory } from './order-trajectory.ts';
import { recordInvoice } from './record-invoice.ts';
import { refuseNamedClients, wordsOfClients } from './report-texts/check-texts.ts';

/** Calls that touch caseload, purchasing, budget and evaluation at once. */
export const workflowHandlers: HandlersOf<
  | 'purchasing.order'
  | 'purchasing.cancelOrder'
  | 'purchasing.recordInvoice'
  | 'evaluation.wordsOfClients'
  | 'evaluation.document'
> = {
  'purchasing.order': async (input, context) => {
    const result = await orderTrajectory(input, context);
    context.about(result.order.id);
    return result;
  },
  'purchasing.cancelOrder': ({ orderId }, context) => {
    context.about(orderId);
    return cancelOrder(orderId, context);
  },
  'purchasing.recordInvoice': (input, context) => {
    context.about(input.orderId);
    return recordInvoice(input, context);
  },
  'evaluation.wordsOfClients': ({ definition }, { trx }) => wordsOfClients(trx, definition),
  'evaluation.document': async (input, context) => {
    const { mode, definition } = input.request;
    if (mode === 'deelbaar' && definition !== null) {
      await refuseNamedClients(context.trx, definition);
    }
    return exportReport(input, context);
  },
};
