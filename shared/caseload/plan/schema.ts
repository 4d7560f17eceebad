import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { requiredText, safeText } from '../records/field.ts';

export const planStepStates = ['straks', 'bezig', 'klaar', 'vervallen'] as const;
export const planParties = ['klant', 'klantmanager'] as const;
export type PlanParty = (typeof planParties)[number];

export const planValuesSchema = z.object({
  goal: requiredText(1_000),
  goalOn: isoDateSchema.nullable(),
  evaluateOn: isoDateSchema.nullable(),
  steps: z
    .array(z.object({ text: requiredText(400), state: z.enum(planStepStates) }))
    .max(40, 'Houd het bij 40 stappen.'),
  agreements: z
    .array(
      z.object({
        who: z.enum(planParties),
        text: requiredText(400),
        dueOn: isoDateSchema.nullable(),
        doneOn: isoDateSchema.nullable(),
      }),
    )
    .max(40, 'Houd het bij 40 afspraken.'),
});
export type PlanValues = z.infer<typeof planValuesSchema>;

/** One version of a plan van aanpak. The last one holds; earlier ones stay as they were. */
export const planVersionSchema = planValuesSchema.extend({
  id: idSchema,
  /** Counts from 1. */
  version: z.int().positive(),
  madeOn: isoDateSchema,
  madeBy: z.string(),
  evaluatedOn: isoDateSchema.nullable(),
  evaluation: z.string().nullable(),
});
export type PlanVersion = z.infer<typeof planVersionSchema>;

export const planEvaluationSchema = z.object({
  planId: idSchema,
  evaluatedOn: isoDateSchema,
  evaluation: safeText(4_000),
  /** When the plan is looked at again. */
  evaluateOn: isoDateSchema.nullable(),
});
