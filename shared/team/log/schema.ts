import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { actGroups, exportForms, subjectKinds } from './kinds.ts';
import { logFindingSchema } from './warnings.ts';

/** Which lines are looked for. */
export const logFilterSchema = z.object({
  userId: idSchema.nullable(),
  group: z.enum(actGroups).nullable(),
  /** Of a client: also the orders and invoices in which the client stands. */
  clientId: idSchema.nullable(),
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
  outcome: z.enum(['gelukt', 'geweigerd']).nullable(),
});
export type LogFilter = z.infer<typeof logFilterSchema>;

export const wholeLog: LogFilter = {
  userId: null,
  group: null,
  clientId: null,
  from: null,
  until: null,
  outcome: null,
};

export const logLineSchema = z.object({
  id: idSchema,
  /** ISO time in UTC. */
  at: z.string(),
  /** Of the contract, or of another version. */
  call: z.string(),
  outcome: z.string(),
  kind: z.enum(subjectKinds).nullable(),
  subjectId: z.int().nullable(),
  form: z.enum(exportForms).nullable(),
  userId: idSchema.nullable(),
  account: z.string(),
  computer: z.string(),
});
export type LogLine = z.infer<typeof logLineSchema>;

/** Who did something, also those who are gone. */
export const logUserSchema = z.object({ id: idSchema, name: z.string() });

/** A part of the lines that were asked for, the latest first. */
export const logPartSchema = z.object({
  lines: z.array(logLineSchema),
  /** All that there are of these. */
  total: z.int().nonnegative(),
  /** The last line that counts: what came later stays out, so that every part is of one list. */
  upTo: z.int().nonnegative(),
  users: z.array(logUserSchema),
  /** Clients, by name, and orders and invoices, by number, that these lines are about and that still stand. */
  subjects: z.array(z.object({ kind: z.enum(subjectKinds), id: idSchema, label: z.string() })),
});
export type LogPart = z.infer<typeof logPartSchema>;

/** The most lines of one part, and of one print. */
export const mostLines = { part: 500, print: 5000 } as const;

export const logCheckSchema = z.object({
  checkedAt: z.string(),
  lines: z.int().nonnegative(),
  /** The first place where the log is not as it was written; `null`: all of it is. */
  fault: z.object({ kind: z.enum(['changed', 'missing']), line: z.int().positive() }).nullable(),
});
export type LogCheck = z.infer<typeof logCheckSchema>;

/** What Trede found about the file at an opening. */
export const logWarningSchema = z.object({ finding: logFindingSchema, at: z.string() });
export type LogWarning = z.infer<typeof logWarningSchema>;
