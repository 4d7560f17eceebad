import { format, isValid, parseISO } from 'date-fns';
import { z } from 'zod';

/** A calendar day as `jjjj-mm-dd`; compares as text. There is no time and no time zone in it. */
export type IsoDate = string;

export const isoDateSchema = z.iso.date();

/** Both days belong to the period. */
export const periodSchema = z
  .object({ from: isoDateSchema, until: isoDateSchema })
  .refine((period) => period.from <= period.until, {
    message: 'De einddatum ligt vóór de begindatum.',
    path: ['until'],
  });
export type Period = z.infer<typeof periodSchema>;

/** `2019-12-31` → `31-12-2019`. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}-${month}-${year}`;
}

export const formatPeriod = (period: Period): string =>
  `${formatDate(period.from)} tot en met ${formatDate(period.until)}`;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The local calendar day of a moment. */
export const toIsoDate = (moment: Date): IsoDate => format(moment, 'yyyy-MM-dd');

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

function checkedDate(text: string, year: number, month: number, day: number): ParsedDate {
  const monthName = monthNames[month - 1];
  if (monthName === undefined)
    return unreadable(`${text} bestaat niet. Een jaar heeft 12 maanden.`);
  const two = (value: number) => String(value).padStart(2, '0');
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (day < 1 || !isValid(parseISO(iso))) {
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const label = month === 2 ? `Februari ${year}` : monthName;
    return unreadable(`${text} bestaat niet. ${label} heeft ${days} dagen.`);
  }
  if (year < 1900 || year > 2100) {
    return unreadable(`${text} ligt te ver weg. Een jaartal ligt tussen 1900 en 2100.`);
  }
  return { kind: 'date', date: iso };
}

/**
 * Reads a typed or imported date: day first (`31-12-2019`, `1-6-2017`, `31/12/2019`, `31.12.2019`), or
 * `2019-12-31`, with or without a time of midnight behind it. A year has four digits: two are refused
 * rather than guessed.
 */
export function parseDate(input: string): ParsedDate {
  const text = input.trim();
  const bare = text.replace(/[ T]0{1,2}:00(:00(\.0+)?)?Z?$/, '');
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(bare);
  if (dayFirst) {
    return checkedDate(text, Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  }
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(bare);
  if (yearFirst) {
    return checkedDate(text, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(bare)) {
    return unreadable(`${text} heeft een jaartal van twee cijfers. Schrijf het jaar voluit.`);
  }
  return unreadable(`‘${text}’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.`);
}
