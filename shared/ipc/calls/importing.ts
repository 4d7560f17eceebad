import { z } from 'zod';
import {
  checkedListSchema,
  columnChoicesSchema,
  columnValuesSchema,
  importCountsSchema,
  importRunSchema,
  listChoicesSchema,
  listedRowSchema,
  listFormatSchema,
  listMatchSchema,
  readListSchema,
  tableChoicesSchema,
  undoPlanSchema,
} from '../../importing/schema.ts';
import { listShapeSchema } from '../../importing/shapes.ts';
import { idSchema } from '../../kernel/ids.ts';
import { fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

/** A list that leaves the app as a file. */
export const listDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('template'), shape: listShapeSchema, format: listFormatSchema }),
  z.object({
    kind: z.literal('faulty-rows'),
    choices: listChoicesSchema,
    format: listFormatSchema,
  }),
  z.object({ kind: z.literal('caseload'), format: listFormatSchema }),
]);

export const importingCalls = {
  /** Reads a list into memory and suggests what each column is. Stores nothing. */
  'importing.read': call({
    input: z.object({ file: fileRefSchema, choices: tableChoicesSchema.default({}) }),
    output: readListSchema,
  }),
  /** What the columns of the list are when its rows are about something else than was suggested. */
  'importing.match': call({
    input: z.object({ listId: z.string(), shape: listShapeSchema }),
    output: listMatchSchema,
  }),
  /** The spellings in the list that the user should look at, with what they probably stand for. */
  'importing.values': call({
    input: columnChoicesSchema,
    output: z.object({ columns: z.array(columnValuesSchema) }),
  }),
  /** Rows as they stand in the list, to mend them. BSNs are dots, but for what the user says is none. */
  'importing.rows': call({
    input: z.object({
      listId: z.string(),
      lines: z.array(z.int()).max(500),
      corrections: listChoicesSchema.shape.corrections,
      columns: listChoicesSchema.shape.columns.default([]),
      notBsn: listChoicesSchema.shape.notBsn,
    }),
    output: z.object({ rows: z.array(listedRowSchema) }),
  }),
  /** Says what an import would add and change, and everything that is wrong. Stores nothing. */
  'importing.check': call({ input: listChoicesSchema, output: checkedListSchema }),
  /**
   * Checks once more and stores all of it in one transaction, or nothing. Reports progress. Remembers
   * the choices for the next list with these columns.
   */
  'importing.commit': call({
    input: listChoicesSchema,
    output: z.object({
      /** `null`: there was nothing to store. */
      importId: idSchema.nullable(),
      counts: importCountsSchema,
      warnings: z.int(),
    }),
  }),
  /** Stops the import, or the undoing of one, that is under way. Nothing of it is stored. */
  'importing.cancel': call({ needs: 'nothing', input: z.object({}), output: z.object({}) }),
  /** The log of imports, the latest first. */
  'importing.runs': call({ input: z.object({}), output: z.array(importRunSchema) }),
  /** What undoing an import would do, or which later changes stand in its way. Changes nothing. */
  'importing.planUndo': call({ input: z.object({ importId: idSchema }), output: undoPlanSchema }),
  /**
   * Puts the team file back as it was before an import, in one transaction. Refused with `conflict` when
   * later changes stand in the way. Reports progress.
   */
  'importing.undo': call({ input: z.object({ importId: idSchema }), output: undoPlanSchema }),
  /** Forgets what was chosen for lists with these columns. */
  'importing.forgetLayout': call({ input: z.object({ layoutId: idSchema }), output: z.object({}) }),
  /** A list as a file: CSV as text, a workbook as base64. */
  'importing.document': call({
    audience: 'main',
    input: listDocumentSchema,
    output: z.object({
      content: z.string(),
      encodedAs: z.enum(['utf8', 'base64']),
      suggestedName: z.string(),
    }),
  }),
} as const;
