import { z } from 'zod';
import { fundInputSchema, fundPositionSchema } from '../../budget/schema.ts';
import { call } from '../call.ts';

export const budgetCalls = {
  /** All funds by name, each with where its money is today. */
  'budget.overview': call({ input: z.object({}), output: z.array(fundPositionSchema) }),
  'budget.saveFund': call({ input: fundInputSchema, output: fundPositionSchema }),
} as const;
