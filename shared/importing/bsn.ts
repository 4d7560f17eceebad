import { parseDate } from '../kernel/dates.ts';
import { comparableHeader } from './columns.ts';

/** Eight or nine digits, perhaps with points, spaces or hyphens between them. */
const bsnShape = /^\d(?:[ .-]?\d){7,8}$/;

/** The check that every burgerservicenummer and sofinummer passes (elfproef). */
export function passesElfproef(text: string): boolean {
  if (!bsnShape.test(text)) return false;
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  if (Number(digits) === 0) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) {
    const weight = place === 8 ? -1 : 9 - place;
    sum += weight * Number(digits[place]);
  }
  return sum % 11 === 0;
}

const headerOfBsn =
  /^(bsn|sofi(nr|nrs|nummer|nummers)?$)|bsn(nr|nummer)?$|burgerservice|sofinummer/;

/**
 * Whether a column holds BSNs: by its name, or because most of its values look like one and most of
 * those pass the elfproef. One in eleven numbers passes by chance, so one value alone proves nothing.
 */
export function looksLikeBsn(header: string, values: Iterable<string>): boolean {
  if (headerOfBsn.test(comparableHeader(header))) return true;
  let filled = 0;
  let shaped = 0;
  const passed = new Set<string>();
  let passes = 0;
  for (const value of values) {
    const text = value.trim();
    if (text === '') continue;
    filled += 1;
    // A date has eight digits too, and one in eleven passes.
    if (!bsnShape.test(text) || parseDate(text).kind === 'date') continue;
    shaped += 1;
    if (!passesElfproef(text)) continue;
    passes += 1;
    passed.add(text);
  }
  return passed.size >= 2 && shaped * 2 > filled && passes * 2 > shaped;
}

/** The same text with a dot in place of each digit. */
export const masked = (text: string): string => text.replace(/\d/g, '•');
