import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';

/** What the evaluation needs of a client and may not be filled in. */
export const missingFields = [
  'settlementDate',
  'birthDate',
  'sex',
  'track',
  'caseManager',
  'ladder',
  'ladderDay',
  'languageLevel',
  'languageBuddy',
  'intake',
  'plan',
  'trajectoryResult',
  'benefitPeriod',
] as const;
export const missingFieldSchema = z.enum(missingFields);
export type MissingField = z.infer<typeof missingFieldSchema>;

export const clientGapsSchema = z.object({
  clientId: idSchema,
  missing: z.array(missingFieldSchema),
});
export type ClientGaps = z.infer<typeof clientGapsSchema>;
