import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { exportFormatSchema, reportRequestSchema, reportSchema } from '../../evaluation/schema.ts';
import { call } from '../call.ts';

export const evaluationCalls = {
  /** A period that covers what is in the file, in whole calendar years; the current year for an empty file. */
  'evaluation.suggestedPeriod': call({
    input: z.object({}),
    output: z.object({ from: isoDateSchema, until: isoDateSchema }),
  }),
  'evaluation.report': call({ input: reportRequestSchema, output: reportSchema }),
  /** A report as a document: the text of a CSV or JSON file, or the page from which a PDF is printed. */
  'evaluation.document': call({
    audience: 'main',
    input: z.object({ request: reportRequestSchema, format: exportFormatSchema }),
    output: z.object({ content: z.string(), suggestedName: z.string() }),
  }),
} as const;
