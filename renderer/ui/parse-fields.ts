import { daysBetween } from '#shared/kernel/calendar.ts';
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

/**
 * Which day is meant where no year is typed: the coming one, the last one, or the nearest of the two where
 * either is as likely.
 */
export type NearDate = 'coming' | 'last' | 'nearest';

/**
 * As `readDateText`, and a day without a year (`26-11`) as the first such day from today on, the last up
 * to today, or the nearest of these two; `note` says which one was read. The example in a refusal is a day of this year.
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
  const dayAndMonth = `${found[1]}-${found[2]}`;
  const coming = near === 'last' ? null : seek(dayAndMonth, year, 1, today);
  const last = near === 'coming' ? null : seek(dayAndMonth, year, -1, today);
  const date =
    coming === null || last === null
      ? (coming ?? last)
      : daysBetween(last, today) < daysBetween(today, coming)
        ? last
        : coming;
  return date === null
    ? readDateText(`${text.trim()}-${year}`)
    : { kind: 'value', value: date, note: texts.dateRead(formatDate(date)) };
}

/** The first such day from today on (`1`) or back from it (`-1`); `null`: there is none. */
function seek(dayAndMonth: string, year: number, step: 1 | -1, today: IsoDate): IsoDate | null {
  // 29 February may be up to eight years off.
  for (let away = 0; away <= 8; away += 1) {
    const parsed = parseDate(`${dayAndMonth}-${year + step * away}`);
    if (parsed.kind !== 'date') continue;
    if (step === 1 ? parsed.date >= today : parsed.date <= today) return parsed.date;
  }
  return null;
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
