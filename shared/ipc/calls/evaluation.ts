import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import {
  evaluationSettingsSchema,
  exportFormatSchema,
  recipientSchema,
  reportDefinitionSchema,
  reportExportSchema,
  reportRequestSchema,
  reportSchema,
  savedReportSchema,
} from '../../evaluation/schema.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { call } from '../call.ts';

export const evaluationCalls = {
  /** A period that covers what is in the file, in whole calendar years; the current year for an empty file. */
  'evaluation.suggestedPeriod': call({
    input: z.object({}),
    output: z.object({ from: isoDateSchema, until: isoDateSchema }),
  }),
  'evaluation.report': call({ input: reportRequestSchema, output: reportSchema }),
  /** Nobody waits any more for the reports that were asked for to be read; what is being exported goes on. */
  'evaluation.cancel': call({ needs: 'nothing', input: z.object({}), output: z.object({}) }),
  'evaluation.settings': call({ input: z.object({}), output: evaluationSettingsSchema }),
  /** `before` as in `caseload.saveRecord`. */
  'evaluation.saveSettings': call({
    input: evaluationSettingsSchema.extend({ before: evaluationSettingsSchema }),
    output: changedSchema,
  }),
  /** The reports that the team put together, by name. */
  'evaluation.savedReports': call({ input: z.object({}), output: z.array(savedReportSchema) }),
  /** Keeps a report under a name; one of the same name gives way when it is replaced on purpose. */
  'evaluation.keepReport': call({
    input: z.object({
      id: idSchema.nullable(),
      name: z.string().trim().min(1, 'Vul een naam in.').max(80, 'Schrijf ten hoogste 80 tekens.'),
      definition: reportDefinitionSchema,
    }),
    output: changedSchema.extend({ id: idSchema }),
  }),
  'evaluation.removeReport': call({ input: z.object({ id: idSchema }), output: changedSchema }),
  /** Words in the user's texts that are a name or a number of a client, each with the part it is in. */
  'evaluation.wordsOfClients': call({
    input: z.object({ definition: reportDefinitionSchema }),
    output: z.array(z.object({ part: z.int(), word: z.string() })),
  }),
  /** The register of what left the app, the last first. */
  'evaluation.exports': call({ input: z.object({}), output: z.array(reportExportSchema) }),
  /**
   * A report as a document, which is noted in the register: the text of a CSV or JSON file, the page from
   * which a PDF is printed, or the bytes of a workbook.
   */
  'evaluation.document': call({
    audience: 'main',
    input: z.object({
      request: reportRequestSchema,
      format: exportFormatSchema,
      recipient: recipientSchema.default(null),
    }),
    output: z.object({ content: z.string(), encodedAs: z.enum(['utf8', 'base64']) }),
  }),
} as const;
