import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { chosenText, ownId, requiredText } from '../records/field.ts';
import { trackSchema } from '../schema.ts';

/** How a list of clients is set: what the window makes of it is its own, the file only keeps it. */
export const viewSettingSchema = z.object({
  columns: z.array(ownId(40)).max(40),
  /** What must hold, by the name of the filter; of several values one is enough. */
  filters: z.record(ownId(40), z.array(chosenText(120)).max(50)),
  sort: z.object({
    columnId: ownId(40),
    direction: z.enum(['ascending', 'descending']),
  }),
  groupBy: ownId(40).nullable(),
});
export type ViewSetting = z.infer<typeof viewSettingSchema>;

export const savedViewSchema = z.object({
  id: idSchema,
  name: z.string(),
  setting: viewSettingSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const newViewSchema = z
  .object({
    /** Replaces this view; `null` makes a new one. */
    id: idSchema.nullable(),
    /** What the view was on screen, as in `caseload.saveRecord`; `null` for a new one. */
    before: savedViewSchema.omit({ id: true }).nullable(),
    name: requiredText(60),
    setting: viewSettingSchema,
  })
  .refine(({ id, before }) => (id === null) === (before === null), {
    message: 'Open deze weergave opnieuw.',
    path: ['before'],
  });

const chosenClients = z
  .array(idSchema)
  .min(1, 'Kies ten minste één klant.')
  .max(10_000, 'Kies ten hoogste 10.000 klanten tegelijk.');

/** One change for many clients at once: all or nothing, one undo. */
export const bulkChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('assign'),
    clientIds: chosenClients,
    caseManager: requiredText(120),
    since: isoDateSchema,
  }),
  z.object({
    kind: z.literal('track'),
    clientIds: chosenClients,
    track: trackSchema,
    since: isoDateSchema,
  }),
  /** A trajectory that costs nothing, such as a course of volunteers: bought ones go through an order. */
  z.object({
    kind: z.literal('course'),
    clientIds: chosenClients,
    typeName: requiredText(120),
    startDate: isoDateSchema,
    endDate: isoDateSchema.nullable(),
  }),
]);
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** A cell of a list that leaves the app: text stays text, a day and a number keep their kind. */
export const listCellSchema = z.union([
  z.string().max(1_000),
  z.number(),
  z.object({ date: isoDateSchema }),
  z.null(),
]);
export type ListCell = z.infer<typeof listCellSchema>;

export const listDocumentRequestSchema = z.object({
  title: z.string().min(1).max(80),
  format: z.enum(['xlsx', 'csv']),
  headers: z.array(z.string().max(80)).min(1).max(40),
  rows: z.array(z.array(listCellSchema).max(40)).max(200_000),
  /** The clients of the rows: for the log alone. */
  clientIds: z.array(idSchema).max(200_000).default([]),
});
