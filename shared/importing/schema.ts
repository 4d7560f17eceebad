import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { amountSchema } from '../kernel/money.ts';

/** What a column of a list can hold. The order is that of the template. */
export const importFields = [
  'clientNumber',
  'householdNumber',
  'firstName',
  'lastName',
  'birthDate',
  'sex',
  'nationality',
  'settlementDate',
  'targetGroup',
  'track',
  'caseManager',
  'ladderAtStart',
  'ladderNow',
  'languageLevel',
  'languageBuddy',
  'trajectoryType',
  'provider',
  'trajectoryStart',
  'trajectoryEnd',
  'trajectoryResult',
  'cost',
  'fund',
  'outflowKind',
  'outflowDate',
] as const;
export const importFieldSchema = z.enum(importFields);
export type ImportField = z.infer<typeof importFieldSchema>;

/** Without these a list cannot be imported. */
export const requiredImportFields: readonly ImportField[] = [
  'clientNumber',
  'firstName',
  'lastName',
];

/** `null` is 'niet importeren'. */
export const columnMatchSchema = z.object({
  column: z.int().min(0),
  field: importFieldSchema.nullable(),
});
export type ColumnMatch = z.infer<typeof columnMatchSchema>;

export const listColumnSchema = z.object({
  index: z.int(),
  header: z.string(),
  /** Up to three different values. Dots in place of digits where the column looks like BSNs. */
  examples: z.array(z.string()),
  suggestedField: importFieldSchema.nullable(),
  /** A column that holds BSNs can never be imported. */
  looksLikeBsn: z.boolean(),
});
export type ListColumn = z.infer<typeof listColumnSchema>;

/** A fault or warning about one cell. Line 1 is the first line of the file, as an editor counts. */
export const listRemarkSchema = z.object({
  line: z.int(),
  /** The header of the column, or `null` when it is about the whole line. */
  column: z.string().nullable(),
  message: z.string(),
});
export type ListRemark = z.infer<typeof listRemarkSchema>;

export const readListSchema = z.object({
  /** Names what was read in the next calls, until another list is read or the file is locked. */
  listId: z.string(),
  fileName: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** The line of the file with the names of the columns. */
  headerLine: z.int(),
  /** Rows of data, without the header and without blank lines. */
  rowCount: z.int(),
  columns: z.array(listColumnSchema),
  /** The day on which 'trede nu' was true: the latest day in the list that is not in the future. */
  suggestedReferenceDate: isoDateSchema,
});
export type ReadList = z.infer<typeof readListSchema>;

export const listChoicesSchema = z.object({
  listId: z.string(),
  columns: z.array(columnMatchSchema),
  /** 'Trede nu' and the language level are noted as measured on this day. */
  referenceDate: isoDateSchema,
});
export type ListChoices = z.infer<typeof listChoicesSchema>;

/** What an import adds. Counted before it is done, and counted again after. */
export const importCountsSchema = z.object({
  rows: z.int(),
  clients: z.int(),
  households: z.int(),
  trajectories: z.int(),
  outflows: z.int(),
  costCents: amountSchema,
  /** Clients and trajectories of the list that are in the file already, and stay as they are. */
  knownClients: z.int(),
  knownTrajectories: z.int(),
  newFunds: z.array(z.string()),
  newProviders: z.array(z.string()),
  newTrajectoryTypes: z.array(z.string()),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

export const checkedListSchema = z.object({
  counts: importCountsSchema,
  /** With one fault or more, nothing can be imported. All of them, in the order of the lines. */
  faults: z.array(listRemarkSchema),
  /** Worth a look, stop nothing. */
  warnings: z.array(listRemarkSchema),
});
export type CheckedList = z.infer<typeof checkedListSchema>;
