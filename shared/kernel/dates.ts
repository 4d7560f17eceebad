import { lightFormat } from 'date-fns/lightFormat';
import { z } from 'zod';

/** A calendar day as `jjjj-mm-dd`; compares as text. There is no time and no time zone in it. */
export type IsoDate = string;

export const isoDateSchema = z.iso.date();

/** The years that somebody may mean; others are slips of the pen. */
const [firstYear, lastYear] = [1900, 2100];

export const hasYearInReach = (date: IsoDate): boolean =>
  yearOf(date) >= firstYear && yearOf(date) <= lastYear;

/** Ends a sentence about a date in a year that is out of reach. */
export const yearsInReach = `Een jaartal ligt tussen ${firstYear} en ${lastYear}.`;

/** Both days belong to the period. */
export const periodSchema = z
  .object({ from: isoDateSchema, until: isoDateSchema })
  .refine((period) => period.from <= period.until, {
    message: 'De einddatum ligt vóór de begindatum. Kies een latere dag.',
    path: ['until'],
  });
export type Period = z.infer<typeof periodSchema>;

/** `2019-12-31` → `31-12-2019`. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}-${month}-${year}`;
}

/** `01-01-2019 tot en met 31-12-2019`: both days belong to it. */
export const formatPeriod = (period: Period): string =>
  `${formatDate(period.from)} tot en met ${formatDate(period.until)}`;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The local calendar day of a moment. */
export const toIsoDate = (moment: Date): IsoDate => lightFormat(moment, 'yyyy-MM-dd');

const monthNames = [
  'Januari',
  'Februari',
  'Maart',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Augustus',
  'September',
  'Oktober',
  'November',
  'December',
];

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** A Dutch sentence that says what is wrong with the text. */
  | { readonly kind: 'unreadable'; readonly reason: string };

const unreadable = (reason: string): ParsedDate => ({ kind: 'unreadable', reason });

/** How many days a month has; months count from 1. */
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

function checkedDate(text: string, year: number, month: number, day: number): ParsedDate {
  const monthName = monthNames[month - 1];
  if (monthName === undefined)
    return unreadable(`${text} bestaat niet. Een jaar heeft 12 maanden.`);
  const days = daysIn(year, month);
  if (day < 1 || day > days) {
    const label = month === 2 ? `Februari ${year}` : monthName;
    return unreadable(`${text} bestaat niet. ${label} heeft ${days} dagen.`);
  }
  if (year < firstYear || year > lastYear) {
    return unreadable(`${text} ligt te ver weg. ${yearsInReach}`);
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return { kind: 'date', date: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}

/** `14:30`, `T00:00:00.000Z`, `2:30 PM`: the time behind a date, which is left out. */
const timeBehind =
  /(?:[ T]|, )(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?| uur)?(?: ?Z| ?[+-]\d\d:?\d\d)?$/i;

/** `ma`, `maandag`, `Mon,`: the day of the week before a date. */
const weekdayBefore =
  /^(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?,? +(?=[\p{L}\d])/iu;

/** Dutch and English names of months, whole and as Excel shortens them. */
const monthWords: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb febr february',
    'maart mrt mar march',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sep sept',
    'oktober okt oct october',
    'november nov',
    'december dec',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

export interface DateReading {
  /**
   * The year that two digits stand for. Without it they are refused rather than guessed. For `'07` and
   * `07` it gets 7.
   */
  readonly yearOfTwoDigits?: (twoDigits: number) => number;
}

/**
 * Reads a typed or imported date: day first (`31-12-2019`, `1-6-2017`, `31/12/2019`, `31.12.2019`), with
 * the month in words (`3 april 2026`, `3-apr-2026`), or `2019-12-31`. A day of the week before it and a
 * time behind it are left out. A year has four digits, unless the caller says what two stand for.
 */
export function parseDate(input: string, { yearOfTwoDigits }: DateReading = {}): ParsedDate {
  const text = input.trim();
  const bare = /^\d+[-/.]\d+[-/.]\d+$/.test(text)
    ? text
    : text.replace(timeBehind, '').replace(weekdayBefore, '').trim();
  const found = partsOf(bare);
  if (found === null) {
    if (parseDayOfYear(bare) !== null) {
      return unreadable(`‘${text}’ heeft geen jaar. Schrijf het jaar erbij, zoals 31-12-2019.`);
    }
    return unreadable(`‘${text}’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.`);
  }
  const { year, month, day } = found;
  if (year.length === 4) return checkedDate(text, Number(year), month, day);
  if (yearOfTwoDigits) return checkedDate(text, yearOfTwoDigits(Number(year)), month, day);
  return unreadable(`${text} heeft een jaartal van twee cijfers. Schrijf het jaar voluit.`);
}

interface DateParts {
  /** Two or four digits. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const dayAndMonth = /^(\d{1,2})(?:[-/. ](\d{1,2})|(?:e )?[-/. ]{0,2}(\p{L}{3,9})\.?)$/u;

/** A day of no year: `26-11`, `26/11`, `26 nov`, `do 26 november`; `null`: the text is something else. */
export function parseDayOfYear(
  input: string,
): { readonly day: number; readonly month: number } | null {
  const found = dayAndMonth.exec(input.trim().replace(weekdayBefore, ''));
  if (found === null) return null;
  const [, day, number, word = ''] = found;
  const month = number === undefined ? monthWords.get(word.toLowerCase()) : Number(number);
  return month === undefined ? null : { day: Number(day), month };
}

const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]'?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const monthInWords =
  /^(\d{1,2})(?:e|th|st|nd|rd)?[-/. ]{1,2}(\p{L}{3,9})[-/., ]{1,2}'?(\d{4}|\d{2})$/u;
const monthInFront = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;

function partsOf(text: string): DateParts | null {
  const numbers = dayFirst.exec(text);
  if (numbers) {
    const [, day, month, year = ''] = numbers;
    return { year, month: Number(month), day: Number(day) };
  }
  const iso = yearFirst.exec(text);
  if (iso) {
    const [, year = '', month, day] = iso;
    return { year, month: Number(month), day: Number(day) };
  }
  const dutch = monthInWords.exec(text);
  const english = dutch ?? monthInFront.exec(text);
  if (english === null) return null;
  const [, first = '', second = '', year = ''] = english;
  const month = monthWords.get((dutch ? second : first).toLowerCase());
  return month === undefined ? null : { year, month, day: Number(dutch ? first : second) };
}
