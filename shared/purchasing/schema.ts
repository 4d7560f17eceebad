import { z } from 'zod';
import { dagdelenSchema } from '../kernel/dagdelen.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema, vatRateSchema } from '../kernel/money.ts';

/** One line of the catalogue: a type of trajectory from one provider. */
export const productSchema = z.object({
  id: idSchema,
  typeName: z.string(),
  /** The lowest and highest ladder step for which it is meant; `null`: no bound. */
  stepFrom: z.int().nullable(),
  stepUntil: z.int().nullable(),
  /** When in the week it usually is. */
  dagdelen: dagdelenSchema,
  providerName: z.string().nullable(),
  /** Including VAT; `null` when no price is known yet. */
  priceCents: amountSchema.nullable(),
  vatRate: vatRateSchema,
});
export type Product = z.infer<typeof productSchema>;

const nameSchema = (missing: string) =>
  z.string().trim().min(1, missing).max(120, 'Houd het bij 120 tekens.');

/** A provider or type of trajectory that gets another name, everywhere. */
export const renamedSchema = z.object({
  list: z.enum(['provider', 'trajectory_type']),
  from: z.string(),
  to: nameSchema('Vul een naam in.'),
});

export const newProductSchema = z.object({
  typeName: nameSchema('Vul in welk soort traject het is.'),
  providerName: nameSchema('Vul de naam van de aanbieder in.'),
  priceCents: amountSchema,
  vatRate: vatRateSchema,
});

export const newOrderSchema = z
  .object({
    clientId: idSchema,
    productId: idSchema,
    fundId: idSchema,
    /** Including VAT. */
    priceCents: amountSchema,
    vatRate: vatRateSchema,
    startDate: isoDateSchema,
    endDate: isoDateSchema.nullable(),
    /** When in the week it is for this client. */
    dagdelen: dagdelenSchema.default([]),
  })
  .refine((order) => order.endDate === null || order.endDate >= order.startDate, {
    message: 'De einddatum ligt vóór de startdatum.',
    path: ['endDate'],
  });
export type NewOrder = z.infer<typeof newOrderSchema>;

export const orderStatuses = ['vastgelegd', 'geannuleerd'] as const;

/** A purchase order as the fund's page shows it. */
export const orderSchema = z.object({
  id: idSchema,
  orderNumber: z.string(),
  orderedOn: isoDateSchema,
  status: z.enum(orderStatuses),
  clientId: idSchema,
  clientNumber: z.string(),
  typeName: z.string(),
  providerName: z.string().nullable(),
  fundId: idSchema,
  priceCents: amountSchema,
  /** What invoices have taken out of the order so far, paid or not. */
  invoicedCents: amountSchema,
  paidCents: amountSchema,
});
export type Order = z.infer<typeof orderSchema>;

export const newInvoiceSchema = z
  .object({
    orderId: idSchema,
    invoiceNumber: nameSchema('Vul het nummer van de factuur in.'),
    invoicedOn: isoDateSchema,
    amountCents: amountSchema.min(1, 'Vul het bedrag van de factuur in.'),
    paidOn: isoDateSchema.nullable(),
  })
  .refine((invoice) => invoice.paidOn === null || invoice.paidOn >= invoice.invoicedOn, {
    message: 'De betaaldatum ligt vóór de factuurdatum.',
    path: ['paidOn'],
  });
