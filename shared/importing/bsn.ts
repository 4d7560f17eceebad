import { passesElfproef } from '../kernel/bsn.ts';
import { parseDate } from '../kernel/dates.ts';
import { comparableHeader } from './matching/comparable-header.ts';

/** `20190501`, `01052019`: days of eight digits, of which one in eleven passes. */
const dayOfEight =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;

const headerOfBsn =
  /^(bsn|sofi(nr|nrs|nummer|nummers)?$)|bsn(nr|nummer|s)?$|burgerservice|sofinummer/;

/** Whether a column says by its name that it holds BSNs. */
export const namesBsn = (header: string): boolean => headerOfBsn.test(comparableHeader(header));

/** How the filled cells of a column stand to the elfproef. */
export interface BsnCount {
  readonly filled: number;
  readonly passing: number;
  /** How many different numbers pass. */
  readonly different: number;
  /** How many different ones of nine digits. */
  readonly differentOfNine: number;
}

/** A cell, and how many rows have it. */
export type CountedCell = readonly [cell: string, rows: number];

/**
 * Counts the cells that are a BSN as it is written, or one that lost its first zero. Days do not count.
 *
 * @param cells each by itself, or the different ones with how many rows have each
 * @param enoughOthers so many cells that are none tell that the column holds something else; the rest of it
 * is not counted
 */
export function countBsns(
  cells: Iterable<string | CountedCell>,
  enoughOthers = Infinity,
): BsnCount {
  let filled = 0;
  let passing = 0;
  const different = new Set<string>();
  let ofNine = 0;
  for (const cell of cells) {
    if (filled - passing > enoughOthers) break;
    const [value, rows] = typeof cell === 'string' ? [cell, 1] : cell;
    if (value === '' || value.trim() === '') continue;
    filled += rows;
    const digits = digitsOfBsn(value);
    if (digits === null) continue;
    passing += rows;
    if (different.has(digits)) continue;
    different.add(digits);
    if (digits.length === 9) ofNine += 1;
  }
  return { filled, passing, different: different.size, differentOfNine: ofNine };
}

/** The digits of a cell that is a BSN; `null`: it is none. */
function digitsOfBsn(cell: string): string | null {
  // Most cells of a list are no such number, and a list may have millions.
  if (cell.length < shortestBsn || !hasEnoughDigits.test(cell)) return null;
  const trimmed = cell.trim();
  const text = (trimmed.startsWith("'") ? trimmed.slice(1) : heldAsText(trimmed)).replace(
    asDecimal,
    '$1',
  );
  if (text.length <= longestBsn && isBsn(text)) return text.replace(/\D/g, '');
  const [, name, written = ''] = withSomething.exec(text) ?? [];
  const digits = written.replace(/\D/g, '');
  const isLongEnough = digits.length === 9 || name !== undefined;
  return isLongEnough && isBsn(written) ? digits : null;
}

const hasEnoughDigits = /\d(?:[ .-]?\d){7}/;

/** `123456782.0`, as a program writes it that took the number for an amount. */
const asDecimal = /^(\D*\d{8,9})[.,]0{1,2}$/;

/** `BSN 123456782`, `nr. 123456782`, `123456782 (oud)`, `123456782-1`. */
const withSomething =
  /^(?:((?:bsn|sofi|burgerservice)(?:nummer|nr)?)|nr|[a-z])?[\s.:=#-]*(\d(?:[ .-]?\d){7,8})(?:[-/_]\d{1,2}|\s?\([^()]*\)|\s?\p{L}{1,10})?$/iu;

/** Whether one cell is a number that passes as a BSN. One in eleven other numbers does. */
export const mayBeBsn = (cell: string): boolean => digitsOfBsn(cell)?.length === 9;

/** `="123456782"` as people write it for Excel, without what is around the number. */
const heldAsText = (text: string): string =>
  text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;

/** Eight digits; nine with a sign between each two. */
const shortestBsn = 8;
const longestBsn = 17;

const isBsn = (text: string): boolean =>
  passesElfproef(text) && !dayOfEight.test(text) && parseDate(text).kind !== 'date';

/** The share of the filled cells that pass. */
export const shareOf = ({ filled, passing }: BsnCount): number =>
  filled === 0 ? 0 : passing / filled;

/** Below this share of the filled cells a column is not one of BSNs. */
export const shareOfBsns = 0.9;

/**
 * Whether the values of a column are BSNs: nine in ten pass. One in eleven numbers passes by chance, so
 * in a list of one or two rows one number of eight digits proves nothing; one of nine digits is enough,
 * because leaving out a column costs less than keeping a BSN.
 *
 * @param atLeast how many different numbers must pass; more than one where the name of the column says
 * that it holds other numbers
 */
export function holdsBsns(count: BsnCount, atLeast = 1): boolean {
  if (count.passing === 0 || count.passing < count.filled * shareOfBsns) return false;
  return count.different >= Math.max(2, atLeast) || count.differentOfNine >= atLeast;
}

/** Whether a column holds BSNs: by its name, or by what stands in it. */
export const looksLikeBsn = (header: string, values: Iterable<string>): boolean =>
  namesBsn(header) || holdsBsns(countBsns(values));

/** The same text with a dot in place of each digit. */
export const masked = (text: string): string => text.replace(/\d/g, '•');
