import { z } from 'zod';
import { dagdelenSchema } from '../kernel/dagdelen.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { languageLevelSchema } from '../kernel/language-level.ts';
import { targetGroupSchema } from '../kernel/target-group.ts';
import { amountSchema } from '../kernel/money.ts';
import { idSchema } from '../kernel/ids.ts';
import { trajectoryResultSchema, trajectoryStatusSchema } from '../kernel/trajectory-status.ts';

export const tracks = ['werk', 'groei', 'zorg'] as const;
export const trackSchema = z.enum(tracks);
export type Track = z.infer<typeof trackSchema>;

export const sexes = ['man', 'vrouw', 'anders'] as const;
export const sexSchema = z.enum(sexes);
export type Sex = z.infer<typeof sexSchema>;

export const ladderSteps = [1, 2, 3, 4, 5, 6] as const;
export const ladderStepSchema = z.literal(ladderSteps);
export type LadderStep = z.infer<typeof ladderStepSchema>;

export const outflowKinds = [
  'betaald-werk',
  'parttime-werk',
  'studie',
  'ondernemerschap',
  'inkomen-partner',
  'verhuizing',
  'inlichtingenplicht',
  'overlijden',
  'aow',
  'anders',
] as const;
export const outflowKindSchema = z.enum(outflowKinds);
export type OutflowKind = z.infer<typeof outflowKindSchema>;

/** How the team spoke with a client. */
export const contactKinds = ['gesprek', 'telefoon', 'huisbezoek', 'bericht', 'anders'] as const;
export const contactKindSchema = z.enum(contactKinds);
export type ContactKind = z.infer<typeof contactKindSchema>;

/** A measurement of the ladder. `measuredOn` is `null` for the step at the start when its day is unknown. */
export const ladderMeasurementSchema = z.object({
  step: ladderStepSchema,
  measuredOn: isoDateSchema.nullable(),
});

export const outflowSchema = z.object({
  id: idSchema,
  kind: outflowKindSchema,
  date: isoDateSchema,
});

/** One line of the caseload: what the list shows, sorts and filters on. */
export const clientRowSchema = z.object({
  id: idSchema,
  clientNumber: z.string(),
  householdId: idSchema,
  firstName: z.string(),
  lastName: z.string(),
  /** `null` when it was not set by hand and there is no settlement date. */
  targetGroup: targetGroupSchema.nullable(),
  track: trackSchema.nullable(),
  caseManager: z.string().nullable(),
  settlementDate: isoDateSchema.nullable(),
  birthDate: isoDateSchema.nullable(),
  sex: sexSchema.nullable(),
  nationality: z.string().nullable(),
  familyReunion: z.boolean().nullable(),
  /** The one that counts now: of the skills, or of a list. */
  languageLevel: languageLevelSchema.nullable(),
  /** The last day on which somebody spoke with the client. */
  lastContactOn: isoDateSchema.nullable(),
  /** From when somebody counts as 'gesproken': all possibilities were mapped. `null`: not yet. */
  spokenOn: isoDateSchema.nullable(),
  /** The first appointment from today on. */
  nextAppointmentOn: isoDateSchema.nullable(),
  hasPlan: z.boolean(),
  /** When the plan is looked at again. */
  planEvaluateOn: isoDateSchema.nullable(),
  /** An employer whose job runs today. */
  employer: z.string().nullable(),
  ladderAtStart: ladderStepSchema.nullable(),
  ladderNow: ladderStepSchema.nullable(),
  /** A trajectory that runs today or comes next, the one that ends first. */
  trajectory: z.object({ name: z.string(), until: isoDateSchema.nullable() }).nullable(),
  /** With whom trajectories run today or come next, each name once. */
  providers: z.array(z.string()),
  /** The latest outflow, when there is one. */
  outflow: z.object({ kind: outflowKindSchema, date: isoDateSchema }).nullable(),
  /** Left bijstand for good and did not come back: the rule of `signals/guidance.ts`. */
  hasLeft: z.boolean(),
});
export type ClientRow = z.infer<typeof clientRowSchema>;

