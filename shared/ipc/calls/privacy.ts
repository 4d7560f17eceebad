import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

/** In what form somebody gets all about themselves: to read, or to take along [AVG art. 15 and 20]. */
export const insightFormSchema = z.enum(['pdf', 'json']);

/** Calls about the rights of the people in the file. */
export const insightCalls = {
  /** Everything that the file holds about one client: a page to print, or JSON. */
  'privacy.insight': call({
    audience: 'main',
    input: z.object({ clientId: idSchema, form: insightFormSchema }),
    output: z.object({ content: z.string(), suggestedName: z.string() }),
  }),
} as const;
