import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';

/** What search finds besides pages and acts, which the window knows itself. */
export const searchHitsSchema = z.object({
  clients: z.array(
    z.object({
      clientId: idSchema,
      clientNumber: z.string(),
      firstName: z.string(),
      lastName: z.string(),
    }),
  ),
  trajectories: z.array(
    z.object({
      clientId: idSchema,
      clientName: z.string(),
      typeName: z.string(),
      startDate: isoDateSchema,
    }),
  ),
  providers: z.array(z.object({ name: z.string(), clientCount: z.int() })),
  notes: z.array(
    z.object({
      clientId: idSchema,
      clientName: z.string(),
      date: isoDateSchema,
      /** The note of a contact, or the goal of a plan. */
      source: z.enum(['contact', 'plan']),
      /** The words around the hit. */
      excerpt: z.string(),
    }),
  ),
});
export type SearchHits = z.infer<typeof searchHitsSchema>;
