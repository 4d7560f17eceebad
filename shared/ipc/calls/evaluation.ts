import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import {
  checkedWordsSchema,
  evaluationSettingsSchema,
  leavingFormatSchema,
  foundWordSchema,
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
  /** A period that covers what is in the file, in calendar years up to today; the current year for an empty file. */
  'evaluation.suggestedPeriod': call({
    input: z.object({}),
    output: z.object({ from: isoDateSchema, until: isoDateSchema }),
  }),
  /**
   * A report over a period, counted anew. Refused for a shareable report that would tell of a small group, also
   * beside the reports that were shared before.
   */
  'evaluation.report': call({ input: reportRequestSchema, output: reportSchema }),
  /**
   * Nobody waits any more for the reports that were asked for to be read, nor for what stands in their way; what
   * is being exported goes on.
   */
  'evaluation.cancel': call({ needs: 'nothing', input: z.object({}), output: z.object({}) }),
  /** What is being exported is given up, unless it was noted in the register already: then it leaves. */
  'evaluation.cancelExport': call({ needs: 'nothing', input: z.object({}), output: z.object({}) }),
  /** What the team decided about its reports, such as the smallest group that may be seen. */
  'evaluation.settings': call({
    input: z.object({}),
    output: evaluationSettingsSchema.extend({
      /** Something that stands in the file cannot be read: in its place stands what protects most. */
      unreadable: z.boolean(),
    }),
  }),
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
  /** Takes a report of the team away. What was shared of it stays in the register. */
  'evaluation.removeReport': call({ input: z.object({ id: idSchema }), output: changedSchema }),
  /** Reports of the team that this version cannot read. */
  'evaluation.unreadableReports': call({
    input: z.object({}),
    output: z.array(z.object({ id: idSchema, name: z.string() })),
  }),
  /**
   * Words in the user's texts, and in the names of the team file that the report prints, that are a name or
   * a number of a client, each with where it is.
   */
  'evaluation.wordsOfClients': call({
    input: z.object({ definition: reportDefinitionSchema }),
    output: z.array(foundWordSchema),
  }),
  /** By the id of a ready-made report, what the user looked at and said to be no client. */
  'evaluation.checkedWords': call({
    input: z.object({}),
    output: z.record(z.string(), checkedWordsSchema),
  }),
  /** Remembers of a ready-made report that these words are no client, or no longer. */
  'evaluation.checkWords': call({
    input: z.object({
      report: z.string().min(1).max(60),
      words: checkedWordsSchema.min(1),
      /** They may be a client after all. */
      takenBack: z.boolean().default(false),
    }),
    output: changedSchema,
  }),
  /** The register of what left the app, the last first. */
  'evaluation.exports': call({ input: z.object({}), output: z.array(reportExportSchema) }),
  /**
   * Why a report that was refused cannot be shared: of itself, or beside the report that these lines of the
   * register tell of. `unknown`: it is not refused, or that takes too long to find out.
   */
  'evaluation.inTheWay': call({
    input: reportRequestSchema,
    output: z.object({
      kind: z.enum(['itself', 'export', 'unknown']),
      exports: z.array(reportExportSchema),
    }),
  }),
  /** Notes afterwards for whom a saved report was; `before` as in `caseload.saveRecord`. */
  'evaluation.saveRecipient': call({
    input: z.object({
      id: idSchema,
      recipient: recipientSchema,
      before: recipientSchema,
      /** Other lines that get the same, as far as nothing is filled in there. */
      also: z.array(idSchema).max(100).default([]),
    }),
    output: changedSchema,
  }),
  /**
   * A report as a document, which is noted in the register: the text of a CSV or JSON file, the page from
   * which a PDF is printed, or the bytes of a workbook. For the clipboard one table of it, as JSON; the register
   * then counts the whole report as shared, which protects most.
   */
  'evaluation.document': call({
    audience: 'main',
    input: z.object({
      request: reportRequestSchema,
      format: leavingFormatSchema,
      /** Which table is copied; nothing of a file. */
      tableId: z.string().max(200).nullable().default(null),
      recipient: recipientSchema.default(null),
    }),
    output: z.object({ content: z.string(), encodedAs: z.enum(['utf8', 'base64']) }),
  }),
} as const;
