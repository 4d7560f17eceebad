import { z } from 'zod';

const count = z
  .number({ error: 'Vul een getal in.' })
  .int('Vul een heel getal in.')
  .min(0, 'Vul een getal in van 0 of meer.')
  .max(100_000, 'Dit getal is te groot. Kijk het na.')
  .nullable();

/** What cities are asked and the caseload cannot tell [G40]. `null`: not filled in. */
export const yearlyCountSchema = z.object({
  year: z.int().min(2000, 'Vul een jaar in vanaf 2000.').max(2100),
  /** Persons who settled in the municipality that year, children included. */
  settled: count,
  /** The taakstelling, persons to house, and how many were, for each half-year. */
  targetFirstHalf: count,
  housedFirstHalf: count,
  targetSecondHalf: count,
  housedSecondHalf: count,
});
export type YearlyCount = z.infer<typeof yearlyCountSchema>;
