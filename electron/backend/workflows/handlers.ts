import type { HandlersOf } from '../handler.ts';
import { cancelOrder, orderTrajectory } from './order-trajectory.ts';
import { recordInvoice } from './record-invoice.ts';

/** Calls that touch caseload, purchasing and budget at once. */
export const workflowHandlers: HandlersOf<
  'purchasing.order' | 'purchasing.cancelOrder' | 'purchasing.recordInvoice'
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
};
