import type { ImportField } from './schema.ts';
import { requiredFieldsOfShape, type ListShape } from './shapes.ts';

/**
 * The fields that a list of this shape cannot do without, given the fields that it has: a column with the
 * whole name does for those of the first and the last name, where the list has neither.
 */
export function requiredFields(
  shape: ListShape,
  has: ReadonlySet<ImportField | null>,
): readonly ImportField[] {
  const isWhole = has.has('fullName') && !has.has('firstName') && !has.has('lastName');
  return shape === 'clients' && isWhole
    ? ['clientNumber', 'fullName']
    : requiredFieldsOfShape[shape];
}
