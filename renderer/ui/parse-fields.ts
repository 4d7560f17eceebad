import { formatDate, parseDate, type IsoDate } from '#shared/kernel/dates.ts';
import { formatAmount, formatEuro, parseAmount, type Cents } from '#shared/kernel/money.ts';
import { texts } from './texts.ts';

/** What a typed field turned out to be. An empty field is a value too: `null`. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value | null; readonly note?: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a typed date in any spelling that `parseDate` knows. */
export function readDateText(text: string): Reading<IsoDate> {
  if (text.trim() === '') return { kind: 'value', value: null };
  const parsed = parseDate(text);
  return parsed.kind === 'date'
    ? { kind: 'value', value: parsed.date }
    : { kind: 'unreadable', reason: parsed.reason };
}

/** Reads a typed amount; `note` says what was read where it could have been meant differently. */
export function readAmountText(text: string): Reading<Cents> {
  const typed = text.trim();
  if (typed === '') return { kind: 'value', value: null };
  const parsed = parseAmount(typed);
  if (parsed.kind === 'unreadable') {
    return { kind: 'unreadable', reason: texts.unreadableAmount(typed) };
  }
  return parsed.kind === 'ambiguous'
    ? { kind: 'value', value: parsed.cents, note: texts.readAs(typed, formatEuro(parsed.cents)) }
    : { kind: 'value', value: parsed.cents };
}

/** How a date stands in its field: `31-12-2019`, or empty. */
export const dateText = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));

/** How an amount stands in its field: `1.450,00`, or empty. */
export const amountText = (cents: Cents | null): string =>
  cents === null ? '' : formatAmount(cents);
