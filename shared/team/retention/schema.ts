import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';

const listedClientSchema = z.object({
  id: idSchema,
  clientNumber: z.string(),
  firstName: z.string(),
  lastName: z.string(),
});

/** Why the term of a bijstandspartij began. */
export const dueReasonSchema = z.enum(['left', 'silent']);
export type DueReason = z.infer<typeof dueReasonSchema>;

/** A bijstandspartij of which the term is over. */
export const dueHouseholdSchema = z.object({
  householdId: idSchema,
  clients: z.array(listedClientSchema).min(1),
  /** `left`: all left bijstand. `silent`: not all did, but nothing was recorded since. */
  reason: dueReasonSchema,
  /** The last day on which anything happened. */
  lastDay: isoDateSchema,
  /** The year from which it may be destroyed. */
  from: z.int(),
  /** Kept longer than the term, and why. */
  hold: z.object({ until: isoDateSchema, reason: z.string(), by: z.string() }).nullable(),
});
export type DueHousehold = z.infer<typeof dueHouseholdSchema>;

/** A list that somebody proposed, until it is carried out. */
export const proposalSchema = z.object({
  listId: idSchema,
  proposedBy: z.string(),
  /** ISO time in UTC. */
  proposedAt: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  /** Of who asks: `now` may approve, `own` proposed it, `waiting` may from a day on. */
  approval: z.enum(['now', 'own', 'waiting', 'done']),
  approvalFrom: isoDateSchema.nullable(),
  households: z.array(dueHouseholdSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What is kept of a destruction: no name, no number. */
export const destructionSchema = z.object({
  proposedBy: z.string(),
  proposedAt: z.string(),
  approvedBy: z.string(),
  approvedAt: z.string(),
  /** One person proposed and approved, with the waiting time between. */
  alone: z.boolean(),
  destroyedBy: z.string(),
  destroyedAt: z.string(),
  years: z.int(),
  ground: z.string(),
  persons: z.int(),
  households: z.int(),
  /** How many rows of what, for the declaration. */
  rows: z.array(z.object({ label: z.string(), count: z.int() })),
  /** Rows of money that stay without the person. */
  letGo: z.int(),
  /** Texts elsewhere in which a name was made unreadable. */
  cleaned: z.int(),
  backupsGoneBy: isoDateSchema,
});
export type Destruction = z.infer<typeof destructionSchema>;

export const listedDestructionSchema = destructionSchema
  .pick({ destroyedAt: true, persons: true, households: true, backupsGoneBy: true })
  .extend({ listId: idSchema });

/** Why something is kept longer than its term. */
export const holdReasonSchema = z
  .string()
  .trim()
  .min(1, 'Vul in waarom u langer bewaart.')
  .max(300, 'Gebruik ten hoogste 300 tekens.');
