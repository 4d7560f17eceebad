import { z } from 'zod';

/** The number of a row in the team file. Means nothing outside that file. */
export const idSchema = z.int().positive();
export type Id = z.infer<typeof idSchema>;
