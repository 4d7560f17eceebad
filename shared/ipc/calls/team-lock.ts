import { z } from 'zod';
import { idleMinutesSchema } from '../../team/lock.ts';
import { call } from '../call.ts';

/** Calls about when the open file locks by itself. */
export const lockCalls = {
  /** After how many minutes without anybody the file locks. It is a setting of the file. */
  'team.lockAfter': call({
    input: z.object({}),
    output: z.object({ minutes: idleMinutesSchema }),
  }),
  /** Holds for everybody who opens the file. */
  'team.saveLockAfter': call({
    input: z.object({ minutes: idleMinutesSchema }),
    output: z.object({}),
  }),
} as const;
