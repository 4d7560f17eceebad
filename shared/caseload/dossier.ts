import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { appointmentSchema, contactValuesSchema } from './contacts/schema.ts';
import { documentSchema } from './documents/schema.ts';
import { planVersionSchema } from './plan/schema.ts';
import { clientRecordsSchema } from './records/all-records.ts';

/** A contact as the client's page has it. */
export const storedContactSchema = contactValuesSchema.extend({
  id: idSchema,
  person: z.string().nullable(),
  note: z.string().nullable(),
  organisationName: z.string().nullable(),
  /** How many clients were spoken with together; 1 when it was with this client alone. */
  groupSize: z.int().positive(),
  /** Who wrote the note as it stands, or without one the contact, by name; `null`: it came with a list. */
  writtenBy: z.string().nullable(),
});
export type StoredContact = z.infer<typeof storedContactSchema>;

/** What is kept about one client besides what the head of the page shows. */
export const dossierSchema = z.object({
  clientId: idSchema,
  records: clientRecordsSchema,
  /** The latest first. */
  contacts: z.array(storedContactSchema),
  /** From today on, the first to come first; and earlier ones that were not noted as done. */
  appointments: z.array(appointmentSchema),
  /** The version that holds comes first. */
  plans: z.array(planVersionSchema),
  documents: z.array(documentSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;
