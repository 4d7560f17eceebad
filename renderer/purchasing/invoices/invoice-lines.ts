import type { OpenLine } from '#shared/purchasing/invoices.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { splitAmount } from '#shared/kernel/split.ts';
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

/** What is known of the invoice before its lines. */
export interface PaperOfInvoice {
  readonly credit: boolean;
  /** What stands on the paper in all; `null`: not filled in. */
  readonly paperCents: Cents | null;
}

/**
 * Lines with their likely amounts: all of each; of an invoice that is for less, in proportion to what each can
 * take. What is more than they can take together stays to be divided by hand.
 */
export function likelyLines(
  lines: readonly OpenLine[],
  { credit, paperCents }: PaperOfInvoice,
): TypedLine[] {
  const room = lines.map((line) => allOf(line, credit));
  const together = room.reduce((sum, cents) => sum + cents, 0);
  const paper = paperCents === null ? together : Math.abs(paperCents);
  const parts = paper < together ? splitAmount(paper, room) : room;
  return lines.map(({ lineId }, at) => typedLine(lineId, parts[at] ?? 0));
}

/** Added to lines in which amounts were typed: of what these leave. */
export function linesBeside(
  typed: readonly TypedLine[],
  added: readonly OpenLine[],
  { credit, paperCents }: PaperOfInvoice,
): TypedLine[] {
  const left = paperCents === null ? null : Math.max(0, Math.abs(paperCents) - sumOf(typed));
  return [...typed, ...likelyLines(added, { credit, paperCents: left })];
}

export const isSame = (one: readonly TypedLine[], other: readonly TypedLine[]): boolean =>
  linesText(one) === linesText(other);

const typedLine = (lineId: Id, cents: Cents): TypedLine => ({
  lineId,
  text: cents === 0 ? '' : amountText(cents),
});

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
