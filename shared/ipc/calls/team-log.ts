import { z } from 'zod';
import { idSchema } from '../../kernel/ids.ts';
import { exportForms } from '../../team/log/kinds.ts';
import {
  logCheckSchema,
  logFilterSchema,
  logPartSchema,
  logWarningSchema,
  mostLines,
} from '../../team/log/schema.ts';
import { call } from '../call.ts';

/** What the user asked when something left the app. */
export const exportCalls = [
  'desktop.saveReport',
  'desktop.saveList',
  'desktop.saveClientList',
  'desktop.savePrint',
  'desktop.saveMoneyDocument',
  'desktop.saveDocumentCopy',
  'desktop.saveRecoveryCode',
  'desktop.saveLog',
  'desktop.saveInsight',
  'desktop.saveAnnex',
  'desktop.saveDeclaration',
] as const;
export type ExportCall = (typeof exportCalls)[number];

const printed = z.object({
  /** The page from which the PDF is printed. */
  html: z.string(),
  suggestedName: z.string(),
});

/** Calls about the log of who did what. */
export const logCalls = {
  /** A part of the lines, the latest first. */
  'team.log': call({
    input: z.object({
      filter: logFilterSchema,
      /** `null`: the last line there is. */
      upTo: z.int().nonnegative().nullable(),
      skip: z.int().nonnegative(),
      take: z.int().positive().max(mostLines.part),
    }),
    output: logPartSchema,
  }),
  /** Reckons the whole log anew. Reports progress. */
  'team.checkLog': call({ input: z.object({}), output: logCheckSchema }),
  /** The lines that are asked for as a page to print, after a check of the whole log. */
  'team.logDocument': call({ input: z.object({ filter: logFilterSchema }), output: printed }),
  /** What Trede found about the file at an opening, that nobody has read yet. */
  'team.logWarning': call({ input: z.object({}), output: logWarningSchema.nullable() }),
  /** Closes the warning, and notes who did. Only a coordinator may. */
  'team.seenLogWarning': call({ input: z.object({}), output: z.object({}) }),
  /** The main process tells what is about to leave the app; refused, it does not leave. */
  'team.noteExport': call({
    audience: 'main',
    input: z.object({
      call: z.enum(exportCalls),
      form: z.enum(exportForms),
      clientIds: z.array(idSchema).default([]),
      /** Of a client: whose it is follows from it. */
      documentId: idSchema.nullable().default(null),
      planId: idSchema.nullable().default(null),
      orderId: idSchema.nullable().default(null),
      fundId: idSchema.nullable().default(null),
    }),
    output: z.object({}),
  }),
} as const;
