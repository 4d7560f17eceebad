import { z } from 'zod';
import { takenDaySchema } from '../../caseload/contacts/clashes.ts';
import {
  appointmentSchema,
  appointmentValuesSchema,
  contactValuesSchema,
  newContactSchema,
  organisationNameSchema,
  organisationSchema,
} from '../../caseload/contacts/schema.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { isoDateSchema, periodSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

export const caseloadContactCalls = {
  /** Notes a contact with one client or with many at once, with the next appointment: one change. */
  'caseload.addContact': call({ input: newContactSchema, output: changedSchema }),
  /** Changes the contact of one client. `before` as in `caseload.saveRecord`. */
  'caseload.saveContact': call({
    input: z.object({
      contactId: idSchema,
      before: contactValuesSchema,
      values: contactValuesSchema,
    }),
    output: changedSchema,
  }),
  /** Takes a contact off the page of the client. The history keeps that it was there. */
  'caseload.removeContact': call({
    input: z.object({ contactId: idSchema }),
    output: changedSchema,
  }),
  /** The appointments of the period, by day and time; those without a time first. */
  'caseload.agenda': call({ input: periodSchema, output: z.array(appointmentSchema) }),
  /**
   * What stands on the day of an appointment that is being made. Without a `caseManager` in the agenda
   * that it would come in.
   */
  'caseload.takenDay': call({
    input: z.object({
      date: isoDateSchema,
      clientIds: appointmentValuesSchema.shape.clientIds,
      caseManager: appointmentValuesSchema.shape.caseManager,
    }),
    output: takenDaySchema,
  }),
  /** Adds an appointment or changes one. `before` as in `caseload.saveRecord`; `null` for one that is added. */
  'caseload.saveAppointment': call({
    input: z.object({
      /** `null` adds one. */
      appointmentId: idSchema.nullable(),
      before: appointmentValuesSchema.nullable(),
      values: appointmentValuesSchema,
    }),
    output: changedSchema.extend({ appointmentId: idSchema }),
  }),
  /** Takes an appointment out of the agenda, for everybody it was with. */
  'caseload.removeAppointment': call({
    input: z.object({ appointmentId: idSchema }),
    output: changedSchema,
  }),
  /** The partner organisations with which aftercare is shared [letter], by name. */
  'caseload.organisations': call({ input: z.object({}), output: z.array(organisationSchema) }),
  /** One of that name, whatever its capitals, is used again. */
  'caseload.addOrganisation': call({
    input: z.object({ name: organisationNameSchema }),
    output: changedSchema.extend({ organisationId: idSchema }),
  }),
} as const;
