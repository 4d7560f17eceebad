/** `0,9` → 90 hundredths; empty → `null`; what is no number → `NaN`. A point counts as a comma. */
export function readFte(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  if (!/^\d{0,2}(?:[.,]\d{1,2})?$/.test(typed)) return NaN;
  return Math.round(Number(typed.replace(',', '.')) * 100);
}
