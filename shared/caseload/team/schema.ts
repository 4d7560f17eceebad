import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { requiredText } from '../records/field.ts';

const days = (fallback: number) =>
  z
    .number({ error: 'Vul een getal in.' })
    .int('Vul een heel getal in.')
    .min(1, 'Vul een getal in van 1 of meer.')
    .max(1000, 'Vul een getal in van 1000 of minder.')
    .default(fallback);

/** Every number by which signals are given. A team sets its own; these are the sources' and ours. */
export const thresholdsSchema = z.object({
  /** Days from settlement to intake [Apeldoorn]. */
  intakeDays: days(28),
  /** Days without contact, counted from the date of the contact [Apeldoorn]. */
  contactDays: days(90),
  /** Months within which the ladder is measured again: twice a year. */
  ladderMonths: days(6),
  /** Months before the end of the civic integration term. */
  integrationMonths: days(6),
  /** Weeks from registration to PIP (Wet inburgering 2021). */
  pipWeeks: days(10),
  /** Weeks before the end of a trajectory without a next step. */
  trajectoryWeeks: days(4),
  /** Weeks before the end of a contract. */
  contractWeeks: days(4),
  /** Days between contacts in the first months of a job [Apeldoorn]. */
  aftercareDays: days(30),
  /** Months in which aftercare is that frequent [Apeldoorn]. */
  aftercareMonths: days(3),
  /** Months after which somebody asks whether the client still works [KIS]. */
  retentionMonths1: days(3),
  retentionMonths2: days(6),
  retentionMonths3: days(12),
  retentionMonths4: days(24),
  /** Months that the last of these checks stays open: what nobody asked by then, nobody will. Our choice. */
  retentionOpenMonths: days(6),
  /** Weeks that a medical assessment may take. */
  medicalWeeks: days(8),
  /** Days after settlement in which a partner gets a plan or a trajectory. Our choice. */
  partnerDays: days(90),
  /** Days within which childcare or travel costs are arranged when no day is named. Our choice. */
  preconditionDays: days(14),
  /** How many days before its term a signal is shown. Our choice. */
  noticeDays: days(28),
  /** Days after which the past is no work of today: no intake, no result is asked for any more. Our choice. */
  longAgoDays: days(365),
  /** Clients for one fte [Apeldoorn]. */
  normPerFte: days(30),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const defaultThresholds: Thresholds = thresholdsSchema.parse({});

/** A klantmanager. */
export const memberValuesSchema = z.object({
  name: requiredText(120),
  /** Hundredths of a full-time post; `null` when not filled in. */
  fteHundredths: z
    .number({ error: 'Vul een getal in.' })
    .int()
    .min(0, 'Vul een getal in van 0 of meer.')
    .max(200, 'Vul ten hoogste 2 fte in.')
    .nullable(),
  active: z.boolean(),
});

export const memberSchema = memberValuesSchema.extend({
  /** `null`: the name stands with clients, and nobody added it to the team yet. */
  id: idSchema.nullable(),
  name: z.string(),
});
export type Member = z.infer<typeof memberSchema>;

/** Somebody put off that a caseload is above the norm, as signals are put off. */
export const normSnoozeSchema = z.object({
  memberId: idSchema,
  /** The last day on which the line is hidden. */
  until: isoDateSchema,
  reason: z.string(),
  by: z.string(),
});
export type NormSnooze = z.infer<typeof normSnoozeSchema>;

export const newNormSnoozeSchema = z.object({
  memberId: idSchema,
  until: isoDateSchema,
  reason: requiredText(400),
});

export const teamSettingsSchema = z.object({
  thresholds: thresholdsSchema,
  /** By name. Also names that only stand with clients. */
  members: z.array(memberSchema),
  /** The name of who works at this computer, by its account; `null` while that was not said. */
  me: z.string().nullable(),
  /** What still holds today. */
  normSnoozes: z.array(normSnoozeSchema),
});
export type TeamSettings = z.infer<typeof teamSettingsSchema>;
