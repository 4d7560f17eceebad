import { z } from 'zod';
import { targetGroupSchema } from '../kernel/target-group.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema } from '../kernel/money.ts';

/** What a fund is for. `null` is: no such condition. */
const fundConditions = {
  /** Money may be committed for trajectories that start in this period, both days included. */
  spendFrom: isoDateSchema.nullable(),
  spendUntil: isoDateSchema.nullable(),
  targetGroup: targetGroupSchema.nullable(),
};

export const fundSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** `null` is 'onbekend': an import met the fund and nobody has filled in the amount yet. */
  amountCents: amountSchema.nullable(),
  ...fundConditions,
});
export type Fund = z.infer<typeof fundSchema>;

/**
 * A fund with where its money is. Paid, invoiced and committed never overlap: a euro that is paid is no
 * longer invoiced, and a euro that is invoiced is no longer committed.
 */
export const fundPositionSchema = fundSchema.extend({
  /** Sums: many amounts together may be more than one may be. */
  paidCents: z.int().min(0),
  invoicedCents: z.int().min(0),
  committedCents: z.int().min(0),
  /** Amount less the three; below zero when overspent; `null` when the amount is unknown. */
  freeCents: z.int().nullable(),
});
export type FundPosition = z.infer<typeof fundPositionSchema>;

export const fundInputSchema = z
  .object({
    /** `null` makes a new fund. */
    id: idSchema.nullable(),
    name: z
      .string()
      .trim()
      .min(1, 'Vul de naam van het fonds in.')
      .max(120, 'Houd het bij 120 tekens.'),
    amountCents: amountSchema.nullable(),
    ...fundConditions,
  })
  .refine(
    (fund) =>
      fund.spendFrom === null || fund.spendUntil === null || fund.spendFrom <= fund.spendUntil,
    { message: 'De einddatum ligt vóór de begindatum.', path: ['spendUntil'] },
  );
export type FundInput = z.infer<typeof fundInputSchema>;
