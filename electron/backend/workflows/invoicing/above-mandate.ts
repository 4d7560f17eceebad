import { formatEuro } from '#shared/kernel/money.ts';
import { billedOfLine, openOfLine } from '#shared/kernel/billed-line.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readBookableLines, type BookableLine } from './invoiced-lines.ts';

export interface Booked {
  /** As it stands before it is booked. */
  readonly line: BookableLine;
  readonly amountCents: number;
}

/** Above what was ordered, or above what is open: of a line that was closed nothing is. */
const isAbove = ({ line, amountCents }: Booked): boolean =>
  amountCents > 0 &&
  amountCents > Math.min(openOfLine(line), line.amountCents - billedOfLine(line));

/** What a line is of when this is booked on it: of what is closed the rest was freed, and only what is invoiced counts. */
const becomesOf = (line: BookableLine, addedCents: number): number => {
  const billed = billedOfLine(line) + addedCents;
  return line.closed ? billed : Math.max(line.amountCents, billed);
};

/**
 * What is invoiced above an order, or of what was freed of it, is ordered after all: with it the order may not be
 * of more than somebody may order alone.
 *
 * @throws Refusal `conflict` for who may not decide
 */
export async function refuseAboveMandate(
  booked: readonly Booked[],
  context: Pick<FileCallContext, 'trx' | 'account'>,
): Promise<void> {
  const above = await aboveMandate(booked, context);
  if (above === null) return;
  throw new Refusal(
    'conflict',
    `${above.message} Vraag de coördinator om deze factuur te boeken.`,
    `lines.${above.index}.amountCents`,
  );
}

/**
 * The first line of which more is booked than who books it may order alone.
 *
 * @returns what is above it in a Dutch sentence; `null`: nothing, or who books may decide
 */
export async function aboveMandate(
  booked: readonly Booked[],
  { trx, account }: Pick<FileCallContext, 'trx' | 'account'>,
): Promise<{ readonly index: number; readonly message: string } | null> {
  if (!booked.some(isAbove)) return null;
  const mandate = await readMandate(trx);
  if (mandate === null || (await mayDecide(trx, account))) return null;
  const orderIds = [...new Set(booked.map(({ line }) => line.orderId))];
  const rows = await trx
    .selectFrom('order_line')
    .select('id')
    .where('order_id', 'in', orderIds)
    .execute();
  const lines = await readBookableLines(
    trx,
    rows.map(({ id }) => id),
  );
  const added = new Map(booked.map(({ line, amountCents }) => [line.id, amountCents]));
  const totals = new Map<number, number>();
  for (const line of lines.values()) {
    const becomes = becomesOf(line, added.get(line.id) ?? 0);
    totals.set(line.orderId, (totals.get(line.orderId) ?? 0) + becomes);
  }
  for (const [index, one] of booked.entries()) {
    const { orderId, orderNumber } = one.line;
    const total = totals.get(orderId) ?? 0;
    if (!isAbove(one) || total <= mandate) continue;
    const message = `Order ${orderNumber} wordt hiermee ${formatEuro(total)}. Zelf mag u tot en met ${formatEuro(mandate)} bestellen.`;
    return { index, message };
  }
  return null;
}
