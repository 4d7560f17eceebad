import { z } from 'zod';
import { dossierSchema } from '../../caseload/dossier.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { clientNumberText, requiredText, safeText } from '../../caseload/records/field.ts';
import {
  clientDetailSchema,
  clientNameSchema,
  clientRowSchema,
  sexSchema,
  trackSchema,
} from '../../caseload/schema.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

const ofClient = z.object({ clientId: idSchema });

export const caseloadCalls = {
  /** The whole caseload, by last name. The window searches, sorts and filters it. */
  'caseload.list': call({ input: z.object({}), output: z.array(clientRowSchema) }),
  /** Everybody by last name, to choose from: a form does not wait for the whole caseload. */
  'caseload.names': call({ input: z.object({}), output: z.array(clientNameSchema) }),
  /** What stands at the head of a client's page, with the bijstandspartij and the trajectories. */
  'caseload.client': call({ input: ofClient, output: clientDetailSchema }),
  /** Everything else that is kept about a client: records, contacts, plans, documents. */
  'caseload.dossier': call({ input: ofClient, output: dossierSchema }),
  /** Adds a client, alone or to the bijstandspartij of another. The number must be new. */
  'caseload.addClient': call({
    input: z.object({
      clientNumber: clientNumberText(40),
      firstName: requiredText(120),
      lastName: requiredText(120),
      birthDate: isoDateSchema.nullable(),
      sex: sexSchema.nullable(),
      nationality: safeText(120),
      settlementDate: isoDateSchema.nullable(),
      familyReunion: z.boolean().nullable(),
      track: trackSchema.nullable(),
      caseManager: safeText(120),
      /** A client with whom this one shares the bijstandspartij; `null`: a new one. */
      partnerId: idSchema.nullable(),
    }),
    output: changedSchema.extend({ clientId: idSchema }),
  }),
  /** Moves a client to the bijstandspartij of another; with `partnerId: null` to one of its own. */
  'caseload.moveToHousehold': call({
    input: z.object({ clientId: idSchema, partnerId: idSchema.nullable() }),
    output: changedSchema,
  }),
} as const;
