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

/** Which day is meant where no year is typed: the coming one or the last one. */
export type NearDate = 'coming' | 'last';

/**
 * As `readDateText`, and a day without a year (`26-11`) as the nearest such day from today on, or up to
 * today; `note` says which one was read. The example in a refusal is a day of this year.
 */
export function readNearDate(text: string, near: NearDate, today: IsoDate): Reading<IsoDate> {
  const found = /^\s*(\d{1,2})[-/. ](\d{1,2})\s*$/.exec(text);
  const year = Number(today.slice(0, 4));
  if (found === null) {
    const reading = readDateText(text);
    return reading.kind === 'value'
      ? reading
      : { ...reading, reason: reading.reason.replace('31-12-2019', formatDate(today)) };
  }
  const step = near === 'coming' ? 1 : -1;
  // 29 February may be up to eight years off.
  for (let away = 0; away <= 8; away += 1) {
    const parsed = parseDate(`${found[1]}-${found[2]}-${year + step * away}`);
    if (parsed.kind !== 'date') continue;
    const { date } = parsed;
    if (near === 'coming' ? date < today : date > today) continue;
    return { kind: 'value', value: date, note: texts.dateRead(formatDate(date)) };
  }
  return readDateText(`${text.trim()}-${year}`);
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
