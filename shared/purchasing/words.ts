import type { VatRate } from '../kernel/money.ts';
import type { OrderUnit } from './catalogue.ts';

/** What one of an order is: `1 maand`, `3 maanden`. */
export const unitWords: Readonly<
  Record<OrderUnit, { readonly one: string; readonly many: string }>
> = {
  traject: { one: 'traject', many: 'trajecten' },
  uur: { one: 'uur', many: 'uur' },
  maand: { one: 'maand', many: 'maanden' },
  deelnemer: { one: 'deelnemer', many: 'deelnemers' },
  groep: { one: 'groep', many: 'groepen' },
};

export const vatRateWords: Readonly<Record<VatRate, string>> = {
  '21': '21%',
  '9': '9%',
  '0': '0%',
  vrijgesteld: 'vrijgesteld',
};

const grouped = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** How a quantity stands in a field, a table and print: 1250 hundredths is `12,5`. */
export const quantityText = (hundredths: number): string =>
  grouped.format(hundredths / 100).replaceAll('.', '');

/** '12,5 uur', '1 traject'. */
export function quantityWords(hundredths: number, unit: OrderUnit): string {
  const words = unitWords[unit];
  return `${quantityText(hundredths)} ${hundredths === 100 ? words.one : words.many}`;
}
