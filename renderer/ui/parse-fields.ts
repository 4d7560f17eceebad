import { addDays, daysBetween } from '#shared/kernel/calendar.ts';
import { formatDate, parseDate, parseDayOfYear, type IsoDate } from '#shared/kernel/dates.ts';
import { formatAmount, formatEuro, parseAmount, type Cents } from '#shared/kernel/money.ts';
import { texts } from './texts.ts';

/** What a typed field turned out to be. An empty field is a value too: `null`. */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value | null; readonly note?: string }
  /** `asks`: it can be two things, and only who typed it knows which. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly asks?: true };

/** Reads a typed date in any spelling that `parseDate` knows. */
export function readDateText(text: string): Reading<IsoDate> {
  if (text.trim() === '') return { kind: 'value', value: null };
  const parsed = parseDate(text);
  return parsed.kind === 'date'
    ? { kind: 'value', value: parsed.date }
    : { kind: 'unreadable', reason: parsed.reason };
}

/** The days that are named after today. */
const namedDays: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

/** As `readDateText`, and a day that is named after today: `gisteren`. `note` says which day that is. */
export function readTypedDate(text: string, today: IsoDate): Reading<IsoDate> {
  const away = namedDays[text.trim().toLowerCase()];
  return away === undefined ? readDateText(text) : found(addDays(today, away));
}

const found = (date: IsoDate): Reading<IsoDate> => ({
  kind: 'value',
  value: date,
  note: texts.dateRead(formatDate(date)),
});

/**
 * Which day is meant where no year is typed: the coming one, the last one, or the nearest of the two where
 * either is as likely.
 */
export type NearDate = 'coming' | 'last' | 'nearest';

/**
 * A day as far on the wrong side of today as this may well be meant: yesterday, where the coming one is
 * asked for. In days; our choice.
 */
export const closeBy = 30;

/** Of the nearest of two no more is sure than that it is not far off. In days; our choice. */
export const nearBy = 90;

/**
 * As `readTypedDate`, and a day without a year (`26-11`, `26 nov`) as the first such day from today on, the last
 * up to today, or the nearest of these two; `note` says which one was read. Where the other one may as well be
 * meant it asks for the year. The example in a refusal is a day of this year.
 */
export function readNearDate(text: string, near: NearDate, today: IsoDate): Reading<IsoDate> {
  const typed = parseDayOfYear(text);
  const year = Number(today.slice(0, 4));
  if (typed === null) {
    const reading = readTypedDate(text, today);
    return reading.kind === 'value'
      ? reading
      : { ...reading, reason: reading.reason.replace('31-12-2019', formatDate(today)) };
  }
  const dayAndMonth = `${typed.day}-${typed.month}`;
  const coming = seek(dayAndMonth, year, 1, today);
  const last = seek(dayAndMonth, year, -1, today);
  if (coming === null || last === null) {
    const only = coming ?? last;
    return only === null ? readDateText(`${dayAndMonth}-${year}`) : found(only);
  }
  const [since, until] = [daysBetween(last, today), daysBetween(today, coming)];
  const isSure = {
    coming: since === 0 || since > closeBy,
    last: until === 0 || until > closeBy,
    nearest: Math.min(since, until) <= nearBy,
  }[near];
  if (!isSure) {
    const reason = texts.whichYear(formatDate(last), formatDate(coming));
    return { kind: 'unreadable', reason, asks: true };
  }
  return found(near === 'nearest' ? (since < until ? last : coming) : { coming, last }[near]);
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
