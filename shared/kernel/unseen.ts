/** Signs that are drawn as nothing: fillers, joiners, marks of direction, and white space in braille. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;
const onlyUnseen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u;
/** Controls, spaces without width, hyphens that may be shown, marks and overrides of direction. */
const needless = /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
/** At the end a sign that chooses how the one before it is drawn has a use. */
const around =
  /^[\s\p{Default_Ignorable_Code_Point}\u2800]+|(?:[\s\u2800]|(?![\ufe00-\ufe0f\u{e0000}-\u{e0fff}])\p{Default_Ignorable_Code_Point})+$/gu;

/**
 * Text without what nobody sees and without white space around it; empty when nothing of it is seen. What
 * joins signs within a word or an emoji stays.
 */
export function withoutUnseen(text: string): string {
  if (onlyUnseen.test(text)) return '';
  return text.toWellFormed().replace(needless, '').replace(around, '');
}

/** Whether a text holds signs that nobody sees, which would make two names that look the same differ. */
export const hasUnseen = (text: string): boolean => unseen.test(text);
