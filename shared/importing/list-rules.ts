import { folded } from '../kernel/text.ts';
import type { ClientGroup } from './clients.ts';
import type { ListContext } from './list-context.ts';
import type { Remarks } from './remarks.ts';
import type { FieldColumns, List } from './rows.ts';
import type { ImportField } from './schema.ts';

/** A number of at least so many digits is worth a warning when zeros seem to be lost. */
const shortestSuspect = 4;
const usualShare = 0.8;

interface NumberOnLine {
  readonly number: string;
  readonly line: number;
}

/**
 * Excel drops zeros in front of a number. Warns about numbers of digits only that are shorter than
 * most others, or shorter than others that do begin with a zero.
 */
export function warnAboutLostZeros(groups: readonly ClientGroup[], context: ListContext): void {
  const clients = groups.map(({ number, rows }) => ({ number, line: rows[0].source.line }));
  const households = groups.map((group) => ({
    number: group.values.householdNumber,
    line: group.lineOf('householdNumber'),
  }));
  warnAboutShortNumbers(clients, 'clientNumber', context);
  warnAboutShortNumbers(households, 'householdNumber', context);
}

const isDigits = (found: {
  readonly number: string | null;
  readonly line: number;
}): found is NumberOnLine => found.number !== null && /^\d+$/.test(found.number);

/** The same of the numbers of one column; those that are not all digits are left alone. */
export function warnAboutShortNumbers(
  found: readonly { readonly number: string | null; readonly line: number }[],
  field: ImportField,
  context: ListContext,
): void {
  const numbered = found.filter(isDigits);
  const countByLength = new Map<number, number>();
  let longestWithZero = 0;
  for (const { number } of numbered) {
    countByLength.set(number.length, (countByLength.get(number.length) ?? 0) + 1);
    if (number.startsWith('0')) longestWithZero = Math.max(longestWithZero, number.length);
  }
  const [usual = 0, count = 0] = [...countByLength].sort((a, b) => b[1] - a[1])[0] ?? [];
  const length = count >= numbered.length * usualShare ? usual : longestWithZero;
  if (length < shortestSuspect) return;
  for (const { number, line } of numbered) {
    if (number.length >= length) continue;
    context.warn(
      line,
      field,
      `${number} heeft ${number.length} cijfers, de meeste andere hebben er ${length}. Heeft Excel een nul vooraan weggelaten?`,
    );
  }
}

/** Of columns with one name only the first is suggested; what stands in the other must not go unseen. */
export function warnAboutSameHeaders(
  { headers, headerLine = 1 }: List,
  columns: FieldColumns,
  warnings: Remarks,
): void {
  const taken = new Set(columns.values());
  const readByName = new Map([...taken].map((column) => [folded(headers[column] ?? ''), column]));
  for (const [column, header] of headers.entries()) {
    const read = readByName.get(folded(header));
    if (read === undefined || taken.has(column)) continue;
    warnings.add(
      headerLine,
      column,
      `Kolom ${read + 1} en kolom ${column + 1} heten allebei ‘${header}’. Trede leest alleen kolom ${read + 1}.`,
    );
  }
}
