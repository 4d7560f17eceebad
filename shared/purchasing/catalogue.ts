import { z } from 'zod';
import { dagdelenSchema } from '../kernel/dagdelen.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema, vatRateSchema } from '../kernel/money.ts';
import { nameSchema, optionalTextSchema } from './names.ts';

/** By what something is bought. */
export const orderUnits = ['traject', 'uur', 'maand', 'deelnemer', 'groep'] as const;
export const orderUnitSchema = z.enum(orderUnits);
export type OrderUnit = z.infer<typeof orderUnitSchema>;

/** A price for a time. Outside all of them the price of the product itself counts. */
export const productPriceSchema = z.object({
  id: idSchema,
  priceCents: amountSchema,
  validFrom: isoDateSchema,
  validUntil: isoDateSchema.nullable(),
});
export type ProductPrice = z.infer<typeof productPriceSchema>;

/** One line of the catalogue: a type of trajectory from one provider, by one unit. */
export const productSchema = z.object({
  id: idSchema,
  typeId: idSchema,
  typeName: z.string(),
  /** The lowest and highest ladder step for which it is meant; `null`: no bound. */
  stepFrom: z.int().nullable(),
  stepUntil: z.int().nullable(),
  /** When in the week it usually is. */
  dagdelen: dagdelenSchema,
  /** How many weeks it usually takes. */
  usualWeeks: z.int().nullable(),
  providerId: idSchema.nullable(),
  providerName: z.string().nullable(),
  unit: orderUnitSchema,
  /** Including VAT, for one unit, today; `null` when no price is known yet. */
  priceCents: amountSchema.nullable(),
  /** On days that no price with a period is for. */
  usualPriceCents: amountSchema.nullable(),
  /** Of early to late. */
  prices: z.array(productPriceSchema),
  /** `null`: nobody chose it yet, as of what came with the start list or an imported list: then it is asked for. */
  vatRate: vatRateSchema.nullable(),
  /** What a whole course of this type by this provider cost the last time; `null`: there was none. */
  lastCourse: z
    .object({ unitPriceCents: amountSchema, vatRate: vatRateSchema, orderedOn: isoDateSchema })
    .nullable(),
});
export type Product = z.infer<typeof productSchema>;

/** Adds a line to the catalogue, or changes one: `id` is `null` for a new one. */
export const productInputSchema = z.object({
  id: idSchema.nullable(),
  /** What the form showed, with the price on other days; `null` of a new one. */
  before: productSchema
    .pick({ typeName: true, providerName: true, unit: true, vatRate: true, usualPriceCents: true })
    .nullable()
    .default(null),
  typeName: nameSchema('Vul in welk soort traject het is.'),
  providerName: nameSchema('Vul de naam van de aanbieder in.').nullable(),
  unit: orderUnitSchema,
  priceCents: amountSchema.nullable(),
  /** May stay open as long as there is no price. */
  vatRate: vatRateSchema.nullable(),
});
export type ProductInput = z.infer<typeof productInputSchema>;

export const productPriceInputSchema = z
  .object({
    id: idSchema.nullable(),
    productId: idSchema,
    priceCents: amountSchema,
    /** Of the product, where nobody chose it yet; `null` leaves it as it is. */
    vatRate: vatRateSchema.nullable().default(null),
    validFrom: isoDateSchema,
    validUntil: isoDateSchema.nullable(),
  })
  .refine(({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom, {
    message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.',
    path: ['validUntil'],
  });
export type ProductPriceInput = z.infer<typeof productPriceInputSchema>;

const providerFields = {
  contactName: optionalTextSchema,
  email: optionalTextSchema,
  phone: optionalTextSchema,
  contractFrom: isoDateSchema.nullable(),
  contractUntil: isoDateSchema.nullable(),
  /** What may be ordered within the contract, including VAT; `null`: no ceiling. */
  ceilingCents: amountSchema.nullable(),
};

export const providerSchema = z.object({
  id: idSchema,
  name: z.string(),
  ...providerFields,
  /**
   * Against the ceiling: what was ordered within the contract (all years without one), with what was
   * invoiced above it. What was cancelled or freed does not count.
   */
  orderedCents: z.int(),
});
export type Provider = z.infer<typeof providerSchema>;

export const providerInputSchema = z
  .object({
    id: idSchema.nullable(),
    /** What the form showed; `null` of a new one. */
    before: providerSchema.omit({ id: true, orderedCents: true }).nullable().default(null),
    name: nameSchema('Vul de naam van de aanbieder in.'),
    ...providerFields,
  })
  .refine(
    ({ contractFrom, contractUntil }) =>
      contractFrom === null || contractUntil === null || contractFrom <= contractUntil,
    {
      message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.',
      path: ['contractUntil'],
    },
  );
export type ProviderInput = z.infer<typeof providerInputSchema>;

/** A provider or type of trajectory that gets another name, everywhere. */
export const renamedSchema = z.object({
  list: z.enum(['provider', 'trajectory_type']),
  from: z.string(),
  to: nameSchema('Vul een naam in.'),
});
