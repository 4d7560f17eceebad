import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { listShapeSchema } from './shapes.ts';

/** What a column of a list can hold. Which of these a list has, its shape says (shapes.ts). */
export const importFields = [
  'clientNumber',
  'householdNumber',
  'firstName',
  'namePrefix',
  'lastName',
  'fullName',
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
  'orderNumber',
  'invoiceNumber',
  'invoiceDate',
  'invoiceAmount',
  'paidDate',
  'contactDate',
  'contactKind',
  'contactPerson',
  'contactNote',
  'ladderStep',
  'measuredOn',
] as const;
export const importFieldSchema = z.enum(importFields);
export type ImportField = z.infer<typeof importFieldSchema>;

/** `null` is 'niet importeren'. */
export const columnMatchSchema = z.object({
  column: z.int().min(0),
  field: importFieldSchema.nullable(),
});
export type ColumnMatch = z.infer<typeof columnMatchSchema>;

/** Where a suggestion comes from: a list of before, the name of the column, nearly that name, what stands in it. */
export const suggestionSourceSchema = z.enum(['layout', 'name', 'spelling', 'content']);
export type SuggestionSource = z.infer<typeof suggestionSourceSchema>;

export const listColumnSchema = z.object({
  index: z.int(),
  /** On one line; `kolom 3 zonder naam` where the list gives none. */
  header: z.string(),
  /** Up to three different values. Dots in place of digits where the column looks like BSNs. */
  examples: z.array(z.string()),
  suggestedField: importFieldSchema.nullable(),
  /** `null` without `suggestedField`, but `layout` where a list of before left out what Trede knows. */
  suggestedBy: suggestionSourceSchema.nullable(),
  /**
   * Why a column that Trede knows stays out: the field that it would be, and the one without which that
   * means nothing. Without the latter, it says something of rows without a trajectory as well.
   */
  leftOut: z.object({ field: importFieldSchema, misses: importFieldSchema.nullable() }).nullable(),
  /** A column that holds BSNs can never be imported; what stood in it is out of memory already. */
  looksLikeBsn: z.boolean(),
  /** A client number that could be a BSN: only with `notBsn` in the choices can it be imported. */
  maybeBsn: z.boolean(),
});
export type ListColumn = z.infer<typeof listColumnSchema>;

/** A fault or warning about one cell. Line 1 is the first line of the file, as an editor counts. */
export const listRemarkSchema = z.object({
  line: z.int(),
  /** The header of the column, or `null` when it is about the whole line. */
  column: z.string().nullable(),
  /** Of that column: two may have the same header. `null` together with `column`. */
  columnIndex: z.int().nullable(),
  message: z.string(),
});
export type ListRemark = z.infer<typeof listRemarkSchema>;

