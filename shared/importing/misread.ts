import type { CellReading } from './cells.ts';
import { freeTextFields } from './field-kinds.ts';
import type { ImportField } from './schema.ts';

/** Nearly no cell has one of these. */
const rare =
  /[\u0080-\u009f\u00c2-\u00c5\u0152\u0160\u02c6\u2022\u2020\u2021\u2030\u2039\u201a\u201e\u20ac\u2122\ufffd]/;

/**
 * What windows-1252 makes of letters that were written in another way: two signs for one letter of UTF-8
 * (`NoÃ«`), and signs inside words for those of DOS and the older Mac (`No‰`, `€elik`).
 */
const misread = [
  /[\u0080-\u009f\ufffd]/,
  /[ÂÃÄÅ][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/,
  /\p{L}[‰†‡ˆ‹]/u,
  /\p{L}[€™‚„•]\p{L}/u,
  /(?<!\p{L}|\d)[‰‡€]\p{Ll}{2}/u,
];

const warning =
  'Een letter is verkeerd gelezen. Kies bij Lezen een andere tekenset, of verbeter de cel.';

/** Reads as `read` does, and warns of letters that cannot be what was meant. */
export function withMisreadWarning<Value>(
  field: ImportField,
  read: (text: string) => CellReading<Value>,
): (text: string) => CellReading<Value> {
  if (!freeTextFields.has(field)) return read;
  return (text) => {
    const reading = read(text);
    if (!rare.test(text) || 'fault' in reading || reading.warning !== undefined) return reading;
    return misread.some((pattern) => pattern.test(text)) ? { ...reading, warning } : reading;
  };
}
