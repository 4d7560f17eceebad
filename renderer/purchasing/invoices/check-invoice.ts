import type { OpenLine } from '#shared/purchasing/invoices.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { readAmountText } from '../../ui/parse-fields.ts';
import { aboveOf, centsOf, lineName, linesOf, sumOf, type TypedLine } from './invoice-lines.ts';
import { texts } from './texts.ts';

const { errors } = texts.form;

interface TypedInvoice {
  /** `linesText`. */
  readonly lines: string;
  readonly total: string;
  readonly credit: string;
  readonly reason: string;
}

export const isCredit = ({ credit }: Pick<TypedInvoice, 'credit'>): boolean => credit === 'credit';

/** What is wrong with the amounts, in sentences under their fields; the backend looks again. */
export function checkInvoice(
  values: TypedInvoice,
  known: ReadonlyMap<Id, OpenLine>,
): { lines?: string; total?: string; reason?: string } {
  const credit = isCredit(values);
  const lines = linesOf(values.lines);
  const found: { lines?: string; total?: string; reason?: string } = {};
  const wrong = lines.flatMap((typed) => {
    const line = known.get(typed.lineId);
    const sentence = line === undefined ? null : faultOf(line, typed, credit);
    return sentence === null ? [] : [sentence];
  });
  if (wrong[0] !== undefined) found.lines = wrong[0];
  const total = readAmountText(values.total);
  const paper = total.kind === 'value' && total.value !== null ? Math.abs(total.value) : null;
  const sum = sumOf(lines);
  if (lines.length > 0 && wrong.length === 0 && paper !== null && paper !== sum) {
    found.total = errors.total(formatEuro(sum), formatEuro(paper));
  }
  if (isAbove(lines, known, credit) && values.reason.trim() === '') found.reason = errors.reason;
  return found;
}

function faultOf(line: OpenLine, typed: TypedLine, credit: boolean): string | null {
  const name = lineName(line);
  if (credit && line.billedCents <= 0) return errors.nothingBack(name);
  if (readAmountText(typed.text).kind === 'unreadable') return errors.unreadable(name);
  const cents = centsOf(typed);
  if (cents === null || cents === 0) return errors.empty(name);
  if (cents < 0) return errors.negative(name);
  if (credit && cents > line.billedCents) {
    return errors.credit(name, formatEuro(line.billedCents));
  }
  return null;
}

/** Whether any line is more than is open of it: then a reason is asked. */
export const isAbove = (
  lines: readonly TypedLine[],
  known: ReadonlyMap<Id, OpenLine>,
  credit: boolean,
): boolean =>
  lines.some((typed) => {
    const line = known.get(typed.lineId);
    return line !== undefined && aboveOf(line, typed, credit) > 0;
  });
