import { z } from 'zod';
import { firstStepSchema, firstStepsSchema } from '../../team/first-steps.ts';
import { call } from '../call.ts';

/** Calls about what a team does once, in a file that is new. */
export const firstStepsCalls = {
  /** How far a new team is with setting up, read from what stands in the file by now. */
  'team.firstSteps': call({ input: z.object({}), output: firstStepsSchema }),
  /** Holds for the whole team. */
  'team.saveFirstSteps': call({
    input: z.object({ later: z.boolean(), skipped: z.array(firstStepSchema).max(20) }),
    output: z.object({}),
  }),
  /** Notes that the code of a new file was typed back. */
  'team.keptRecoveryCode': call({ input: z.object({}), output: z.object({}) }),
} as const;
