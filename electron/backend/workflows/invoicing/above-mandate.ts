import { formatEuro } from '#shared/kernel/money.ts';
import { billedOfLine } from '#shared/kernel/billed-line.ts';
import { mayDecide, readMandate } from '../../budget/mandate.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { readBookableLines, type BookableLine } from './invoiced-lines.ts';

interface Booked {
  readonly line: BookableLine;
  readonly amountCents: number;
}

const isAbove = ({ line, amountCents }: Booked): boolean =>
  amountCents > 0 && billedOfLine(line) + amountCents > line.amountCents;

/**
 * What is invoiced above an order is ordered after all: with it the order may not be of more than somebody
 * may order alone.
 *
 * @throws Refusal `conflict` for who may not decide
 */
export async function refuseAboveMandate(
  booked: readonly Booked[],
  { trx, account }: Pick<FileCallContext, 'trx' | 'account'>,
): Promise<void> {
  if (!booked.some(isAbove)) return;
  const mandate = await readMandate(trx);
  if (mandate === null || (await mayDecide(trx, account))) return;
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
    const becomes = Math.max(line.amountCents, billedOfLine(line) + (added.get(line.id) ?? 0));
    totals.set(line.orderId, (totals.get(line.orderId) ?? 0) + becomes);
  }
  for (const [index, one] of booked.entries()) {
    const { line } = one;
    const total = totals.get(line.orderId) ?? 0;
    if (!isAbove(one) || total <= mandate) continue;
    throw new Refusal(
      'conflict',
      `Order ${line.orderNumber} wordt hiermee ${formatEuro(total)}. Zelf mag u tot en met ${formatEuro(mandate)} bestellen. Vraag de coördinator om deze factuur te boeken.`,
      `lines.${index}.amountCents`,
    );
  }
}
