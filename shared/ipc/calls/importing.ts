import { z } from 'zod';
import {
  checkedListSchema,
  importCountsSchema,
  listChoicesSchema,
  readListSchema,
} from '../../importing/schema.ts';
import { fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

export const importingCalls = {
  /** Reads a CSV into memory and suggests what each column is. Stores nothing. */
  'importing.read': call({ input: z.object({ file: fileRefSchema }), output: readListSchema }),
  /** Says what an import would add, and everything that is wrong. Stores nothing. */
  'importing.check': call({ input: listChoicesSchema, output: checkedListSchema }),
  /** Checks once more and stores all of it in one transaction, or nothing. Reports progress. */
  'importing.commit': call({
    input: listChoicesSchema,
    output: z.object({ counts: importCountsSchema, warnings: z.int() }),
  }),
  /** Stops the import that is under way. Nothing of it is stored. */
  'importing.cancel': call({ needs: 'nothing', input: z.object({}), output: z.object({}) }),
} as const;
