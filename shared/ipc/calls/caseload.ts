import { z } from 'zod';
import { clientDetailSchema, clientRowSchema } from '../../caseload/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

export const caseloadCalls = {
  /** The whole caseload, by last name. The window searches, sorts and filters it. */
  'caseload.list': call({ input: z.object({}), output: z.array(clientRowSchema) }),
  'caseload.client': call({ input: z.object({ clientId: idSchema }), output: clientDetailSchema }),
} as const;
