import { z } from 'zod';

/** Text of one line that must be filled in. */
export const nameSchema = (missing: string) =>
  z.string().trim().min(1, missing).max(120, 'Houd het bij 120 tekens.');

/** Text that may stay empty: then it is `null`. */
export const optionalTextSchema = z
  .string()
  .trim()
  .max(500, 'Houd het bij 500 tekens.')
  .transform((text) => (text === '' ? null : text))
  .nullable();

/** Why somebody decides something that is kept, and printed. */
export const reasonSchema = z
  .string()
  .trim()
  .min(3, 'Vul de reden in.')
  .max(500, 'Houd het bij 500 tekens.');
