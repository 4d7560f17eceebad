import { z } from 'zod';

/** Whole euro cents. Never a fraction, never another currency. */
export type Cents = number;

/** More than any municipality spends; keeps sums far inside the safe integers. */
const maximumCents = 1_000_000_000_00;

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

const currency = '(?:€|eur(?:o)?)';
const currencyBefore = new RegExp(`^([-−+]?)\\s*${currency}\\.?\\s*`, 'i');
const currencyBehind = new RegExp(`\\s*${currency}\\.?$`, 'i');

/**
 * Reads an amount as Dutch people and Dutch Excel write it: `1.450,00`, `1450`, `€ 985,50`, `680,-`,
 * `-110,7`, `110,70-`, `(110,70)`, `1 450,00`, `1'450.00`. Points are thousands, the comma is decimal.
 * `985.50` (one point, one or two digits after it) is read as decimals; `1.000` is read as thousands and
 * called ambiguous. More than two decimals are refused rather than rounded, unless they are all zeros
 * and cannot be thousands: `985,5000`.
 */
export function parseAmount(text: string): ParsedAmount {
  const { body, negative } = withoutSign(text);
  const amount = (whole: string, decimals = ''): ParsedAmount => {
    const cents =
      Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
    if (!Number.isSafeInteger(cents) || cents > maximumCents) return { kind: 'unreadable' };
    return { kind: 'amount', cents: cents === 0 ? 0 : negative ? -cents : cents };
  };
  const dutch = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}(?:00+)?))?$/.exec(body);
  if (dutch && !mayBeThousands(dutch[2])) {
    const [, whole = '', decimals] = dutch;
    const result = amount(whole, decimals);
    const onlyOnePoint = whole.indexOf('.') !== -1 && whole.indexOf('.') === whole.lastIndexOf('.');
    return result.kind === 'amount' && onlyOnePoint && decimals === undefined
      ? { kind: 'ambiguous', cents: result.cents }
      : result;
  }
  const pointAsDecimal = /^(\d+)\.(\d{1,2}(?:00+)?)$/.exec(body);
  if (pointAsDecimal && !mayBeThousands(pointAsDecimal[2])) {
    return amount(pointAsDecimal[1] ?? '', pointAsDecimal[2]);
  }
  const english = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$/.exec(body);
  if (english) return amount(english[1] ?? '', english[2]);
  const grouping = /^([1-9]\d{0,2}(?:[ ']\d{3})+)(?:[.,](\d{1,2}))?$/.exec(body);
  if (grouping) return amount(grouping[1] ?? '', grouping[2]);
  return { kind: 'unreadable' };
}

/** Three digits behind the only comma or point can be decimals and can be thousands. */
const mayBeThousands = (decimals: string | undefined): boolean => decimals?.length === 3;

const withoutCurrency = (text: string): string =>
  text.replace(currencyBefore, '$1').replace(currencyBehind, '');

/** What stands in a cell without currency, spaces that separate nothing, and sign. */
function withoutSign(text: string): { readonly body: string; readonly negative: boolean } {
  let body = withoutCurrency(
    text.replace(/\s+/g, ' ').replace(/[’‘`]/g, "'").replace(/[−–—]/g, '-').trim(),
  );
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) body = bracketed[1] ?? '';
  body = withoutCurrency(body)
    .replace(/[.,] ?[-=]+$/, ',00')
    .replace(/ (?!\d)|(?<!\d) /g, '');
  const signed = /^([-+])(.*)$|^(.*\d)(-)$/.exec(body);
  if (signed) body = (signed[2] ?? signed[3] ?? '').replace(currencyBefore, '');
  const minus = signed?.[1] === '-' || signed?.[4] === '-';
  // Two signs are a mistake of somebody, and no amount.
  if (bracketed && signed) return { body: '', negative: false };
  return { body, negative: bracketed !== null || minus };
}