export const listEncodings = [
  'utf-8',
  'utf-8-bom',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const;
export const listEncodingSchema = z.enum(listEncodings);
export type ListEncoding = z.infer<typeof listEncodingSchema>;

/** How the user overrules what Trede made of a file. What is left out, Trede finds. */
export const tableChoicesSchema = z.object({
  encoding: listEncodingSchema.optional(),
  delimiter: z.string().min(1).max(4).optional(),
  /** The line of the file (the row of the sheet) with the names of the columns; 0: there is none. */
  headerLine: z.int().min(0).optional(),
  sheet: z.string().max(200).optional(),
});
export type TableChoices = z.infer<typeof tableChoicesSchema>;

/** A record of the file as it stands, and what Trede takes it for. */
export const previewRowSchema = z.object({
  line: z.int(),
  role: z.enum(['title', 'header', 'row', 'totals']),
  /** Dots in place of digits in columns that look like BSNs. */
  cells: z.array(z.string()),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

/** One import of the log. */
export const importRunSchema = z.object({
  id: idSchema,
  /** ISO time in UTC; the day only for an import of before the log kept the time. */
  importedAt: z.string(),
  /** The name of who did it, else the account; `null` for an import of before the log kept it. */
  importedBy: z.string().nullable(),
  fileName: z.string().nullable(),
  /** The first signs of a fingerprint (SHA-256) of the file. */
  fingerprint: z.string().nullable(),
  shape: listShapeSchema,
  rowCount: z.int(),
  /** `null` for an import of before the log kept them. */
  counts: z.lazy(() => importCountsSchema).nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** Only what was journalled can be undone. */
  canUndo: z.boolean(),
});
export type ImportRun = z.infer<typeof importRunSchema>;

/** What Trede makes of the columns under one shape. */
export const listMatchSchema = z.object({
  shape: listShapeSchema,
  columns: z.array(listColumnSchema),
  /** The layout of before that these columns were matched by; `null`: they were met for the first time. */
  layout: z.object({ id: idSchema, usedOn: isoDateSchema }).nullable(),
  /** The day on which 'trede nu' was true. */
  suggestedReferenceDate: isoDateSchema,
  /** Chosen for this very file before, the latest day in the list that is not in the future, or for want of one. */
  suggestedReferenceDateBy: z.enum(['before', 'list', 'today']),
});
export type ListMatch = z.infer<typeof listMatchSchema>;

export const readListSchema = listMatchSchema.extend({
  /** Names what was read in the next calls, until another list is read or the file is locked. */
  listId: z.string(),
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  /** `null` for a workbook. */
  encoding: listEncodingSchema.nullable(),
  /** `null` for a workbook, and for a file of one column. */
  delimiter: z.string().nullable(),
  /** The sheets of a workbook that can be chosen. */
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  /** The line of the file with the names of the columns; 0: there is none. */
  headerLine: z.int(),
  /** Rows of data, without the header, titles, totals and blank lines. */
  rowCount: z.int(),
  /** The first records of the file. */
  preview: z.array(previewRowSchema),
  /** Lines below the header that are no rows of data. The first twenty. */
  leftOut: z.array(
    z.object({ line: z.int(), kind: z.enum(['title', 'totals']), text: z.string() }),
  ),
  /** An earlier import of this very file that was not undone. */
  importedBefore: importRunSchema.nullable(),
});
export type ReadList = z.infer<typeof readListSchema>;

/** What a spelling in the list stands for; `null`: leave the cell empty. */
export const valueMatchSchema = z.object({
  field: importFieldSchema,
  text: z.string(),
  value: z.string().nullable(),
});
export type ValueMatch = z.infer<typeof valueMatchSchema>;

/** The spellings of one column that the user should look at. */
export const columnValuesSchema = z.object({
  field: importFieldSchema,
  column: z.int(),
  header: z.string(),
  /** `closed`: one of the options, or empty. `open`: a name of its own is allowed as well. */
  kind: z.enum(['closed', 'open']),
  /** What can be chosen: the value as it goes into `ValueMatch`, and its name on screen. */
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  spellings: z.array(
    z.object({
      text: z.string(),
      rows: z.int(),
      /** `null`: Trede has none; a closed column then has a fault, an open one makes a new name. */
      suggestion: z.string().nullable(),
      /** `remembered`: chosen for a list of before. `spelling`: nearly a value that is known. */
      by: z.enum(['remembered', 'spelling']).nullable(),
    }),
  ),
  /** How many different spellings needed no look. */
  understood: z.int(),
  /** Those, the most frequent first; 200 at most. What each is read as, or `null`: as an empty cell. */
  read: z.array(z.object({ text: z.string(), value: z.string().nullable(), rows: z.int() })),
});
export type ColumnValues = z.infer<typeof columnValuesSchema>;

/** A cell that the user mended in Trede; the file itself stays as it is. */
export const correctionSchema = z.object({
  line: z.int(),
  column: z.int().min(0),
  text: z.string().max(4_000),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Which columns the list has. Enough to ask for the values. */
export const columnChoicesSchema = z.object({
  listId: z.string(),
  shape: listShapeSchema.default('clients'),
  columns: z.array(columnMatchSchema),
  /** Columns of which the user said that they hold no BSNs. */
  notBsn: z.array(z.int()).default([]),
});
export type ColumnChoices = z.infer<typeof columnChoicesSchema>;

export const listChoicesSchema = columnChoicesSchema.extend({
  /** 'Trede nu' and the language level are noted as measured on this day. */
  referenceDate: isoDateSchema,
  values: z.array(valueMatchSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** Lines of rows that stay out. */
  skippedLines: z.array(z.int()).default([]),
  /** Answers to questions: this client of the list is the one with the other number, or is not. */
  samePersons: z
    .array(z.object({ clientNumber: z.string(), sameAs: z.string().nullable() }))
    .default([]),
  /** Fields of which a changed value takes the place of what the team file has. */
  overwrite: z.array(importFieldSchema).default([]),
});
export type ListChoices = z.infer<typeof listChoicesSchema>;
/** As a caller gives them: what has a default may be left out. */
export type ListChoicesInput = z.input<typeof listChoicesSchema>;

/** What an import adds. Counted before it is done, and counted again after. */
export const importCountsSchema = z.object({
  rows: z.int(),
  /** Of the rows without a fault that are not skipped, each is one of these four. */
  newRows: z.int(),
  changedRows: z.int(),
  /** Rows that say something else than the team file, which stays as it is. */
  differingRows: z.int(),
  unchangedRows: z.int(),
  warningRows: z.int(),
  faultRows: z.int(),
  skippedRows: z.int(),
  clients: z.int(),
  households: z.int(),
  trajectories: z.int(),
  outflows: z.int(),
  invoices: z.int(),
  contacts: z.int(),
  /** Of the ladder and of the language level. */
  measurements: z.int(),
  /** Orders made because an invoice was for a trajectory without one. */
  orders: z.int(),
  /** Sums: many amounts together may be more than one may be. */
  costCents: z.int(),
  /** On the added invoices, paid or not. */
  billedCents: z.int(),
  /** Facts of known clients and trajectories that are overwritten. */
  changedValues: z.int(),
  /** Facts that the team file did not have of them. */
  filledValues: z.int(),
  /** Clients and trajectories of the list that are in the file already, and stay as they are. */
  knownClients: z.int(),
  knownTrajectories: z.int(),
  /**
   * Clients of the file whom a list of clients does not name in any row; `null` unless it names at least
   * half of the clients of the file.
   */
  absentClients: z.int().nullable(),
  newFunds: z.array(z.string()),
  newProviders: z.array(z.string()),
  newTrajectoryTypes: z.array(z.string()),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** Two persons who are likely one: the user says. Importing waits for the answer. */
export const personQuestionSchema = z.object({
  line: z.int(),
  clientNumber: z.string(),
  name: z.string(),
  birthDate: isoDateSchema.nullable(),
  /** The other one: in the team file, or on an earlier line of the list. */
  other: z.object({
    clientNumber: z.string(),
    name: z.string(),
    birthDate: isoDateSchema.nullable(),
    /** `null`: in the team file. */
    line: z.int().nullable(),
  }),
  answer: z.enum(['same', 'different']).nullable(),
});
export type PersonQuestion = z.infer<typeof personQuestionSchema>;

/** A field in which the list and the team file differ. */
export const fieldChangeSchema = z.object({
  field: importFieldSchema,
  /** How many clients or trajectories differ. */
  count: z.int(),
  /** Up to five. As they are shown. */
  examples: z.array(
    z.object({ line: z.int(), clientNumber: z.string(), from: z.string(), to: z.string() }),
  ),
  /** Whether the value of the list takes the place of the other. */
  overwrite: z.boolean(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** What a list does to the names of klantmanagers: a slip of the pen would be a klantmanager of its own. */
export const listedCaseManagersSchema = z.object({
  /** Names that the team file does not have, with how many clients get each. */
  added: z.array(z.object({ name: z.string(), clients: z.int() })),
  /** Spellings of the list that become another name, in so many rows. */
  joined: z.array(z.object({ written: z.string(), name: z.string(), rows: z.int() })),
});
export type ListedCaseManagers = z.infer<typeof listedCaseManagersSchema>;

export const checkedListSchema = z.object({
  counts: importCountsSchema,
  /** With one fault or more, nothing can be imported. All of them, in the order of the lines. */
  faults: z.array(listRemarkSchema),
  /** Worth a look, stop nothing. */
  warnings: z.array(listRemarkSchema),
  /** An unanswered one keeps the list from being imported. */
  questions: z.array(personQuestionSchema),
  changes: z.array(fieldChangeSchema),
  caseManagers: listedCaseManagersSchema,
});
export type CheckedList = z.infer<typeof checkedListSchema>;

/** A row of the list as it stands, mended cells included. Columns with BSNs are empty. */
export const listedRowSchema = z.object({ line: z.int(), cells: z.array(z.string()) });
export type ListedRow = z.infer<typeof listedRowSchema>;

/** A later change that keeps an import from being undone, as a sentence with the client's number. */
export const obstacleSchema = z.object({
  clientId: idSchema.nullable(),
  /** For the screen alone: the sentence, which an error may carry, has only the number. */
  clientName: z.string().nullable(),
  /** The later import that this is; it comes once, before all others. */
  importId: idSchema.nullable(),
  /**
   * `later-import`: undone first, it is out of the way. `repairable`: the user can put it back. `lasting`:
   * nothing in Trede takes it away again.
   */
  because: z.enum(['later-import', 'repairable', 'lasting']),
  message: z.string(),
});
export type Obstacle = z.infer<typeof obstacleSchema>;

/** What undoing an import would do. */
export const undoPlanSchema = z.object({
  run: importRunSchema,
  /** Rows that would be taken out, and facts that would be put back. */
  removes: z.object({
    clients: z.int(),
    trajectories: z.int(),
    outflows: z.int(),
    invoices: z.int(),
    contacts: z.int(),
    measurements: z.int(),
    households: z.int(),
    orders: z.int(),
    /** Funds, providers, types of trajectories, and what the catalogue has of them. */
    names: z.int(),
    /** What has a history but no count of its own, and costs of trajectories that stay. */
    otherFacts: z.int(),
    restoredValues: z.int(),
  }),
  /** Up to fifty; without one, the import can be undone. */
  obstacles: z.array(obstacleSchema),
  obstacleCount: z.int(),
});
export type UndoPlan = z.infer<typeof undoPlanSchema>;

export const listFormatSchema = z.enum(['csv', 'xlsx']);
export type ListFormat = z.infer<typeof listFormatSchema>;
