import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { moneySchema } from './fund.ts';

/**
 * What goes along to the next year. `niets`: what is free stays in the old year, and so do the open orders.
 * `vrij`: what is free goes along. `orders`: the open orders go along with their money. `alles`: both.
 */
export const yearChoices = ['niets', 'vrij', 'orders', 'alles'] as const;
export const yearChoiceSchema = z.enum(yearChoices);
export type YearChoice = z.infer<typeof yearChoiceSchema>;

/** A fund with an amount a year, at the end of one. */
export const closingFundSchema = moneySchema.extend({
  fundId: idSchema,
  name: z.string(),
  /** Lines of that year with something committed, or that wait for approval. */
  openOrders: z.array(
    z.object({
      orderId: idSchema,
      lineId: idSchema,
      orderNumber: z.string(),
      what: z.string(),
      clientNumber: z.string().nullable(),
      /** Of a course: how many take part. */
      participants: z.int(),
      startsOn: isoDateSchema,
      endsOn: isoDateSchema.nullable(),
      /** What the fund still commits; nothing of what waits. */
      openCents: z.int(),
      /** It was asked for and is not approved yet: it goes along without money. */
      waiting: z.boolean(),
    }),
  ),
  /** Invoiced and not paid yet, of that year. */
  unpaidInvoices: z.int(),
  /** What went to the next year before. */
  movedCents: z.int(),
});
export type ClosingFund = z.infer<typeof closingFundSchema>;

export const yearChangeSchema = z.object({
  year: z.int().min(2000).max(2099),
  choices: z.array(z.object({ fundId: idSchema, choice: yearChoiceSchema })),
  /** Orders that stay on the old year with their money, whatever their funds take along. */
  staying: z.array(idSchema).max(10_000).default([]),
});
