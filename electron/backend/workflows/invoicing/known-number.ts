import { sameNumber } from '#shared/kernel/invoicing.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

interface NumberedInvoice {
  readonly invoiceId: number | null;
  readonly invoiceNumber: string;
  readonly providerId: number | null;
  readonly orderIds: readonly number[];
}

/**
 * A provider gives each number once. Whose number it is, is not known of an order without a provider: then
 * it is given once for that order.
 *
 * @param invoiceId the invoice itself when it has its number already
 * @throws Refusal `conflict` at the field `invoiceNumber`
 */
export async function refuseKnownNumber(
  trx: TeamTransaction,
  invoice: NumberedInvoice,
): Promise<void> {
  const sentence = await knownNumber(trx, invoice);
  if (sentence !== null) throw new Refusal('conflict', sentence, 'invoiceNumber');
}

/** That another invoice of the provider has the number, in a Dutch sentence; `null`: none has. */
export const knownNumber = (
  trx: TeamTransaction,
  invoice: NumberedInvoice,
): Promise<string | null> => firstKnownNumber(trx, [invoice]);

/** The same of the first of these invoices of which it is so. */
export async function firstKnownNumber(
  trx: TeamTransaction,
  invoices: readonly NumberedInvoice[],
): Promise<string | null> {
  const providerIds = invoices.flatMap(({ providerId }) => providerId ?? []);
  const rows = await trx
    .selectFrom('invoice')
    .innerJoin('invoice_line', 'invoice_line.invoice_id', 'invoice.id')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select([
      'invoice.id',
      'invoice.invoice_number',
      'invoice.provider_id as providerId',
      'purchase_order.id as orderId',
      'purchase_order.order_number',
    ])
    .where((eb) =>
      eb.or([
        eb('invoice.provider_id', 'in', [...new Set(providerIds)]),
        ...(providerIds.length < invoices.length ? [eb('invoice.provider_id', 'is', null)] : []),
      ]),
    )
    .orderBy('invoice.id')
    .execute();
  const byProvider = Map.groupBy(rows, ({ providerId }) => providerId);
  for (const invoice of invoices) {
    const known = knownAmong(byProvider.get(invoice.providerId) ?? [], invoice);
    if (known !== null) return known;
  }
  return null;
}

interface BookedNumber {
  readonly id: number;
  readonly invoice_number: string;
  readonly orderId: number;
  readonly order_number: string;
}

function knownAmong(booked: readonly BookedNumber[], invoice: NumberedInvoice): string | null {
  const { providerId } = invoice;
  const number = sameNumber(invoice.invoiceNumber);
  const double = booked.find(
    (row) =>
      row.id !== invoice.invoiceId &&
      sameNumber(row.invoice_number) === number &&
      (providerId !== null || invoice.orderIds.includes(row.orderId)),
  );
  if (double === undefined) return null;
  const whose = providerId === null ? '' : ' van deze aanbieder';
  const known = double.invoice_number;
  return known === invoice.invoiceNumber
    ? `Dit factuurnummer${whose} is al geboekt, op order ${double.order_number}. Kijk het nummer na.`
    : `Dit factuurnummer${whose} is al geboekt als ${known}, op order ${double.order_number}. Kijk het nummer na.`;
}
