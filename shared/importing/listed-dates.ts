import { formatDate, parseDate, yearOf, type IsoDate } from '../kernel/dates.ts';

/** A date as a list writes it. `null` with a warning: a system's way of writing that there is none. */
export type ListedDate =
  | { readonly kind: 'date'; readonly date: IsoDate; readonly warning?: string }
  | { readonly kind: 'none'; readonly warning: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface ListedDateReading {
  /** The whole column holds Excel's own numbers, so that one of them is no surprise. */
  readonly serialsAreUsual?: boolean;
  /** The whole column has the month before the day. */
  readonly monthFirst?: boolean;
  /** A date of birth is never after this day: two digits then stand for a year of the century before. */
  readonly notAfter?: IsoDate;
}

/**
 * What Excel itself makes of a year in two digits: 00-29 is of this century, 30-99 of the one before.
 * Who is born in '27 is born in 1927 as long as 2027 has not come.
 */
function yearOfTwoDigits(twoDigits: number): number {
  return twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Written by systems that must fill in something: the first and last day that they know. */
const noDates = new Set(['1900-01-01', '1899-12-30', '1899-12-31', '9999-12-31', '0001-01-01']);
const zeros =
  /^(?:0{1,2}[-/.]0{1,2}[-/.](?:0{4}|0{2}|1900)|0{4}[-/.]0{1,2}[-/.]0{1,2}|0{1,2}[-/.]0?1[-/.]1900)(?:[ T][0:.]+Z?)?$/;
const farDay =
  /^(?:31[-/.]12[-/.]9999|0?1[-/.]0?1[-/.]0001|3[01][-/.]12[-/.]1899|(?:9999-12-31|0001-01-01|1899-12-3[01]).*)(?:[ T].*)?$/;

/** A time in another zone: the day here may be another one than is written. */
const otherZone = /\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/i;
const midnight = /[ T]0{1,2}:00(?::00(?:\.0+)?)? ?(?:Z|[+-]\d\d:?\d\d)$/i;

/** What nearly all dates look like: a day that every month has, in a year that nobody doubts. */
const plainDay = /^(0[1-9]|1\d|2[0-8])-(0[1-9]|1[0-2])-(19[1-9]\d|20\d\d)$/;

/** Reads a date of a list: all that `parseDate` knows, two digits for a year, and Excel's own numbers. */
export function readListedDate(written: string, reading: ListedDateReading = {}): ListedDate {
  const text = written.trim();
  const plain = reading.monthFirst === true ? null : plainDay.exec(text);
  if (plain !== null) return { kind: 'date', date: `${plain[3]}-${plain[2]}-${plain[1]}` };
  const serial = dateOfSerial(text);
  if (serial !== null) return ofSerial(text, serial, reading);
  if (zeros.test(text) || farDay.test(text)) return noDate(text);
  const inOrder = separated(text) ?? dayBefore(text.replace(otherHyphens, '-'), reading);
  const parsed = parseDate(inOrder, { yearOfTwoDigits });
  if (parsed.kind === 'unreadable') {
    return { kind: 'unreadable', reason: parsed.reason.replaceAll(inOrder, () => text) };
  }
  if (noDates.has(parsed.date)) return noDate(text);
  const date = notAfter(text, parsed.date, reading);
  if (!otherZone.test(text) || midnight.test(text)) return { kind: 'date', date };
  return {
    kind: 'date',
    date,
    warning: `‘${text}’ is een tijd in een andere tijdzone. Trede leest ${formatDate(date)}. Klopt die dag?`,
  };
}

/** Hyphens as text programs make them. */
const otherHyphens = /(?<=\d)[‐‑‒–—−](?=\d)/g;

const yearInFront = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)$/;
const yearBehind = /^(\d{1,2})(\d\d)((?:19|20)\d\d)$/;

/**
 * A date in digits only: `20191231`, `31122019`, and `1022019` of which Excel dropped the zero. No text is
 * both: a year in front has a month behind it, and no month begins with 19 or 20.
 */
function separated(text: string): string | null {
  const digits = yearInFront.exec(text) ?? yearBehind.exec(text);
  return digits && `${digits[1]}-${digits[2]}-${digits[3]}`;
}

const noDate = (text: string): ListedDate => ({
  kind: 'none',
  warning: `‘${text}’ schrijft een systeem als er geen datum is. Trede leest deze cel als leeg.`,
});

const monthAndDay = /^(\d{1,2})([-/. ])(\d{1,2})(?=[-/. ])/;

/** The text with the day in front where the column has the month there. */
const dayBefore = (text: string, { monthFirst }: ListedDateReading): string =>
  monthFirst === true ? text.replace(monthAndDay, '$3$2$1') : text;

const twoDigitYear = /^\d{1,2}[-/. ]+(?:\d{1,2}|\p{L}+)[-/., ]+'?\d{2}(?:\D|$)/u;

function notAfter(text: string, date: IsoDate, { notAfter: last }: ListedDateReading): IsoDate {
  if (last === undefined || date <= last || !twoDigitYear.test(text)) return date;
  return `${yearOf(date) - 100}${date.slice(4)}`;
}

const dayLength = 86_400_000;
const serialText = /^(\d{5})(?:[.,]\d+)?$/;

/** 18 May 1927 and 31 December 2099: what lies outside is no day of somebody's life. */
const firstSerial = 10_000;
const lastSerial = 73_050;

/** Whether a cell holds a day as Excel keeps it. */
export const looksLikeSerial = (text: string): boolean => dateOfSerial(text.trim()) !== null;

/**
 * The day that Excel keeps as this number: 43831 is 1 January 2020. Counted as Windows does, from 1900;
 * the old count of the Mac, from 1904, cannot be told apart from it and is seldom met.
 */
function dateOfSerial(text: string): IsoDate | null {
  const days = Number(serialText.exec(text)?.[1]);
  if (!(days >= firstSerial && days <= lastSerial)) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * dayLength).toISOString().slice(0, 10);
}

const ofSerial = (
  text: string,
  date: IsoDate,
  { serialsAreUsual }: ListedDateReading,
): ListedDate =>
  serialsAreUsual === true
    ? { kind: 'date', date }
    : {
        kind: 'date',
        date,
        warning: `‘${text}’ is een getal. Excel bedoelt daarmee ${formatDate(date)}. Klopt die dag?`,
      };
