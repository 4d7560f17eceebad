import type { z } from 'zod';
import type { FundPosition } from '#shared/budget/schema.ts';
import { invoiceKey, objectionToInvoice } from '#shared/kernel/invoicing.ts';
import type { newInvoiceSchema, Order } from '#shared/purchasing/schema.ts';
import { fundPosition } from '../budget/position.ts';
import { beginChange } from '../changes/change.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { readOrder } from '../purchasing/orders.ts';
import { Refusal } from '../refusal.ts';

/**
 * Books an invoice on an order: that part of the order is no longer committed but invoiced, or paid when
 * it has a payment date. Refuses more than the order still commits, and a number that the same provider
 * used before. The client's history tells of it, and it is for good.
 */
export async function recordInvoice(
  input: z.output<typeof newInvoiceSchema>,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<{ order: Order; fund: FundPosition }> {
  const { trx } = context;
  const order = await readOrder(trx, input.orderId);
  const objection = objectionToInvoice(
    {
      cancelled: order.status === 'geannuleerd',
      openCents: order.priceCents - order.invoicedCents,
    },
    input.amountCents,
  );
  if (objection !== null) {
    const field = objection.about === 'order' ? 'orderId' : 'amountCents';
    throw new Refusal('conflict', objection.message, field);
  }
  await refuseKnownNumber(trx, input.orderId, input.invoiceNumber);
  const change = beginChange(context, {
    call: 'purchasing.recordInvoice',
    clientId: order.clientId,
  });
  await change.add('invoice', {
    order_id: input.orderId,
    invoice_number: input.invoiceNumber,
    invoiced_on: input.invoicedOn,
    amount_cents: input.amountCents,
    paid_on: input.paidOn,
  });
  return {
    order: await readOrder(trx, input.orderId),
    fund: await fundPosition(trx, order.fundId),
  };
}

async function refuseKnownNumber(
  trx: TeamTransaction,
  orderId: number,
  invoiceNumber: string,
): Promise<void> {
  const trajectory = await trx
    .selectFrom('purchase_order')
    .innerJoin('trajectory', 'trajectory.id', 'purchase_order.trajectory_id')
    .select(['trajectory.id', 'trajectory.provider_id as providerId'])
    .where('purchase_order.id', '=', orderId)
    .executeTakeFirstOrThrow();
  const rows = await trx
    .selectFrom('invoice')
    .innerJoin('purchase_order', 'purchase_order.id', 'invoice.order_id')
    .innerJoin('trajectory', 'trajectory.id', 'purchase_order.trajectory_id')
    .select([
      'trajectory.id',
      'trajectory.provider_id as providerId',
      'invoice.invoice_number',
      'purchase_order.order_number',
    ])
    .where('trajectory.provider_id', 'is not distinct from', trajectory.providerId)
    .execute();
  const key = invoiceKey(trajectory, invoiceNumber);
  const double = rows.find((row) => invoiceKey(row, row.invoice_number) === key);
  if (double) {
    throw new Refusal(
      'conflict',
      trajectory.providerId === null
        ? `Dit factuurnummer is al geboekt, op order ${double.order_number}.`
        : `Dit factuurnummer van deze aanbieder is al geboekt, op order ${double.order_number}.`,
      'invoiceNumber',
    );
  }
}
