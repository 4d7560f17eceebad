import type { ColumnMatch, ImportField } from '#shared/importing/schema.ts';

/** One in eleven of a municipality's own numbers passes as a BSN; those in a column of them are none. */
export const numberFields: ReadonlySet<ImportField | null | undefined> = new Set([
  'clientNumber',
  'householdNumber',
  'orderNumber',
  'invoiceNumber',
]);

/** The columns that the user says hold such numbers. */
export const ownNumbers = (columns: readonly ColumnMatch[]): ReadonlySet<number> =>
  new Set(columns.filter(({ field }) => numberFields.has(field)).map(({ column }) => column));
