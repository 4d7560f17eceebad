import { isOfKind } from '#shared/importing/field-kinds.ts';
import type { ColumnMatch, ImportField } from '#shared/importing/schema.ts';

/** One in eleven of a municipality's own numbers passes as a BSN; those in a column of them are none. */
export const isOwnNumber = (field: ImportField | null): boolean =>
  field !== null && isOfKind(field, 'number');

/** The columns that the user says hold such numbers. */
export const ownNumbers = (columns: readonly ColumnMatch[]): ReadonlySet<number> =>
  new Set(columns.filter(({ field }) => isOwnNumber(field)).map(({ column }) => column));
