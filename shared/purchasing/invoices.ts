import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { nameSchema } from './names.ts';

/** An amount of an invoice line: below zero is a credit. */
const bookedAmountSchema = z
  .int()
  .min(-1_000_000_000_00)
  .max(1_000_000_000_00)
  .refine((cents) => cents !== 0, { message: 'Vul het bedrag van de factuur in.' });

const dates = {
  invoicedOn: isoDateSchema,
  paidOn: isoDateSchema.nullable(),
  /** The year of which the budget pays it. */
  budgetYear: z.int().min(2000).max(2100),
};

const paidAfter = ({ invoicedOn, paidOn }: { invoicedOn: string; paidOn: string | null }) =>
  paidOn === null || paidOn >= invoicedOn;
const paidTooEarly = {
  message: 'De betaaldatum ligt vóór de factuurdatum. Kijk de datums na.',
  path: ['paidOn'],
};

/** One invoice or credit note, on the order lines that it is for: all of one provider. */
export const newInvoiceSchema = z
  .object({
    invoiceNumber: nameSchema('Vul het nummer van de factuur in.'),
    ...dates,
    lines: z
      .array(z.object({ lineId: idSchema, amountCents: bookedAmountSchema }))
      .min(1, 'Kies waar de factuur voor is.')
      .max(500),
    /** Why it is more than was ordered, or from a year that has too little; needed only then. */
    reason: z.string().trim().max(500, 'Houd het bij 500 tekens.').default(''),
  })
  .refine(paidAfter, paidTooEarly);
export type NewInvoice = z.infer<typeof newInvoiceSchema>;

/** What may still be changed of an invoice that is booked. `paidOn` filled in: it is paid. */
export const invoiceChangeSchema = z
  .object({
    invoiceId: idSchema,
    before: z.object({ invoiceNumber: z.string(), ...dates }),
    invoiceNumber: nameSchema('Vul het nummer van de factuur in.'),
    ...dates,
    /** Why it is paid from another year than that of the order, which has too little; needed only then. */
    reason: z.string().trim().max(200, 'Houd het bij 200 tekens.').default(''),
  })
  .refine(paidAfter, paidTooEarly);

export const invoiceSchema = z.object({
  id: idSchema,
  invoiceNumber: z.string(),
  providerId: idSchema.nullable(),
  providerName: z.string().nullable(),
  ...dates,
  amountCents: z.int(),
  reason: z.string().nullable(),
  fundNames: z.array(z.string()),
  lines: z.array(
    z.object({
      id: idSchema,
      lineId: idSchema,
      orderId: idSchema,
      orderNumber: z.string(),
      clientId: idSchema.nullable(),
      clientNumber: z.string().nullable(),
      /** Of a course: how many take part. */
      participants: z.int(),
      /** The type of trajectory, or what else it is for. */
      what: z.string(),
      amountCents: z.int(),
    }),
  ),
});
export type Invoice = z.infer<typeof invoiceSchema>;

/** A line on which an invoice can be booked, for the one who looks for it. */
export const openLineSchema = z.object({
  lineId: idSchema,
  orderId: idSchema,
  orderNumber: z.string(),
  providerId: idSchema.nullable(),
  providerName: z.string().nullable(),
  clientNumber: z.string().nullable(),
  clientName: z.string().nullable(),
  what: z.string(),
  budgetYear: z.int(),
  amountCents: z.int(),
  /** Ever invoiced, paid or not. */
  billedCents: z.int(),
  openCents: z.int(),
});
export type OpenLine = z.infer<typeof openLineSchema>;
