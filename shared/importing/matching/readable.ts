import { cellReaders } from '../cells.ts';
import { freeTextFields, isOfKind } from '../field-kinds.ts';
import type { ImportField } from '../schema.ts';
import { saysNothing, wordFinder, yesNoWords } from '../words.ts';
import type { ColumnSample } from './column-sample.ts';

/** Whether a field holds anything, so that no value speaks against it. */
const holdsAnything = (field: ImportField): boolean =>
  freeTextFields.has(field) || isOfKind(field, 'number');

const isYesNo = wordFinder(yesNoWords);
const figuresOnly = /^[\d.,:/€ -]+$/;

/** The part of the different texts that can be read as the field, from 0 to 1; `null`: it says nothing. */
export function readableShare(field: ImportField, { texts }: ColumnSample): number | null {
  const telling = texts.filter((text) => !saysNothing(text));
  if (telling.length === 0) return null;
  if (holdsAnything(field)) {
    if (field === 'nationality') return 1 - share(telling, (text) => figuresOnly.test(text));
    // `Gezin: alleenstaand` would make one household of many.
    return field === 'householdNumber' ? share(telling, (text) => /\d/.test(text)) : null;
  }
  // Days as Excel counts them are read by their column, not one by one.
  return share(
    telling,
    (text) => cellReaders[field](text).value !== null || /^\d{5}(?:[.,]0+)?$/.test(text),
  );
}

/** Whether a column says ja or nee where a reason is wanted: `Uitstroom` of `ja` is no reason. */
export const saysOnlyYesOrNo = ({ texts }: ColumnSample): boolean =>
  texts.length > 0 && texts.every((text) => isYesNo(text) !== null || saysNothing(text));

/** Of how many it holds, from 0 to 1; 0 of none. */
export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;
