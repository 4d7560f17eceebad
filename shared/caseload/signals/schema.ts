import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { requiredText } from '../records/field.ts';
import { caseloadCountSchema } from '../team/caseload.ts';

/** What can ask for an act, in the order in which equal terms are listed. */
export const signalKinds = [
  'intake',
  'contact',
  'ladder',
  'plan-evaluation',
  'agreement',
  'integration-term',
  'pip',
  'trajectory-ends',
  'trajectory-result',
  'contract-ends',
  'aftercare',
  'retention',
  'medical',
  'partner',
  'precondition',
  'no-case-manager',
] as const;
export const signalKindSchema = z.enum(signalKinds);
export type SignalKind = z.infer<typeof signalKindSchema>;

/** How soon: the term is over or there is none; it ends this week; it ends later. */
export const signalTerms = ['nu', 'week', 'straks'] as const;
export type SignalTerm = (typeof signalTerms)[number];

export const signalSchema = z.object({
  kind: signalKindSchema,
  clientId: idSchema,
  /** The trajectory, job, plan, agreement, assessment or arrangement that it is about; `null`: the client. */
  subjectId: idSchema.nullable(),
  /** What that is called: a type of trajectory, an employer, the partner's first name. */
  subject: z.string().nullable(),
  /** The day on which the signal rests: the last contact, the settlement, the end of the contract. */
  restsOn: isoDateSchema.nullable(),
  /** The last day on which the act is in time; `null`: it has no term, and is to be done now. */
  due: isoDateSchema.nullable(),
  /** For retention checks: after how many months. For aftercare: the month of the job. */
  months: z.int().nullable(),
  /** It was never done: `restsOn` is the day from which it counts, of settlement, of the job, of the note. */
  never: z.boolean().optional(),
  /** It was to be done already when a list brought the client in: no work that was left lying here. */
  fromList: z.boolean().optional(),
  /** It asks the same of several people of one household: all of them, in the order of the file. */
  together: z.array(z.object({ clientId: idSchema, firstName: z.string() })).optional(),
  /** Put off by somebody, until the day after `until`. */
  snooze: z
    .object({ id: idSchema, until: isoDateSchema, reason: z.string(), by: z.string() })
    .nullable(),
});
export type Signal = z.infer<typeof signalSchema>;

/**
 * What the navigation counts, of who works at this computer (`null`: nobody said who that is) and of the
 * team. Signals: for now or this week, without those that were put off; each caseload above the norm is one
 * more.
 */
export const caseloadCountsSchema = z.object({
  clients: z.object({ mine: caseloadCountSchema.nullable(), team: caseloadCountSchema }),
  signals: z.object({ mine: z.int().nullable(), team: z.int() }),
});
export type CaseloadCounts = z.infer<typeof caseloadCountsSchema>;

export const newSnoozeSchema = z.object({
  kind: signalKindSchema,
  clientId: idSchema,
  subjectId: idSchema.nullable(),
  /** As the signal has it: who puts off the check after 3 months, is asked again after 6. */
  months: z.int().nullable().default(null),
  until: isoDateSchema,
  reason: requiredText(400),
});
