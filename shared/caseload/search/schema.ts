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
      trajectoryId: idSchema,
      clientId: idSchema,
      clientName: z.string(),
      typeName: z.string(),
      startDate: isoDateSchema,
    }),
  ),
  /** Of the catalogue; how many clients have or had one. */
  types: z.array(z.object({ typeId: idSchema, name: z.string(), clientCount: z.int() })),
  providers: z.array(
    z.object({
      name: z.string(),
      clientCount: z.int(),
      /** What it offers in the catalogue, by name. */
      typeIds: z.array(idSchema),
    }),
  ),
  /** Of the team; how many clients each guides. */
  caseManagers: z.array(z.object({ name: z.string(), clientCount: z.int() })),
  /** Where clients work now, and how many. */
  employers: z.array(z.object({ name: z.string(), clientCount: z.int() })),
  notes: z.array(
    z.object({
      /** Of the contact or the plan. */
      id: idSchema,
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
