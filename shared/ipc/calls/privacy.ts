import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { termSchema } from '../../team/retention/kinds.ts';
import {
  dueHouseholdSchema,
  holdReasonSchema,
  listedDestructionSchema,
  proposalSchema,
} from '../../team/retention/schema.ts';
import { call } from '../call.ts';

/** In what form somebody gets all about themselves: to read, or to take along [AVG art. 15 and 20]. */
export const insightFormSchema = z.enum(['pdf', 'json']);

const nothing = z.object({});
const listed = z.object({ listId: idSchema });

/** Calls about how long data stays, and who decides that it goes. */
export const retentionCalls = {
  /** The term of a dossier, in years. */
  'privacy.term': call({ input: nothing, output: z.object({ years: z.int() }) }),
  /** In years. Which term holds, the archivist of the municipality says. */
  'privacy.saveTerm': call({ input: z.object({ years: termSchema }), output: nothing }),
  /** What is too old now, what was proposed, and what was destroyed before. */
  'privacy.list': call({
    input: nothing,
    output: z.object({
      /** By the clock of the backend: there is a list a year. */
      today: isoDateSchema,
      years: z.int(),
      due: z.array(dueHouseholdSchema),
      proposal: proposalSchema.nullable(),
      destroyed: z.array(listedDestructionSchema),
      /** Only one user may decide: then there is a waiting time. */
      alone: z.boolean(),
    }),
  }),
  /** Keeps a bijstandspartij off the lists until a day, with the reason. */
  'privacy.keepLonger': call({
    input: z.object({ householdId: idSchema, until: isoDateSchema, reason: holdReasonSchema }),
    output: nothing,
  }),
  /** The reason to keep longer is gone: the term counts again. */
  'privacy.endKeeping': call({ input: z.object({ householdId: idSchema }), output: nothing }),
  /** Puts all that is due and not kept longer on a list, for somebody else to approve. */
  'privacy.propose': call({ input: nothing, output: listed }),
  /** Takes a proposed or approved list back. Nobody on it was destroyed yet. */
  'privacy.withdraw': call({ input: listed, output: nothing }),
  /** Refused for who proposed it, unless there is nobody else to decide: then it waits seven days. */
  'privacy.approve': call({ input: listed, output: nothing }),
} as const;

/** Calls about the rights of the people in the file: they touch every feature at once. */
export const insightCalls = {
  /** Everything that the file holds about one client: a page to print, or JSON. */
  'privacy.insight': call({
    audience: 'main',
    input: z.object({ clientId: idSchema, form: insightFormSchema }),
    output: z.object({ content: z.string(), suggestedName: z.string() }),
  }),
  /** Destroys who stands on an approved list, for good. */
  'privacy.destroy': call({
    input: listed,
    output: z.object({
      persons: z.int(),
      /** Bijstandspartijen of the list that stay: something happened since, or they are kept longer. */
      left: z.int(),
      /** The last day on which a backup can still hold them. */
      backupsGoneBy: isoDateSchema,
    }),
  }),
  /** What was destroyed, why and by whom, as a page to print: without names. */
  'privacy.declaration': call({
    audience: 'main',
    input: listed,
    output: z.object({ content: z.string(), suggestedName: z.string() }),
  }),
  /** What the file can hold, why, how long and who sees it, as a page to print: nobody's data [AVG art. 35]. */
  'privacy.annex': call({
    audience: 'main',
    input: nothing,
    output: z.object({ content: z.string(), suggestedName: z.string() }),
  }),
} as const;