/** By what people find and know a client. */
export const clientNameSchema = clientRowSchema.pick({
  id: true,
  clientNumber: true,
  firstName: true,
  lastName: true,
});
export type ClientName = z.infer<typeof clientNameSchema>;

export const clientTrajectorySchema = z.object({
  id: idSchema,
  typeName: z.string(),
  providerName: z.string().nullable(),
  startDate: isoDateSchema,
  endDate: isoDateSchema.nullable(),
  status: trajectoryStatusSchema,
  /** What an order still commits: ordered, not yet invoiced. */
  committedCents: amountSchema,
  /** Invoiced and not yet paid; below zero: a credit that is not settled. */
  invoicedCents: z.int(),
  /** Paid, or imported as a cost of the past. */
  paidCents: z.int(),
  /** Who pay it; of a course what is its own part. */
  fundNames: z.array(z.string()),
  /** The purchase order behind it; `null` when it was imported or free. A cancelled order keeps its id. */
  orderId: idSchema.nullable(),
  orderNumber: z.string().nullable(),
  dagdelen: dagdelenSchema,
  result: trajectoryResultSchema.nullable(),
});
export type ClientTrajectory = z.infer<typeof clientTrajectorySchema>;

export const householdMemberSchema = z.object({
  id: idSchema,
  firstName: z.string(),
  lastName: z.string(),
  birthDate: isoDateSchema.nullable(),
  ladderAtStart: ladderStepSchema.nullable(),
  ladderNow: ladderStepSchema.nullable(),
  /** The day of the last measurement. */
  ladderMeasuredOn: isoDateSchema.nullable(),
  trajectory: z.object({ name: z.string(), until: isoDateSchema.nullable() }).nullable(),
  /** The latest outflow, when there is one. */
  outflow: z.object({ kind: outflowKindSchema, date: isoDateSchema }).nullable(),
  /** As in `ClientRow`. */
  hasLeft: z.boolean(),
  /** Full benefit again since that outflow; left out: the outflow holds. */
  returned: z.object({ on: isoDateSchema, reason: z.string().nullable() }).optional(),
  /** The job that runs today. */
  job: z.object({ employer: z.string(), hoursPerWeek: z.int().nullable() }).nullable(),
  /** As in `ClientRow`. */
  nextAppointmentOn: isoDateSchema.nullable(),
  /** All of them, the latest first: adults stand side by side. */
  trajectories: z.array(clientTrajectorySchema),
});
export type HouseholdMember = z.infer<typeof householdMemberSchema>;

/** Everything on a client's page. */
export const clientDetailSchema = z.object({
  id: idSchema,
  clientNumber: z.string(),
  householdNumber: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  birthDate: isoDateSchema.nullable(),
  sex: sexSchema.nullable(),
  nationality: z.string().nullable(),
  settlementDate: isoDateSchema.nullable(),
  targetGroup: targetGroupSchema.nullable(),
  /** Whether the target group was set by hand against the settlement date. */
  targetGroupSetByHand: z.boolean(),
  track: trackSchema.nullable(),
  caseManager: z.string().nullable(),
  languageLevel: languageLevelSchema.nullable(),
  /** Ever had one, as the evaluation counts it: written down by name, else what was answered. */
  languageBuddy: z.boolean().nullable(),
  /** In the order in which they were measured: the first is the start, the last is now. */
  ladder: z.array(ladderMeasurementSchema),
  trajectories: z.array(clientTrajectorySchema),
  outflows: z.array(outflowSchema),
  /** As in `ClientRow`. */
  hasLeft: z.boolean(),
  /** The other members of the bijstandspartij. */
  partners: z.array(householdMemberSchema),
});
export type ClientDetail = z.infer<typeof clientDetailSchema>;
