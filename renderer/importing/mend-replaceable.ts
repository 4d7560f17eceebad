import { requiredFields } from '#shared/importing/required-fields.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';

/** Whether the cells of one fault can all be given the same text, and whether they can be emptied. */
export type Replaceable = 'no' | 'text' | 'also-empty';

/** Of each person another: the same text in many rows is never right. */
const ofOnePerson: ReadonlySet<ImportField | null> = new Set<ImportField>([
  'clientNumber',
  'firstName',
  'lastName',
  'fullName',
]);

/** @param column the index of the column; `null` where a fault is about whole rows */
export function replaceableIn(
  column: number | null,
  fields: readonly (ImportField | null)[],
  shape: ListShape,
): Replaceable {
  const field = column === null ? null : (fields[column] ?? null);
  if (field === null || ofOnePerson.has(field)) return 'no';
  return requiredFields(shape, new Set(fields)).includes(field) ? 'text' : 'also-empty';
}
