import { z } from 'zod';
import { fileRefSchema, chosenFileSchema } from '../../team/schema.ts';
import {
  exportFormatSchema,
  recipientSchema,
  reportRequestSchema,
} from '../../evaluation/schema.ts';
import { moneyDocumentSchema } from '../../budget/documents.ts';
import { call } from '../call.ts';
import { listDocumentRequestSchema } from '../../caseload/lists/schema.ts';
import { copiedCellSchema } from '../../kernel/copied-table.ts';
import { idSchema } from '../../kernel/ids.ts';
import { desktopAppearanceCalls } from './desktop-appearance.ts';
import { desktopBackupCalls } from './desktop-backups.ts';
import { firstDesktopCalls } from './desktop-first.ts';
import { idleMinutesSchema } from '../../team/lock.ts';
import { logFilterSchema } from '../../team/log/schema.ts';
import { printRequestSchema } from './caseload-plan.ts';
import { listDocumentSchema } from './importing.ts';
import { insightFormSchema } from './privacy.ts';
import { desktopPracticeCalls } from './team-practice.ts';

/**
 * A page that Trede makes, to print: each that can be kept as a PDF. Who may, what is noted and how it is protected is
 * the same as of that PDF.
 */
export const pageToPrintSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('rapport'),
    request: reportRequestSchema,
    recipient: recipientSchema.default(null),
  }),
  z.object({ what: z.literal('klanten'), page: printRequestSchema }),
  z.object({ what: z.literal('geld'), page: moneyDocumentSchema }),
  z.object({ what: z.literal('logboek'), filter: logFilterSchema }),
  z.object({ what: z.literal('inzage'), clientId: idSchema }),
  z.object({ what: z.literal('verklaring'), listId: idSchema }),
  z.object({ what: z.literal('bijlage') }),
  z.object({
    what: z.literal('herstelcode'),
    teamName: z.string().max(80),
    recoveryCode: z.string().max(80),
  }),
  z.object({ what: z.literal('kaart') }),
]);
export type PageToPrint = z.input<typeof pageToPrintSchema>;

const ofMain = { handledBy: 'main', needs: 'nothing' } as const;

