import type { z } from 'zod';
import type { FundPosition } from '#shared/budget/schema.ts';
import { invoiceNumberKey, objectionToInvoice } from '#shared/kernel/invoicing.ts';
import type { newInvoiceSchema, Order } from '#shared/purchasing/schema.ts';
import { fundPosition } from '../budget/position.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { readOrder } from '../purchasing/orders.ts';
import { Refusal } from '../refusal.ts';

/**
 * Books an invoice on an order: that part of the order is no longer committed but invoiced, or paid when
 * it has a payment date. Refuses more than the order still commits, and a number that the same provider
 * used before.
 */
export async function recordInvoice(
  trx: TeamTransaction,
  input: z.output<typeof newInvoiceSchema>,
): Promise<{ order: Order; fund: FundPosition }> {
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
  await trx
    .insertInto('invoice')
    .values({
      order_id: input.orderId,
      invoice_number: input.invoiceNumber,
      invoiced_on: input.invoicedOn,
      amount_cents: input.amountCents,
      paid_on: input.paidOn,
    })
    .execute();
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
  const { provider_id: providerId } = await trx
    .selectFrom('purchase_order')
    .innerJoin('trajectory', 'trajectory.id', 'purchase_order.trajectory_id')
    .select('trajectory.provider_id')
    .where('purchase_order.id', '=', orderId)
    .executeTakeFirstOrThrow();
  // Whose number it is, is not known: another provider may have used the same.
  if (providerId === null) return;
  const rows = await trx
    .selectFrom('invoice')
    .innerJoin('purchase_order', 'purchase_order.id', 'invoice.order_id')
    .innerJoin('trajectory', 'trajectory.id', 'purchase_order.trajectory_id')
    .select(['invoice.invoice_number', 'purchase_order.order_number'])
    .where('trajectory.provider_id', '=', providerId)
    .execute();
  const key = invoiceNumberKey(invoiceNumber);
  const double = rows.find((row) => invoiceNumberKey(row.invoice_number) === key);
  if (double) {
    throw new Refusal(
      'conflict',
      `Dit factuurnummer van deze aanbieder is al geboekt, op order ${double.order_number}.`,
      'invoiceNumber',
    );
  }
}
