import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { requiredText, safeText } from '../records/field.ts';
import { contactKindSchema } from '../schema.ts';

/** What a contact was for. `retentie`: whether somebody still works after 3, 6, 12 or 24 months [KIS]. */
export const contactPurposes = [
  'intake',
  'voortgang',
  'plan',
  'nazorg',
  'retentie',
  'voorlichting',
  'anders',
] as const;
export const contactPurposeSchema = z.enum(contactPurposes);
export type ContactPurpose = z.infer<typeof contactPurposeSchema>;

/** `09:30`. */
export const clockSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 09:30.');

/** A partner organisation with which aftercare is shared [letter]. */
export const organisationSchema = z.object({ id: idSchema, name: z.string() });
export const organisationNameSchema = requiredText(120);

export const contactValuesSchema = z.object({
  date: isoDateSchema,
  kind: contactKindSchema.nullable(),
  purpose: contactPurposeSchema.nullable(),
  /** Who spoke with the client: of the team, or of the organisation. */
  person: safeText(120),
  organisationId: idSchema.nullable(),
  /** All possibilities were mapped: counts as 'gesproken' [evaluation]. */
  mapped: z.boolean(),
  note: safeText(4_000),
});
export type ContactValues = z.infer<typeof contactValuesSchema>;

export const appointmentValuesSchema = z.object({
  date: isoDateSchema,
  /** `null`: the time is not fixed yet. */
  time: clockSchema.nullable(),
  kind: contactKindSchema,
  purpose: contactPurposeSchema.nullable(),
  /** Empty for an appointment of the team itself. */
  clientIds: z.array(idSchema).max(500, 'Kies ten hoogste 500 klanten.'),
  /** `Groepsbijeenkomst`, `Teamoverleg`: in place of the client's name when there is none or are many. */
  subject: safeText(120),
  place: safeText(120),
  /** Whose agenda. */
  caseManager: safeText(120),
});
export type AppointmentValues = z.infer<typeof appointmentValuesSchema>;

export const appointmentSchema = appointmentValuesSchema.extend({
  id: idSchema,
  /** The contact was noted: what was planned has taken place. */
  done: z.boolean(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** One contact with one client, or the same with a group. */
export const newContactSchema = contactValuesSchema.extend({
  clientIds: z
    .array(idSchema)
    .min(1, 'Kies ten minste één klant.')
    .max(500, 'Kies ten hoogste 500 klanten tegelijk.'),
  /** The appointment that this was. */
  appointmentId: idSchema.nullable(),
  /** The next appointment, made at once. */
  next: z
    .object({ date: isoDateSchema, time: clockSchema.nullable(), kind: contactKindSchema })
    .nullable(),
});
