import { z } from 'zod';
import { costKindSchema } from '../kernel/cost-kind.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema } from '../kernel/money.ts';
import { targetGroupSchema } from '../kernel/target-group.ts';

/** Where the money comes from [KIS figure 10.2; evaluation]. */
export const fundSources = [
  'uitvoeringsakkoord-2016',
  'uitvoeringsakkoord-2017',
  'participatiebudget',
  'maatschappelijke-begeleiding',
  'bijzondere-bijstand',
  'web',
  'esf-amif',
  'spuk-inburgering',
  'gemeentefonds',
  'anders',
] as const;
export const fundSourceSchema = z.enum(fundSources);
export type FundSource = z.infer<typeof fundSourceSchema>;

/** A decision says what a fund becomes: of each budget year the latest counts. */
export const decisionKinds = ['begroting', 'voorlopig', 'nader-voorlopig', 'definitief'] as const;
export const decisionKindSchema = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/** What moves adds up: between funds (`begrotingswijziging`), or from one year to the next (`overheveling`). */
export const movedKinds = ['begrotingswijziging', 'overheveling'] as const;
export const fundEntryKindSchema = z.enum([...decisionKinds, ...movedKinds]);
export type FundEntryKind = z.infer<typeof fundEntryKindSchema>;

const yearSchema = z
  .int()
  .min(2000, 'Kies een jaar vanaf 2000.')
  .max(2100, 'Kies een jaar tot 2100.');

/** What a fund is for. `null` is: no such condition. */
const fundConditions = {
  /** Money may be committed for what starts in this period, both days included. */
  spendFrom: isoDateSchema.nullable(),
  spendUntil: isoDateSchema.nullable(),
  targetGroup: targetGroupSchema.nullable(),
  costKinds: z.array(costKindSchema).nullable(),
  /** Only for who settled in these years, both included. */
  settledFromYear: yearSchema.nullable(),
  settledUntilYear: yearSchema.nullable(),
};

const fundFields = {
  source: fundSourceSchema.nullable(),
  /** It has an amount of its own for each budget year; else one amount for its whole period. */
  perYear: z.boolean(),
  /** What is left at its end must be paid back. */
  repay: z.boolean(),
  note: z.string().nullable(),
  ...fundConditions,
};

/** Paid, invoiced and committed never overlap. Sums: many amounts may be more than one may be. */
export const moneySchema = z.object({
  /** `null` is 'onbekend': nobody has filled in a decision yet. */
  amountCents: z.int().nullable(),
  paidCents: z.int(),
  /** Invoiced and not paid yet. */
  invoicedCents: z.int(),
  committedCents: z.int(),
  /** Amount less the three; below zero when overspent; `null` when the amount is unknown. */
  freeCents: z.int().nullable(),
});
export type Money = z.infer<typeof moneySchema>;

/** What the amount of a fund (in a year) is made of: the decision that counts, and what moved. */
export const amountPartsSchema = z.object({
  /** `null`: nothing was decided. */
  decidedCents: z.int().nullable(),
  /** To (below zero) or from another year of this fund; of `year` `null` other funds. */
  moved: z.array(z.object({ year: z.int().nullable(), cents: z.int() })),
});
export type AmountParts = z.infer<typeof amountPartsSchema>;

/**
 * A fund with where its money is: of one budget year for a fund with an amount a year, else of its whole
 * period.
 */
export const fundPositionSchema = moneySchema.extend({
  id: idSchema,
  name: z.string(),
  ...fundFields,
  /** Asked for and not approved yet: in none of the amounts. */
  waitingCents: z.int(),
});
export type FundPosition = z.infer<typeof fundPositionSchema>;

const referenceSchema = z.string().trim().max(120, 'Houd het bij 120 tekens.');

const firstDecisionSchema = z.object({
  kind: decisionKindSchema,
  /** Of a fund with an amount a year; else `null`. */
  budgetYear: yearSchema.nullable(),
  date: isoDateSchema,
  reference: referenceSchema,
  amountCents: amountSchema,
});

