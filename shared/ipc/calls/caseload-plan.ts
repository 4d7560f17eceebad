import { z } from 'zod';
import { documentSchema, documentValuesSchema } from '../../caseload/documents/schema.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { planEvaluationSchema, planValuesSchema } from '../../caseload/plan/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { fileRefSchema } from '../../team/schema.ts';
import { call } from '../call.ts';

/** A page that is printed or saved as a PDF. */
export const printRequestSchema = z.discriminatedUnion('kind', [
  /** The plan as a letter for the client, 12 pt, or large print of 16 pt. */
  z.object({ kind: z.literal('plan'), planId: idSchema, large: z.boolean() }),
  /** What a colleague must know who takes over these clients. */
  z.object({
    kind: z.literal('handover'),
    clientIds: z.array(idSchema).min(1).max(500, 'Kies ten hoogste 500 klanten.'),
    to: z.string().max(120),
  }),
]);
export type PrintRequest = z.infer<typeof printRequestSchema>;

export const caseloadPlanCalls = {
  /**
   * Keeps a plan. `basedOn` is the version that was on screen, `null` for a first plan: refused when there
   * is a later one by now. With `newVersion` the version of before stays as it was.
   */
  'caseload.savePlan': call({
    input: z.object({
      clientId: idSchema,
      basedOn: z.object({ planId: idSchema, values: planValuesSchema }).nullable(),
      newVersion: z.boolean(),
      values: planValuesSchema,
    }),
    output: changedSchema.extend({ planId: idSchema }),
  }),
  /** `before` as in `caseload.saveRecord`, of the part that stood there already. */
  'caseload.evaluatePlan': call({
    input: planEvaluationSchema.extend({ before: planEvaluationSchema.pick({ evaluateOn: true }) }),
    output: changedSchema,
  }),
  /** Takes a file that the user chose into the team file. The file itself stays where it was. */
  'caseload.addDocument': call({
    input: documentValuesSchema.extend({ clientId: idSchema, file: fileRefSchema }),
    output: changedSchema.extend({ document: documentSchema }),
  }),
  /** `before` as in `caseload.saveRecord`. */
  'caseload.saveDocument': call({
    input: z.object({
      documentId: idSchema,
      before: z.object({ title: z.string(), kind: documentValuesSchema.shape.kind }),
      values: documentValuesSchema,
    }),
    output: changedSchema,
  }),
  /** Takes a document off the client's page. Its bytes stay for a day, for who undoes it. */
  'caseload.removeDocument': call({
    input: z.object({ documentId: idSchema }),
    output: changedSchema,
  }),
  /** The bytes of a document, to show them or to write the copy that the user asked for. */
  'caseload.documentContent': call({
    audience: 'main',
    input: z.object({ documentId: idSchema }),
    output: z.object({
      mediaType: z.string(),
      base64: z.string(),
      /** The name of a copy, with its ending. */
      suggestedName: z.string(),
    }),
  }),
  /** The page from which the letter or summary is printed. */
  'caseload.printed': call({
    audience: 'main',
    input: printRequestSchema,
    output: z.object({ html: z.string(), suggestedName: z.string() }),
  }),
} as const;
