import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';

export const moneyDocumentFormats = ['pdf', 'xlsx', 'csv'] as const;
export const moneyDocumentFormatSchema = z.enum(moneyDocumentFormats);

const format = moneyDocumentFormatSchema;
const year = z.int().min(2000).max(2100).nullable();

/** What of the money is printed or saved. `fundId` or `year` of `null`: all of them. */
export const moneyDocumentSchema = z.discriminatedUnion('kind', [
  /** To the provider: the number of the client and no more than it needs. */
  z.object({ kind: z.literal('order'), orderId: idSchema, format: z.literal('pdf') }),
  z.object({ kind: z.literal('budget'), fundId: idSchema.nullable(), year, format }),
  z.object({ kind: z.literal('orders'), fundId: idSchema.nullable(), year, format }),
  z.object({ kind: z.literal('invoices'), fundId: idSchema.nullable(), year, format }),
  /** For the accountant: of each invoice line why this fund may pay it, and what is missing. */
  z.object({ kind: z.literal('evidence'), fundId: idSchema, year, format }),
]);
export type MoneyDocument = z.infer<typeof moneyDocumentSchema>;
