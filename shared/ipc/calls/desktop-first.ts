import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { chosenFileSchema, fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';
import { desktopAppearanceCalls } from './desktop-appearance.ts';

const ofMain = { handledBy: 'main', needs: 'nothing' } as const;

/** What the first screen asks of the main process, which answers it before the other calls are read. */
export const firstDesktopCalls = {
  /** How the window looks, to draw the first screen so at once. */
  'desktop.appearance': desktopAppearanceCalls['desktop.appearance'],
  /** Where a start of the window begins. Reads nothing of a team file. */
  'desktop.status': call({
    ...ofMain,
    input: z.object({}),
    output: z.object({
      version: z.string(),
      /** The day of the sources of this program; `null` where that is not known. */
      builtOn: isoDateSchema.nullable(),
      /** The team file of last time; `null` at the first start. */
      lastFile: chosenFileSchema.nullable(),
    }),
  }),
  /** The name with which the file was opened on this computer last; `null`: none is kept. */
  'desktop.lastUser': call({
    ...ofMain,
    input: z.object({ file: fileRefSchema }),
    output: z.object({ name: z.string().nullable() }),
  }),
} as const;
