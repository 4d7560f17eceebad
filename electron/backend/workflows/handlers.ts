import type { HandlersOf } from '../handler.ts';
import { cancelOrder, orderTrajectory } from './order-trajectory.ts';
import { recordInvoice } from './record-invoice.ts';

/** Calls that touch caseload, purchasing and budget at once. */
export const workflowHandlers: HandlersOf<
  'purchasing.order' | 'purchasing.cancelOrder' | 'purchasing.recordInvoice'
> = {
  'purchasing.order': async (input, { trx, today, about }) => {
    const result = await orderTrajectory(trx, input, today);
    about(result.order.id);
    return result;
  },
  'purchasing.cancelOrder': ({ orderId }, { trx, today, about }) => {
    about(orderId);
    return cancelOrder(trx, orderId, today);
  },
  'purchasing.recordInvoice': (input, { trx, about }) => {
    about(input.orderId);
    return recordInvoice(trx, input);
  },
};
