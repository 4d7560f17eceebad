import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { requiredText } from '../records/field.ts';

export const documentKinds = ['cv', 'diploma', 'brief', 'verslag', 'anders'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The largest file that is kept, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

/** What can be shown inside the app. Other files are kept, and opened only as a copy that the user saves. */
export const viewableTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'] as const;

export const documentValuesSchema = z.object({
  title: requiredText(120),
  kind: z.enum(documentKinds),
});

export const documentSchema = documentValuesSchema.extend({
  id: idSchema,
  title: z.string(),
  addedOn: isoDateSchema,
  /** By what the bytes are, not by the name of the file. */
  mediaType: z.string(),
  byteCount: z.int().nonnegative(),
});
export type ClientDocument = z.infer<typeof documentSchema>;
