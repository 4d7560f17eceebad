import { z } from 'zod';
import { fundPositionSchema } from '../../budget/schema.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import {
  newInvoiceSchema,
  newOrderSchema,
  newProductSchema,
  orderSchema,
  productSchema,
  renamedSchema,
} from '../../purchasing/schema.ts';
import { call } from '../call.ts';

export const purchasingCalls = {
  /** What can be bought, by type and provider. */
  'purchasing.catalogue': call({ input: z.object({}), output: z.array(productSchema) }),
  'purchasing.addProduct': call({
    input: newProductSchema,
    output: productSchema,
  }),
  /** Gives a provider or a type of trajectory another name, wherever it stands. */
  'purchasing.rename': call({ input: renamedSchema, output: changedSchema }),
  /** Orders a trajectory for a client: it stands on the client's page and commits the money at once. */
  'purchasing.order': call({
    input: newOrderSchema,
    output: z.object({ order: orderSchema, fund: fundPositionSchema }),
  }),
  /** Frees what the order still commits. Refused once an invoice has come in. */
  'purchasing.cancelOrder': call({
    input: z.object({ orderId: idSchema }),
    output: fundPositionSchema,
  }),
  'purchasing.ordersOfFund': call({
    input: z.object({ fundId: idSchema }),
    output: z.array(orderSchema),
  }),
  /** Moves money from committed to invoiced or paid. Refused above the order, or for a number used before. */
  'purchasing.recordInvoice': call({
    input: newInvoiceSchema,
    output: z.object({ order: orderSchema, fund: fundPositionSchema }),
  }),
} as const;
