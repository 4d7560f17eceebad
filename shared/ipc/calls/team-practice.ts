import { z } from 'zod';
import { chosenFileSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

/** Calls about the team file to practise with. */
export const practiceCalls = {
  /**
   * Makes it anew with its invented people, in the place of the one that is there, and leaves it closed. Reports
   * progress. Gives the path, which goes no further than the main process.
   */
  'team.makePractice': call({
    needs: 'nothing',
    audience: 'main',
    input: z.object({}),
    output: z.object({ path: z.string() }),
  }),
} as const;

const ofMain = { handledBy: 'main', needs: 'nothing' } as const;

export const desktopPracticeCalls = {
  /** The file to practise with of this computer's user; `null`: there is none. */
  'desktop.practice': call({
    ...ofMain,
    input: z.object({}),
    output: z.object({ file: chosenFileSchema.nullable() }),
  }),
  /** Makes it anew; what was done in the one before is gone. */
  'desktop.makePractice': call({ ...ofMain, input: z.object({}), output: chosenFileSchema }),
  /** Closes it when it is open, and deletes it with its key files and backups. */
  'desktop.discardPractice': call({ ...ofMain, input: z.object({}), output: z.object({}) }),
} as const;
