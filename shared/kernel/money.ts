import { z } from 'zod';

/** Whole euro cents. Never a fraction, never another currency. */
export type Cents = number;

/** More than any municipality spends; keeps sums far inside the safe integers. */
const maximumCents = 1_000_000_000_00;

export const centsSchema = z.int().min(-maximumCents).max(maximumCents);

/** An amount that somebody owes or pays: zero or more. */
export const amountSchema = z.int().min(0).max(maximumCents);

export const vatRates = ['21', '9', '0', 'vrijgesteld'] as const;
export const vatRateSchema = z.enum(vatRates);
export type VatRate = z.infer<typeof vatRateSchema>;

/**
 * The VAT that is inside an amount which includes it, rounded to the nearest cent (half up).
 * 'vrijgesteld' and 0% give 0.
 */
export function vatIncluded(amountWithVat: Cents, rate: VatRate): Cents {
  const percentage = rate === 'vrijgesteld' ? 0 : Number(rate);
  return Math.round((amountWithVat * percentage) / (100 + percentage));
}

const grouped = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: 'always',
});

/** `123456` → `1.234,56`; a minus is the typographic one. For tables, where the unit stands in the head. */
export function formatAmount(cents: Cents): string {
  const text = grouped.format(Math.abs(cents) / 100);
  return cents < 0 ? `−${text}` : text;
}

/** `123456` → `€ 1.234,56`, with a no-break space. For single amounts and totals. */
export const formatEuro = (cents: Cents): string => `€\u00a0${formatAmount(cents)}`;

export type ParsedAmount =
  | { readonly kind: 'amount'; readonly cents: Cents }
  /** `1.000` can be a thousand or one: the caller warns and says which was taken. */
  | { readonly kind: 'ambiguous'; readonly cents: Cents }
  | { readonly kind: 'unreadable' };

/**
 * Reads an amount as Dutch people and Dutch Excel write it: `1.450,00`, `1450`, `€ 985,50`, `680,-`,
 * `-110,7`, `1 450,00`. Points are thousands, the comma is decimal. `985.50` (one point, one or two
 * digits after it) is read as decimals; `1.000` is read as thousands and called ambiguous.
 */
export function parseAmount(text: string): ParsedAmount {
  let body = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(-|−)?(€|EUR)/i, '$1')
    .replace(/(€|EUR)$/i, '')
    .replace(/,(-|–|—|=)+$/, '')
    .replace('−', '-');
  const negative = body.startsWith('-');
  if (negative) body = body.slice(1).replace(/^(€|EUR)/i, '');
  const sign = negative ? -1 : 1;
  const amount = (whole: string, decimals: string): ParsedAmount => {
    const cents = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0') || '0');
    if (!Number.isSafeInteger(cents) || cents > maximumCents) return { kind: 'unreadable' };
    return { kind: 'amount', cents: cents === 0 ? 0 : sign * cents };
  };
  const dutch = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(body);
  if (dutch) {
    const [, whole = '', decimals] = dutch;
    const result = amount(whole, decimals ?? '');
    const onlyOnePoint = whole.indexOf('.') !== -1 && whole.indexOf('.') === whole.lastIndexOf('.');
    return result.kind === 'amount' && onlyOnePoint && decimals === undefined
      ? { kind: 'ambiguous', cents: result.cents }
      : result;
  }
  const pointAsDecimal = /^(\d+)\.(\d{1,2})$/.exec(body);
  if (pointAsDecimal) return amount(pointAsDecimal[1] ?? '', pointAsDecimal[2] ?? '');
  const english = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(body);
  if (english) return amount((english[1] ?? '').replaceAll(',', ''), english[2] ?? '');
  return { kind: 'unreadable' };
}
