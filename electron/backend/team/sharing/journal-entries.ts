import { z } from 'zod';
import { exportForms, subjectKinds } from '#shared/team/log/kinds.ts';

/** What somebody who reads along leaves for the next writer. */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  /** A line of the log. */
  z.object({
    kind: z.literal('line'),
    line: z.object({
      at: z.string(),
      call: z.string(),
      outcome: z.string(),
      subject_kind: z.enum(subjectKinds).nullable(),
      subject_id: z.int().nullable(),
      form: z.enum(exportForms).nullable(),
      /** Which clients a list showed. */
      shown: z.string().nullable(),
      user_id: z.int().nullable(),
      account: z.string(),
      computer: z.string(),
    }),
  }),
  /** What was typed and not sent; `values` null: it was thrown away. */
  z.object({
    kind: z.literal('draft'),
    at: z.string(),
    account: z.string(),
    key: z.string(),
    values: z.record(z.string(), z.string()).nullable(),
  }),
  /** Nothing comes after this. */
  z.object({ kind: z.literal('end') }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
