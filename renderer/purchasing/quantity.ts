import type { OrderUnit } from '#shared/purchasing/catalogue.ts';
import { texts } from './texts.ts';

const grouped = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** How a quantity stands in its field and in a table: 1250 hundredths is `12,5`. */
export const quantityText = (hundredths: number): string =>
  grouped.format(hundredths / 100).replaceAll('.', '');

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

/** '12,5 uur', '1 traject'. */
export function quantityWords(hundredths: number, unit: OrderUnit): string {
  const words = texts.units[unit];
  return `${quantityText(hundredths)} ${hundredths === 100 ? words.one : words.many}`;
}
