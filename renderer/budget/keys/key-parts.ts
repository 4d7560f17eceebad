/** A typed part of a key; `null` when nothing is typed, `NaN` when it is no whole number above zero. */
export function readWeight(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const weight = Number(typed);
  return /^\d{1,7}$/.test(typed) && weight > 0 ? weight : Number.NaN;
}

/** `60%`, `33,3%`: what a part is of the whole, for reading only. */
export function percentText(weight: number, whole: number): string {
  const tenths = Math.round((weight * 1000) / whole);
  return tenths % 10 === 0
    ? `${tenths / 10}%`
    : `${Math.floor(tenths / 10)},${String(tenths % 10)}%`;
}
