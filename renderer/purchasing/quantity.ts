/**
 * Reads a typed quantity in hundredths: `12`, `12,5` and `12.25`. `null`: it is no number above zero with at
 * most two decimals.
 */
export function readQuantity(text: string): number | null {
  const found = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  if (found === null) return null;
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return hundredths === 0 ? null : hundredths;
}
