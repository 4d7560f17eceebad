import type { OpenLine } from '#shared/purchasing/invoices.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { amountText, readAmountText } from '../../ui/parse-fields.ts';

/** A line of an order on the invoice that is typed in, with the amount as it is typed. */
export interface TypedLine {
  readonly lineId: Id;
  readonly text: string;
}

/** The lines as one field of a form holds them, and as a draft keeps them. */
export const linesText = (lines: readonly TypedLine[]): string =>
  lines.length === 0 ? '' : JSON.stringify(lines.map(({ lineId, text }) => [lineId, text]));

/** What such a field holds; nothing when it is not of `linesText`. */
export function linesOf(field: string): TypedLine[] {
  if (field === '') return [];
  const read: unknown = JSON.parse(field);
  if (!Array.isArray(read)) return [];
  return read.flatMap((pair: unknown) => {
    const [lineId, text] = Array.isArray(pair) ? (pair as unknown[]) : [];
    return typeof lineId === 'number' && typeof text === 'string' ? [{ lineId, text }] : [];
  });
}

/** What can be invoiced of a line at most without a reason, or of a credit what can come back. */
export const allOf = (line: OpenLine, credit: boolean): Cents =>
  Math.max(0, credit ? line.billedCents : line.openCents);

/**
 * A line with the likely amount: all of it. What stands on the paper when the line is the only one and
 * more than that is not open, so that nobody types it twice.
 */
export function likelyLine(
  line: OpenLine,
  { credit, paperCents, isOnly }: { credit: boolean; paperCents: Cents | null; isOnly: boolean },
): TypedLine {
  const all = allOf(line, credit);
  const cents = isOnly && paperCents !== null ? Math.abs(paperCents) : all;
  return { lineId: line.lineId, text: cents === 0 ? '' : amountText(cents) };
}

/** What a line says, in cents; `null` when it is empty or cannot be read. */
export function centsOf({ text }: TypedLine): Cents | null {
  const reading = readAmountText(text);
  return reading.kind === 'value' ? reading.value : null;
}

/** What the lines are together; what cannot be read counts for nothing. */
export const sumOf = (lines: readonly TypedLine[]): Cents =>
  lines.reduce((sum, line) => sum + (centsOf(line) ?? 0), 0);

/** How much more than is open a line is; 0 for a credit. */
export function aboveOf(line: OpenLine, typed: TypedLine, credit: boolean): Cents {
  return credit ? 0 : Math.max(0, (centsOf(typed) ?? 0) - Math.max(0, line.openCents));
}

/** `Jobcoaching, order 2026-0001, 203402`: what a line is for, to be heard. */
export const lineName = (line: OpenLine): string =>
  [line.what, `order ${line.orderNumber}`, line.clientNumber]
    .filter((part) => part !== null)
    .join(', ');