/** Calls that the main process answers itself: dialogs, files that leave the app, locking. */
export const desktopCalls = {
  ...firstDesktopCalls,
  ...desktopBackupCalls,
  ...desktopPracticeCalls,
  ...desktopAppearanceCalls,
  /** Under what Trede and what it is made of may be used, as text. `null`: the texts do not stand here. */
  'desktop.licences': call({
    ...ofMain,
    input: z.object({}),
    output: z.object({ own: z.string().nullable(), others: z.string().nullable() }),
  }),
  /** Asks where the new team file must come. `null` when the user cancels. */
  'desktop.chooseNewTeamFile': call({
    ...ofMain,
    input: z.object({ suggestedName: z.string().max(80) }),
    output: chosenFileSchema.nullable(),
  }),
  /** Asks which team file to open. `null` when the user cancels. */
  'desktop.chooseTeamFile': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.nullable(),
  }),
  /** Asks which list to import. Nothing is read yet. `null` when the user cancels. */
  'desktop.chooseListToImport': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.nullable(),
  }),
  /** Asks for a place and writes the report there. `null` when the user cancels. */
  'desktop.saveReport': call({
    ...ofMain,
    input: z.object({
      request: reportRequestSchema,
      format: exportFormatSchema,
      recipient: recipientSchema.default(null),
    }),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Puts one table of a report on the clipboard: it leaves the app as a saved report does. */
  'desktop.copyReportTable': call({
    ...ofMain,
    input: z.object({
      request: reportRequestSchema,
      tableId: z.string().min(1).max(200),
      recipient: recipientSchema.default(null),
    }),
    output: z.object({}),
  }),
  /** Puts a table on the clipboard as the window shows it, with its heads in the first line. */
  'desktop.copyTable': call({
    ...ofMain,
    input: z.object({
      /** A list of clients, or one about money. */
      of: z.enum(['klanten', 'geld']),
      lines: z.array(z.array(copiedCellSchema).max(60)).min(1).max(200_000),
      /** The clients of the lines: for the log alone. */
      clientIds: z.array(idSchema).max(200_000).default([]),
      /** The fund that a list about money is of. */
      fundId: idSchema.nullable().default(null),
    }),
    output: z.object({}),
  }),
  /** The user copied something from the window by hand: on locking that goes off the clipboard too. */
  'desktop.copied': call({ ...ofMain, input: z.object({}), output: z.object({}) }),
  /** Asks for a place and writes a list there: a template, faulty rows or the caseload. `null` on cancel. */
  'desktop.saveList': call({
    ...ofMain,
    input: listDocumentSchema,
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and writes the list of clients there as it stands on screen. `null` on cancel. */
  'desktop.saveClientList': call({
    ...ofMain,
    input: listDocumentRequestSchema,
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and keeps the letter or summary there as a PDF. `null` on cancel. */
  'desktop.savePrint': call({
    ...ofMain,
    input: printRequestSchema,
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /**
   * Opens the print dialog of the computer with a page. It is noted first that the page leaves: `printed` is false
   * when the user cancels after that.
   */
  'desktop.print': call({
    ...ofMain,
    input: pageToPrintSchema,
    output: z.object({ printed: z.boolean() }),
  }),
  /** Asks for a place and writes there a letter or list about the money. `null` on cancel. */
  'desktop.saveMoneyDocument': call({
    ...ofMain,
    input: moneyDocumentSchema,
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and keeps the lines of the log there as a PDF. `null` on cancel. */
  'desktop.saveLog': call({
    ...ofMain,
    input: z.object({ filter: logFilterSchema }),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and writes all about one client there. `null` on cancel. */
  'desktop.saveInsight': call({
    ...ofMain,
    input: z.object({ clientId: idSchema, form: insightFormSchema }),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and keeps the declaration of a destruction there as a PDF. `null` on cancel. */
  'desktop.saveDeclaration': call({
    ...ofMain,
    input: z.object({ listId: idSchema }),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks for a place and keeps the annex to the DPIA there as a PDF. `null` on cancel. */
  'desktop.saveAnnex': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Asks which document to add to a client. Nothing is read yet. `null` when the user cancels. */
  'desktop.chooseDocument': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.nullable(),
  }),
  /**
   * Gives a document of a client to the window: the bytes of a PDF, or the address of an image or a text in
   * the memory of the main process.
   */
  'desktop.viewDocument': call({
    ...ofMain,
    input: z.object({ documentId: idSchema }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('pdf'), base64: z.string() }),
      z.object({ kind: z.enum(['image', 'text']), url: z.string() }),
    ]),
  }),
  /** Takes every document with an address out of memory again. */
  'desktop.closeDocuments': call({ ...ofMain, input: z.object({}), output: z.object({}) }),
  /** Asks for a place and writes a readable copy there: the user is told that first. `null` on cancel. */
  'desktop.saveDocumentCopy': call({
    ...ofMain,
    input: z.object({ documentId: idSchema }),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /**
   * Asks for a place and keeps the recovery code there, a page as a PDF. `saved` is false on cancel;
   * `besideTeamFile`: in the same folder stands a team file, which the code opens.
   */
  'desktop.saveRecoveryCode': call({
    ...ofMain,
    input: z.object({ teamName: z.string().max(80), recoveryCode: z.string().max(80) }),
    output: z.object({ saved: z.boolean(), besideTeamFile: z.boolean() }),
  }),
  /** Asks for a place and keeps the quick card there as a PDF. It holds nothing of a file. `null` on cancel. */
  'desktop.printQuickCard': call({
    ...ofMain,
    input: z.object({}),
    output: chosenFileSchema.omit({ ref: true }).nullable(),
  }),
  /** Remembers a file for the next start. Asked by the window once a file is open. */
  'desktop.rememberTeamFile': call({
    ...ofMain,
    input: z.object({
      file: fileRefSchema,
      /** By which the user opened it, where the file asks a name; else `null`. */
      userName: z.string().max(80).nullable().default(null),
    }),
    output: z.object({}),
  }),
  /** Forgets on this computer with which name the file was opened last. */
  'desktop.forgetUser': call({
    ...ofMain,
    input: z.object({ file: fileRefSchema }),
    output: z.object({}),
  }),
  /** Locks after so many minutes without anybody at the computer, also when the page stopped counting. */
  'desktop.lockAfter': call({
    ...ofMain,
    input: z.object({ minutes: idleMinutesSchema.nullable() }),
    output: z.object({}),
  }),
  /** Ends the backend process, and the key with it. */
  'desktop.lock': call({
    ...ofMain,
    input: z.object({
      /** The computer goes to sleep, and waits for nobody. */
      sleeps: z.boolean().default(false),
    }),
    output: z.object({}),
  }),
} as const;
