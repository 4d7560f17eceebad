/** A typed year; `null` when nothing is typed, `NaN` when it is no year of four figures. */
export function readYear(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
}