export const fundInputSchema = z
  .object({
    /** `null` makes a new fund. */
    id: idSchema.nullable(),
    /** What the form showed; `null` of a new one. */
    before: z
      .object({ name: z.string(), ...fundFields })
      .nullable()
      .default(null),
    name: z
      .string()
      .trim()
      .min(1, 'Vul de naam van het fonds in.')
      .max(120, 'Houd het bij 120 tekens.'),
    ...fundFields,
    note: z.string().trim().max(500, 'Houd het bij 500 tekens.').nullable(),
    /** What was decided of a new fund: the first line of its ledger. `null`: nothing yet. */
    first: firstDecisionSchema.nullable().default(null),
  })
  .refine(
    ({ spendFrom, spendUntil }) =>
      spendFrom === null || spendUntil === null || spendFrom <= spendUntil,
    { message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.', path: ['spendUntil'] },
  )
  .refine(
    ({ settledFromYear, settledUntilYear }) =>
      settledFromYear === null || settledUntilYear === null || settledFromYear <= settledUntilYear,
    {
      message: 'Het laatste jaar ligt vóór het eerste. Kijk de jaren na.',
      path: ['settledUntilYear'],
    },
  );
export type FundInput = z.infer<typeof fundInputSchema>;

export const fundEntrySchema = z.object({
  id: idSchema,
  kind: fundEntryKindSchema,
  budgetYear: yearSchema.nullable(),
  date: isoDateSchema,
  reference: z.string().nullable(),
  headcount: z.int().nullable(),
  rateCents: amountSchema.nullable(),
  amountCents: z.int(),
  /** What the fund (in that year) became by it, and by how much it changed. */
  becomesCents: z.int(),
  differenceCents: z.int(),
  /** Of what moved: the fund or year on the other side, in words. */
  otherSide: z.string().nullable(),
});
export type FundEntry = z.infer<typeof fundEntrySchema>;

/** A decision: an amount, or headcount times rate. */
export const decisionInputSchema = z
  .object({
    id: idSchema.nullable(),
    /** What the form showed; `null` of a new one. */
    before: fundEntrySchema
      .pick({
        kind: true,
        budgetYear: true,
        date: true,
        reference: true,
        headcount: true,
        rateCents: true,
        amountCents: true,
      })
      .nullable()
      .default(null),
    fundId: idSchema,
    kind: decisionKindSchema,
    /** Of a fund with an amount a year; else `null`. */
    budgetYear: yearSchema.nullable(),
    date: isoDateSchema,
    reference: referenceSchema,
    headcount: z.int().min(0).max(1_000_000).nullable(),
    rateCents: amountSchema.nullable(),
    amountCents: amountSchema,
  })
  .refine(
    ({ headcount, rateCents, amountCents }) =>
      headcount === null || rateCents === null || headcount * rateCents === amountCents,
    {
      message: 'Aantal maal bedrag per persoon is een ander bedrag. Kijk ze na.',
      path: ['amountCents'],
    },
  );
export type DecisionInput = z.infer<typeof decisionInputSchema>;

/** An amount that goes from one fund to another: a begrotingswijziging. */
export const reallocationSchema = z
  .object({
    fromFundId: idSchema,
    fromYear: yearSchema.nullable(),
    toFundId: idSchema,
    toYear: yearSchema.nullable(),
    amountCents: amountSchema.min(1, 'Vul het bedrag in.'),
    date: isoDateSchema,
    reference: z
      .string()
      .trim()
      .min(1, 'Vul het kenmerk van het besluit in.')
      .max(120, 'Houd het bij 120 tekens.'),
  })
  .refine((moved) => moved.fromFundId !== moved.toFundId || moved.fromYear !== moved.toYear, {
    message: 'Kies twee verschillende fondsen.',
    path: ['toFundId'],
  });
export type Reallocation = z.infer<typeof reallocationSchema>;

export const fundingKeySchema = z.object({
  id: idSchema,
  name: z.string(),
  parts: z.array(
    z.object({ fundId: idSchema, fundName: z.string(), weight: z.int().min(1).max(1_000_000) }),
  ),
});
export type FundingKey = z.infer<typeof fundingKeySchema>;

const keyPartSchema = z.object({ fundId: idSchema, weight: z.int().min(1).max(1_000_000) });

export const fundingKeyInputSchema = z.object({
  id: idSchema.nullable(),
  /** What the form showed; `null` of a new one. */
  before: z
    .object({ name: z.string(), parts: z.array(keyPartSchema) })
    .nullable()
    .default(null),
  name: z
    .string()
    .trim()
    .min(1, 'Vul de naam van de verdeelsleutel in.')
    .max(120, 'Houd het bij 120 tekens.'),
  parts: z
    .array(keyPartSchema)
    .min(2, 'Kies ten minste twee fondsen.')
    .refine((parts) => new Set(parts.map(({ fundId }) => fundId)).size === parts.length, {
      message: 'Kies elk fonds één keer.',
    }),
});
